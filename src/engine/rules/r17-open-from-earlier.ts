import { daysBetween } from '../values/day';
import { momentDay } from '../values/moment';
import { monthOf } from '../values/month';
import { rowRule } from './rule';

/** R17: a repair that was called in an earlier month and is still open. */
export const openFromEarlier = rowRule({
  code: 'R17',
  level: 'note',
  title: { zh: '以前月份的维修还没完成', en: 'Open from an earlier month' },
  why: { zh: '用户已经等了很久；也可能早修完了，只是忘了填完成时间。', en: 'The customer has waited long, or the finish was forgotten.' },
  fix: { zh: '修完的补填完成时间；没修完的尽快安排，缺件的催料。', en: 'Enter the finish, or get it done.' },
  says: { zh: '{called} 叫修，到 {asOf} 已 {days} 天没有完成', en: 'Called {called}, open for {days} days at {asOf}' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 叫修时间: '2026-03-30 09:00', 响应时间: '', 上门时间: '', 完成时间: '', 用户确认: '否' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 叫修时间: '2026-02-20 09:00', 响应时间: '', 上门时间: '', 完成时间: '', 用户确认: '否' }] }],
  },
  checks: {
    repairs: (row, { decisions, settings: { month, asOf } }) => {
      const { calledAt } = row.values;
      if (decisions.get(row)?.timeliness.result !== 'open' || !calledAt || monthOf(momentDay(calledAt)) >= month) return undefined;
      return { field: 'calledAt', facts: { called: momentDay(calledAt), asOf, days: daysBetween(momentDay(calledAt), asOf) } };
    },
  },
});
