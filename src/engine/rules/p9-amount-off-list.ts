import { remarkRule } from './remark-rule';

/** P9: an amount that is not price × quantity. */
export const amountOffList = remarkRule({
  code: 'P9',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '金额与价格表不符', en: 'Amount differs from the price list' },
  why: {
    zh: '按填写的金额收；与价格表差了，要么价格旧了，要么手算错了。',
    en: 'The amount as written is charged; the price may be old or the sum wrong.',
  },
  fix: { zh: '核对数量和当日成本价；有优惠的应走特批折价。', en: 'Check quantity and cost of the day; a reduction needs an approval.' },
  says: { zh: '金额 {amount} 元，按价格表应为 {expected} 元', en: '{amount} yuan, by the price list {expected} yuan' },
  examples: {
    accepts: [
      {
        发料: [
          { 领料单号: 'LL-001', 配件编码: 'P-103', 数量: 2, 物料性质: '已收费', 是否收费: '是', 付款日期: '2026-03-02', 金额: 141.36 },
        ],
      },
    ],
    rejects: [
      { 发料: [{ 领料单号: 'LL-001', 配件编码: 'P-103', 数量: 2, 物料性质: '已收费', 是否收费: '是', 付款日期: '2026-03-02', 金额: 140 }] },
    ],
  },
});
