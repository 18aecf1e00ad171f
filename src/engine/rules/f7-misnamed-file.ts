import { readFiles } from './read-files';
import { monthRule } from './rule';

/** F7: a workbook whose name says that it is something else. */
export const misnamedFile = monthRule({
  code: 'F7',
  level: 'note',
  title: { zh: '扩展名与内容不符', en: 'Extension does not fit the content' },
  why: { zh: '内容是 .xlsx，名字却不是：这里照内容读取，别人双击可能打不开。', en: 'It is an .xlsx workbook under another name: read here, but others may not be able to open it.' },
  fix: { zh: '把文件扩展名改成 .xlsx。', en: 'Rename the file to .xlsx.' },
  says: { zh: '文件名以 {extension} 结尾，内容其实是 .xlsx，已照常读取', en: 'Named {extension}, but it is an .xlsx workbook; it was read' },
  examples: {
    accepts: [{ 'D001.xlsx/封面': [{ 经销商编号: 'D001' }] }],
    rejects: [{ 'D001.xls/封面': [{ 经销商编号: 'D001' }] }],
  },
  check: (month) =>
    readFiles(month).flatMap(({ workbook: { file }, dealer }) => {
      const extension = /\.[^./\\]+$/.exec(file.name)?.[0] ?? '';
      return /^\.xls[xm]$/i.test(extension) ? [] : [{ dealer, place: { file: file.name, sheet: '' }, facts: { extension: extension || '—' } }];
    }),
});
