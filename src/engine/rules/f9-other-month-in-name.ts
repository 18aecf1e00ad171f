import { otherMonthIn } from '../reading/title-month';
import { currentFiles } from './read-files';
import { monthRule } from './rule';

/** F9: a file whose name mentions another month than its cover (15). */
export const otherMonthInName = monthRule({
  code: 'F9',
  level: 'note',
  title: { zh: '文件名写的是另一个月', en: 'The file name mentions another month' },
  why: {
    zh: '可能只是名字没改，也可能是封面月份改了、数据还是上月的。',
    en: 'Either the name is stale, or the cover was changed and the rows are last month’s.',
  },
  fix: {
    zh: '核对封面月份和表里的日期，再把文件名改对。',
    en: 'Look at the month on the cover and the dates of the rows, then rename the file.',
  },
  says: { zh: '文件名写的是 {found}，报表月份是 {month}', en: 'The file name says {found}, the report month is {month}' },
  examples: {
    accepts: [{ '月报_D001_2026-03/封面': [{ 经销商编号: 'D001' }] }],
    rejects: [{ '月报_D001_2026-02/封面': [{ 经销商编号: 'D001' }] }, { 'D001_四月/封面': [{ 经销商编号: 'D001' }] }],
  },
  check: (month) =>
    currentFiles(month).flatMap(({ workbook: { file }, dealer }) => {
      const reported = month.settings.month;
      const found = otherMonthIn((file.name.split('/').at(-1) ?? '').replace(/\.[^.]*$/, ''), reported);
      return found === undefined
        ? []
        : [{ dealer, place: { file: file.name, sheet: '' }, value: found, facts: { found, month: reported } }];
    }),
});
