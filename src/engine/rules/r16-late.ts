import { daysBetween } from '../values/day';
import { momentDay } from '../values/moment';
import { rowRule } from './rule';

/** R16: a repair that took longer than it may. */
export const late = rowRule({
  code: 'R16',
  level: 'note',
  title: { zh: '维修超时', en: 'Late repair' },
  why: {
    zh: '叫修到完成 24 小时内，有特殊情况说明的 48 小时内；超时影响及时率。',
    en: 'From call to finish 24 hours, 48 in a special case; late ones lower the rate.',
  },
  fix: { zh: '时间填错的改正；确有特殊情况的，写“特殊情况说明”。', en: 'Correct a wrong time; give the special case if there was one.' },
  says: {
    hours: { zh: '用时 {hours} 小时，超过 {limit} 小时', en: 'It took {hours} hours, more than {limit}' },
    days: { zh: '{days} 天后才完成，超过 {limit} 小时', en: 'Finished {days} days later, more than {limit} hours' },
  },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001', 叫修时间: '2026-03-05 09:00', 完成时间: '2026-03-06 09:00' }] },
      { 维修: [{ 维修单号: 'WX-001', 叫修时间: '2026-03-05 09:00', 完成时间: '2026-03-07 09:00', 特殊情况说明: '用户改约时间' }] },
    ],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 叫修时间: '2026-03-05 09:00', 完成时间: '2026-03-06 09:01' }] }],
  },
  checks: {
    repairs: (row, { decisions, settings }) => {
      const { calledAt, finishedAt, specialCase } = row.values;
      const timeliness = decisions.get(row)?.timeliness;
      if (timeliness?.result !== 'late' || !calledAt || !finishedAt) return undefined;
      const limit = specialCase === undefined ? settings.repairHours : settings.specialRepairHours;
      if (timeliness.hours !== undefined) return { field: 'finishedAt', facts: { why: 'hours', hours: timeliness.hours, limit } };
      return { field: 'finishedAt', facts: { why: 'days', days: daysBetween(momentDay(calledAt), momentDay(finishedAt)), limit } };
    },
  },
});
