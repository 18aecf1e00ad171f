import type { DealerFile } from '../reading/workbooks';
import type { Facts, Words } from '../values/language';
import { BOUND_WORDS, DO_NOT_OPEN, TAMPERED_WORDS, exceededBound } from '../workbook/bounds-words';
import { monthRule } from './rule';

/** F1: a file that could not be opened as a workbook. */
export const unreadableFile = monthRule({
  code: 'F1',
  level: 'error',
  title: { zh: '文件打不开', en: 'File cannot be read' },
  why: {
    zh: '打不开的文件里有多少数据谁也不知道，这家经销商的数字会全部缺失。',
    en: 'Nobody knows what is in such a file; all figures of the dealer would be missing.',
  },
  fix: {
    ...wordsOfBounds('fix'),
    empty: { zh: '多半是没有传完，让经销商重发一份。', en: 'It was probably cut off on its way: ask the dealer to send it again.' },
    notAWorkbook: {
      zh: '看看是不是把图片、PDF 或网页改了名；让经销商用模板填好 .xlsx 再交。',
      en: 'It may be a picture, PDF or web page under another name: ask the dealer for the .xlsx of the template.',
    },
    oldXls: {
      zh: '用 Excel 打开，另存为“Excel 工作簿 (*.xlsx)”，换掉原来的文件。',
      en: 'Open it in Excel, save it as “Excel Workbook (*.xlsx)” and put that in its place.',
    },
    encrypted: {
      zh: '向经销商要密码，用 Excel 打开，在“文件 → 信息 → 保护工作簿”里清空密码后保存。',
      en: 'Ask the dealer for the password, open it in Excel and clear it under File → Info → Protect Workbook.',
    },
    damaged: {
      zh: '先用 Excel 打开试试能否修复，修好另存为 .xlsx；打不开就让经销商重发。',
      en: 'See whether Excel can repair it and save it as .xlsx; if not, ask the dealer to send it again.',
    },
    pathTrick: DO_NOT_OPEN,
    partTwice: DO_NOT_OPEN,
    sharedBytes: DO_NOT_OPEN,
    tooLarge: {
      zh: '删去图片、多余的工作表和表格下方的空白格式行，另存后再交；界限见说明文件。',
      en: 'Remove pictures, further sheets and formatted blank rows, and save it again; the README has the limits.',
    },
    tooSlow: {
      zh: '用 Excel 打开，另存成新的 .xlsx 再交；打不开就让经销商重发。',
      en: 'Open it in Excel and save it as a new .xlsx; if Excel cannot open it either, ask the dealer to send it again.',
    },
    noAccess: {
      zh: '关掉正打开它的程序，或请管理员开放读取权限，再来一次。',
      en: 'Close the program that has it open, or ask for permission to read it, and run again.',
    },
  },
  says: {
    ...wordsOfBounds('says'),
    empty: { zh: '文件是空的（0 字节）', en: 'The file is empty (0 bytes)' },
    notAWorkbook: { zh: '不是 Excel 工作簿', en: 'This is not an Excel workbook' },
    oldXls: {
      zh: '是 .xlsb、Excel 95 或更旧的格式，或是另存成 .xls、.xml 的网页和 XML 表格，读不了',
      en: 'This is .xlsb, Excel 95 or older, or a web page or XML table under the name of a workbook; it is not read',
    },
    ...TAMPERED_WORDS,
    encrypted: { zh: '设了打开密码', en: 'This is protected by a password' },
    damaged: { zh: '文件已损坏或没有传完整', en: 'The file is damaged or was cut off' },
    tooLarge: { zh: '读取的时间或内存超出了界限', en: 'Reading it takes more time or memory than is allowed' },
    tooSlow: {
      zh: '在限定的时间内没有读完，文件可能已损坏，其中的内容没有读',
      en: 'It could not be read in the time allowed and may be damaged; nothing in it was read',
    },
    noAccess: {
      zh: '没有读取权限，或正被别的程序占用，其中的内容没有读',
      en: 'There is no permission to read it, or another program has it; nothing in it was read',
    },
  },
  examples: {
    accepts: [{ 封面: [{ 经销商编号: 'D001' }] }],
    rejects: [{ '经销商月报_D002.xlsx': 'encrypted' }, { '经销商月报_D002.xlsx': 'damaged' }, { '经销商月报_D002.xlsx': 'empty' }],
  },
  check: (month) =>
    month.submissions.files.flatMap(({ file, dealer }) =>
      file.state === 'unreadable' ? [{ dealer, place: { file: file.file.name, sheet: '' }, facts: factsOf(file) }] : [],
    ),
});

/** A file that exceeds a bound is told by that bound, a package that was tampered with by what was found in it. */
function factsOf({ reason, facts = {} }: DealerFile & { readonly state: 'unreadable' }): Facts {
  const exceeded = exceededBound(facts);
  if (exceeded) return { why: exceeded.bound, ...exceeded.facts };
  return { why: typeof facts.why === 'string' ? facts.why : reason };
}

function wordsOfBounds(of: 'says' | 'fix'): Readonly<Record<string, Words>> {
  return Object.fromEntries(Object.entries(BOUND_WORDS).map(([bound, words]) => [bound, words[of]]));
}
