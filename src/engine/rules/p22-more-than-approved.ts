import { remarkRule } from './remark-rule';

/** P22: an issue of more than its approval allows. */
export const moreThanApproved = remarkRule({
  code: 'P22',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '发料超过特批数量', en: 'More issued than approved' },
  why: { zh: '超出的部分没有批准，按没有特批处理。', en: 'What goes beyond the approval is treated as if there were none.' },
  fix: { zh: '核对数量；确要多发的，补一张特批。', en: 'Check the quantity, or get another approval.' },
  says: {
    zh: '{approval} 不够：发 {quantity} 件，超出 {beyond} 件',
    en: '{approval} is not enough: {quantity} issued, {beyond} beyond it',
  },
  examples: {
    accepts: [
      {
        发料: [{ 领料单号: 'LL-001', 数量: 2, 物料性质: '特批', 特批编号: 'TP-001', 是否收费: '是', 付款日期: '2026-03-02' }],
        特批: [{ 特批编号: 'TP-001', 效果: '折价', 折扣: 0.8, 数量: 2 }],
      },
    ],
    rejects: [
      {
        发料: [{ 领料单号: 'LL-001', 数量: 3, 物料性质: '特批', 特批编号: 'TP-001', 是否收费: '是', 付款日期: '2026-03-02' }],
        特批: [{ 特批编号: 'TP-001', 效果: '折价', 折扣: 0.8, 数量: 2 }],
      },
    ],
  },
});
