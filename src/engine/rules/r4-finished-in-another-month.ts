import { momentDay } from '../values/moment';
import { rowRule } from './rule';

/** R4: a repair that was finished in another month. */
export const finishedInAnotherMonth = rowRule({
  code: 'R4',
  level: 'error',
  title: { zh: '不是本月完成的维修', en: 'Finished in another month' },
  why: {
    zh: '维修按完成时间归月；算进来就会和另一个月重复。',
    en: 'A repair belongs to the month in which it was finished; here it would be counted twice.',
  },
  fix: {
    zh: '日期写错的改完成时间；确是别的月份完成的，从本月删掉，报在那个月。',
    en: 'Correct the date, or take the row out and report it in its own month.',
  },
  says: { zh: '完成于 {finished}，不在 {month}，这一行不计入', en: 'Finished {finished}, not in {month}; the row does not count' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 完成时间: '2026-03-31 18:00' }] }, { 维修: [{ 维修单号: 'WX-001', 完成时间: '' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 叫修时间: '2026-02-26 09:00', 响应时间: '', 上门时间: '', 完成时间: '2026-02-27 10:00' }] }],
  },
  checks: {
    repairs: (row, { settings: { month } }) =>
      row.why === 'otherMonth' && row.values.finishedAt
        ? { field: 'finishedAt', facts: { finished: momentDay(row.values.finishedAt), month } }
        : undefined,
  },
});
