import { remarkRule } from './remark-rule';

/** P20: a receipt that discharges a loan made after it. */
export const returnedBeforeLent = remarkRule({
  code: 'P20',
  level: 'note',
  needsHeadOffice: true,
  title: { zh: '先退后借', en: 'Returned before it was lent' },
  why: {
    zh: '收料在前、借料在后，却冲了这一笔；多半是日期或单号写错，也可能是预先退的。',
    en: 'The receipt lies before the loan that it discharges: a wrong date or slip, or parts sent ahead.',
  },
  fix: { zh: '核对收料日期和领料单号；确实先退的不用管。', en: 'Check date and slip; nothing to do if it was sent ahead.' },
  says: {
    zh: '{receivedOn} 收的 {quantity} 件，冲了 {borrowedOn} 才借的 {slip}',
    en: '{quantity} received {receivedOn} discharge {slip}, lent only {borrowedOn}',
  },
  examples: {
    accepts: [{ 发料: [{ 领料单号: 'LL-001', 发料日期: '2026-03-05' }], 收料: [{ 收料单号: 'SL-001', 收料日期: '2026-03-10' }] }],
    rejects: [{ 发料: [{ 领料单号: 'LL-001', 发料日期: '2026-03-12' }], 收料: [{ 收料单号: 'SL-001', 收料日期: '2026-03-10' }] }],
  },
});
