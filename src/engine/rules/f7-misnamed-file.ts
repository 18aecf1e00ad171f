import { readFiles } from './read-files';
import { monthRule } from './rule';

/** F7: a workbook whose name says that it is something else. */
export const misnamedFile = monthRule({
  code: 'F7',
  level: 'note',
  title: { zh: '扩展名与内容不符', en: 'Extension does not fit the content' },
  why: {
    zh: '扩展名说的是一种格式，内容是另一种：这里照内容读取，别人双击可能打不开。',
    en: 'It is a workbook under the name of another format: read here, but others may not be able to open it.',
  },
  fix: { zh: '用 Excel 打开，另存为 .xlsx。', en: 'Open it in Excel and save it as .xlsx.' },
  says: {
    zh: '文件名以 {extension} 结尾，内容其实是 {actual}，已照常读取',
    en: 'Named {extension}, but it is {actual} inside; it was read',
  },
  examples: {
    accepts: [{ 'D001.xlsx/封面': [{ 经销商编号: 'D001' }] }],
    rejects: [{ 'D001.xls/封面': [{ 经销商编号: 'D001' }] }],
  },
  check: (month) =>
    readFiles(month).flatMap(({ workbook: { file, format = 'xlsx' }, dealer }) => {
      const extension = /\.[^./\\]+$/.exec(file.name)?.[0] ?? '';
      return EXTENSIONS[format]?.test(extension)
        ? []
        : [{ dealer, place: { file: file.name, sheet: '' }, facts: { extension: extension || '—', actual: `.${format}` } }];
    }),
});

/** The extensions under which a format is what it says. */
const EXTENSIONS: Readonly<Record<string, RegExp>> = {
  xlsx: /^\.xls[xm]$/i,
  xls: /^\.(xls|xlt|et)$/i,
  ods: /^\.ods$/i,
  csv: /^\.(csv|txt)$/i,
};
