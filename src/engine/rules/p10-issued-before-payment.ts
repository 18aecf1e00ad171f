import { remarkRule } from './remark-rule';

/** P10: charged parts that left before they were paid. */
export const issuedBeforePayment = remarkRule({
  code: 'P10',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '未收款先发料', en: 'Issued before payment' },
  why: { zh: '收费的配件款到才发；先发了，钱可能收不回来。', en: 'Charged parts are shipped after payment; else the money may not come.' },
  fix: { zh: '催款并补填付款日期；日期填错的改正。', en: 'Ask for the payment and enter its date, or correct it.' },
  says: {
    unpaid: { zh: '{issuedOn} 已发料，没有付款日期', en: 'Issued {issuedOn}, no payment' },
    later: { zh: '{issuedOn} 发料，{paidOn} 才付款', en: 'Issued {issuedOn}, paid only {paidOn}' },
  },
  examples: {
    accepts: [{ 发料: [{ 领料单号: 'LL-001', 发料日期: '2026-03-05', 物料性质: '已收费', 是否收费: '是', 付款日期: '2026-03-05' }] }],
    rejects: [
      { 发料: [{ 领料单号: 'LL-001', 发料日期: '2026-03-05', 物料性质: '已收费', 是否收费: '是', 付款日期: '2026-03-08' }] },
      { 发料: [{ 领料单号: 'LL-001', 物料性质: '已收费', 是否收费: '是', 付款日期: '' }] },
    ],
  },
});
