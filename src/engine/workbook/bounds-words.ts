import type { Facts, Words } from '../values/language';

/** A bound in words. */
interface BoundWords {
  /** What was found and how much is allowed; bytes are said in MB. */
  readonly says: Words;
  /** How the file is brought below the bound. */
  readonly fix: Words;
}

const REMOVE_BLANK: Words = {
  zh: '删去表格下方和右边的空白格式行列、多余的工作表，另存后再交。',
  en: 'Remove formatted blank rows and columns below and beside the tables, and further sheets, and save it again.',
};
const SPLIT_PACKAGE: Words = {
  zh: '用 Excel 打开，只留要交的表，另存成新的 .xlsx 再交。',
  en: 'Open it in Excel, keep the sheets that are wanted, and save them as a new .xlsx.',
};

/** What is made to harm is not to be opened to see what is in it. */
export const DO_NOT_OPEN: Words = {
  zh: '不要打开它。先问清这份文件是怎么来的，请经销商用模板重新填一份 .xlsx 交来。',
  en: 'Do not open it. Ask the dealer where it comes from, and for an .xlsx filled in anew from the template.',
};

/** What is said of a package that was tampered with. */
export const TAMPERED_WORDS = {
  pathTrick: {
    zh: '文件里有部件的名字指到压缩包外面（如 ../），不是 Excel 存的，可能有恶意，没有读',
    en: 'A part’s name leads out of the archive (such as ../): Excel has not saved this, it may be hostile and was not read',
  },
  partTwice: {
    zh: '文件里有两个同名的部件，以哪个为准说不清，不是 Excel 存的，没有读',
    en: 'Two parts have one name, and which of them counts nobody can say; Excel has not saved this and it was not read',
  },
  sharedBytes: {
    zh: '文件里几个部件共用同一段内容，像是压缩炸弹，没有读',
    en: 'Parts of the file share their bytes: it looks like a zip bomb and was not read',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What of a workbook is bounded. */
export const BOUND_WORDS = {
  fileBytes: {
    says: { zh: '文件有 {found} MB，最多 {limit} MB', en: 'The file has {found} MB; {limit} MB are the most' },
    fix: { zh: '删去图片和多余的工作表，另存后再交。', en: 'Remove pictures and further sheets, and save it again.' },
  },
  parts: {
    says: { zh: '文件由 {found} 个部件组成，最多 {limit} 个', en: 'The file is made of {found} parts; {limit} are the most' },
    fix: SPLIT_PACKAGE,
  },
  inflatedBytes: {
    says: { zh: '文件解压后有 {found} MB，最多 {limit} MB', en: 'The file has {found} MB unpacked; {limit} MB are the most' },
    fix: REMOVE_BLANK,
  },
  partBytes: {
    says: {
      zh: '文件里有一个部件解压后有 {found} MB，最多 {limit} MB',
      en: 'A part of the file has {found} MB unpacked; {limit} MB are the most',
    },
    fix: REMOVE_BLANK,
  },
  ratio: {
    says: {
      zh: '文件里有一个部件压缩到 1/{found}，最多 1/{limit}，像是压缩炸弹',
      en: 'A part of the file is packed {found} : 1; {limit} : 1 is the most: it looks like a zip bomb',
    },
    fix: DO_NOT_OPEN,
  },
  sheets: {
    says: { zh: '有 {found} 张工作表，最多 {limit} 张', en: 'There are {found} sheets; {limit} are the most' },
    fix: { zh: '删去多余的工作表，另存后再交。', en: 'Remove further sheets, and save it again.' },
  },
  rows: {
    says: { zh: '有一张表到了第 {found} 行，最多 {limit} 行', en: 'A sheet has {found} rows; {limit} are the most' },
    fix: REMOVE_BLANK,
  },
  columns: {
    says: { zh: '有一张表到了第 {found} 列，最多 {limit} 列', en: 'A sheet has {found} columns; {limit} are the most' },
    fix: REMOVE_BLANK,
  },
  cells: {
    says: {
      zh: '有值或有格式的单元格超过 {limit} 个',
      en: 'More than {limit} cells have a value or a format',
    },
    fix: REMOVE_BLANK,
  },
  letters: {
    says: { zh: '有一个单元格里有 {found} 个字，最多 {limit} 个', en: 'A cell has {found} characters; {limit} are the most' },
    fix: {
      zh: '找到这个单元格，把文字改短后再交；.csv 要看看是不是少了一个引号。',
      en: 'Find the cell and shorten its text; in a .csv see whether a quotation mark is missing.',
    },
  },
} as const satisfies Readonly<Record<string, BoundWords>>;

/** The name of a bound. */
export type BoundName = keyof typeof BOUND_WORDS;

/** A bound that a file exceeds, in the words of its refusal: which one, and the facts of its sentence; nothing where it exceeds none. */
export function exceededBound({ measure, found, limit }: Facts): { readonly bound: BoundName; readonly facts: Facts } | undefined {
  if (typeof measure !== 'string' || !Object.hasOwn(BOUND_WORDS, measure)) return undefined;
  const unit = measure.endsWith('Bytes') ? 1e6 : 1;
  const shown = (count: string | number | undefined) => String(Math.ceil(Number(count) / unit)).replace(/\B(?=(\d{3})+$)/g, ',');
  return { bound: measure as BoundName, facts: { found: shown(found), limit: shown(limit) } };
}
