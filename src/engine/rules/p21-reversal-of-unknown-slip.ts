import { remarkRule } from './remark-rule';

/** P21: a reversal of a charge that stands in no ledger. */
export const reversalOfUnknownSlip = remarkRule({
  code: 'P21',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '红冲的单号查不到', en: 'Reversal of an unknown slip' },
  why: {
    zh: '发料和期初里都没有这张单，只能按批准当天的价格冲，金额可能不对。',
    en: 'The slip is in neither ledger; the price on the day of approval is taken, which may not be what was charged.',
  },
  fix: { zh: '核对领料单号；收费在更早月份的，对照当时的收费单。', en: 'Check the slip; compare with the charge slip of that time.' },
  says: {
    reversed: {
      zh: '{approval} 红冲的 {slip} 在发料和期初里都没有，按批准日价格冲',
      en: '{approval} reverses {slip}, which is in neither ledger: the price on the day of approval is taken',
    },
    nothing: {
      zh: '{approval} 红冲的 {slip} 在发料和期初里都没有，又没写配件编码或数量，没有冲',
      en: '{approval} reverses {slip}, which is in neither ledger, and names no part or quantity: nothing was reversed',
    },
  },
  examples: {
    accepts: [
      {
        发料: [{ 领料单号: 'LL-001', 物料性质: '已收费', 是否收费: '是', 付款日期: '2026-03-02' }],
        特批: [{ 特批编号: 'TP-001', 领料单号: 'LL-001', 配件编码: 'P-103', 效果: '红冲', 数量: 1 }],
      },
    ],
    rejects: [{ 特批: [{ 特批编号: 'TP-001', 领料单号: 'LL-999', 配件编码: 'P-103', 效果: '红冲', 数量: 1 }] }],
  },
});
