import { remarkRule } from './remark-rule';

/** P8: a due date before the loan. */
export const dueBeforeLent = remarkRule({
  code: 'P8',
  level: 'error',
  title: { zh: '应退日期早于借料日期', en: 'Due before it was lent' },
  why: { zh: '还没借就到期，会被当成逾期收费。', en: 'It would be overdue and charged at once.' },
  fix: { zh: '改正应退日期；不填就按配件的退料期限算。', en: 'Correct the due date; left blank it follows from the part’s term.' },
  says: { zh: '应退 {dueOn}，早于借料 {lentOn}', en: 'Due {dueOn}, lent {lentOn}' },
  examples: {
    accepts: [{ 发料: [{ 领料单号: 'LL-001', 发料日期: '2026-03-05', 应退日期: '2026-05-05' }] }],
    rejects: [
      { 发料: [{ 领料单号: 'LL-001', 发料日期: '2026-03-05', 应退日期: '2026-02-05' }] },
      { 借料: [{ 领料单号: 'LL-001', 借料日期: '2026-03-05', 应退日期: '2026-02-05' }] },
    ],
  },
});
