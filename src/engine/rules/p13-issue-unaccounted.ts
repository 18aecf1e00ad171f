import { remarkRule } from './remark-rule';

/** P13: an issue of an earlier month that has left no trace. */
export const issueUnaccounted = remarkRule({
  code: 'P13',
  level: ({ why }) => (why === 'older' ? 'note' : 'warning'),
  needsHeadOffice: true,
  title: { zh: '以前发的料没有着落', en: 'Earlier issue unaccounted for' },
  why: {
    zh: '以前月份借出的，既不在期初，也没有退料或收费，这笔料就丢了。',
    en: 'Lent in an earlier month, neither in the opening balance nor returned nor charged: it would be lost.',
  },
  fix: {
    zh: '没退的补进“期初”；已退的补登收料；早已结清的可以不管。',
    en: 'Add it to the opening balance or enter its receipt; leave it if it was settled long ago.',
  },
  says: {
    lastMonth: {
      zh: '{issuedOn} 发的 {slip}（{part}）还有 {quantity} 件，期初和收料里都没有',
      en: '{slip} of {issuedOn} ({part}): {quantity} are neither in the opening balance nor received',
    },
    older: {
      zh: '更早月份还有 {count} 行借料不在期初，也没有退料记录',
      en: '{count} older issues are neither in the opening balance nor received',
    },
  },
  examples: {
    accepts: [{ 发料: [{ 领料单号: 'LL-001', 发料日期: '2026-02-10' }], 期初: [{ 领料单号: 'LL-001', 借料日期: '2026-02-10' }] }],
    rejects: [{ 发料: [{ 领料单号: 'LL-001', 发料日期: '2026-02-10' }] }, { 发料: [{ 领料单号: 'LL-001', 发料日期: '2025-12-10' }] }],
  },
});
