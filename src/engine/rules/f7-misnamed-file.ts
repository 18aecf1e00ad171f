import { readFiles } from './read-files';
import { monthRule } from './rule';

/** F7: a workbook whose name says that it is something else, or in whose format damage does not show. */
export const misnamedFile = monthRule({
  code: 'F7',
  level: 'note',
  title: { zh: '文件格式要留意', en: 'Format of the file' },
  why: {
    zh: '扩展名与内容不符的，别人双击可能打不开；旧格式 .xls 不带校验，传坏几个字节照样打得开，个别数字错了、少了也看不出来。',
    en: 'Under the name of another format others may not be able to open it; an old .xls has no checksums, so that a figure can be wrong or lost and nothing shows.',
  },
  fix: {
    misnamed: { zh: '用 Excel 打开，另存为 .xlsx。', en: 'Open it in Excel and save it as .xlsx.' },
    oldXls: {
      zh: '请经销商以后另存为 .xlsx；这一份抽几行与原单核对。',
      en: 'Ask the dealer for .xlsx from now on; compare a few rows of this one with the slips.',
    },
  },
  says: {
    misnamed: {
      zh: '文件名以 {extension} 结尾，内容其实是 {actual}，已照常读取',
      en: 'Named {extension}, but it is {actual} inside; it was read',
    },
    oldXls: {
      zh: '是旧格式 .xls，已照常读取；这种格式传坏了也看不出来',
      en: 'This is an old .xls and was read; damage does not show in that format',
    },
  },
  examples: {
    accepts: [{ 'D001.xlsx/封面': [{ 经销商编号: 'D001' }] }],
    rejects: [{ 'D001.xls/封面': [{ 经销商编号: 'D001' }] }],
  },
  check: (month) =>
    readFiles(month).flatMap(({ workbook: { file, format = 'xlsx' }, dealer }) => {
      const extension = /\.[^./\\]+$/.exec(file.name)?.[0] ?? '';
      const isMisnamed = !EXTENSIONS[format]?.test(extension);
      if (!isMisnamed && format !== 'xls') return [];
      const facts = { why: isMisnamed ? 'misnamed' : 'oldXls', extension: extension || '—', actual: `.${format}` };
      return [{ dealer, place: { file: file.name, sheet: '' }, facts }];
    }),
});

/** The extensions under which a format is what it says. */
const EXTENSIONS: Readonly<Record<string, RegExp>> = {
  xlsx: /^\.xls[xm]$/i,
  xls: /^\.(xls|xlt|et)$/i,
  ods: /^\.ods$/i,
  csv: /^\.(csv|txt)$/i,
};
