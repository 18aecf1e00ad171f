import { remarkRule } from './remark-rule';

/** P12: one loan both in the opening balance and among the month’s issues. */
export const slipInOpeningAndIssues = remarkRule({
  code: 'P12',
  level: 'error',
  needsHeadOffice: true,
  title: { zh: '同一笔借料期初和发料都有', en: 'Slip in opening balance and in issues' },
  why: {
    zh: '同一张领料单算了两次借料；现在以期初为准，发料只进发料统计。',
    en: 'It would be owed twice; the opening balance counts, the issue only in the issue statistics.',
  },
  fix: {
    zh: '本月新发的，从“期初”删掉；以前发的，从本月“发料”删掉或改日期。',
    en: 'Take it out of the opening balance if it is new, else out of this month’s issues.',
  },
  says: {
    zh: '{slip} 的 {part}（{quantity} 件）期初里已有，借料以期初为准',
    en: '{slip}, {part} ({quantity}) is in the opening balance, which counts',
  },
  examples: {
    accepts: [{ 期初: [{ 领料单号: 'LL-001', 借料日期: '2026-02-05' }], 发料: [{ 领料单号: 'LL-002' }] }],
    rejects: [{ 期初: [{ 领料单号: 'LL-001', 借料日期: '2026-02-05' }], 发料: [{ 领料单号: 'LL-001' }] }],
  },
});
