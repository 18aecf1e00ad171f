import { remarkRule } from './remark-rule';

/** P16: two prices of one part from the same day on. */
export const twoPricesOnOneDay = remarkRule({
  code: 'P16',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '同一天有两个价', en: 'Two prices on one day' },
  why: {
    zh: '一个配件同一生效日期有两行价格，收哪个价说不清；现在取后一行。',
    en: 'One part has two prices from one day on; the later row is taken.',
  },
  fix: { zh: '删掉错的一行，或改正生效日期。', en: 'Delete the wrong row or correct its date.' },
  says: {
    zh: '{part} 同一生效日期有两行价格（{other}、{cost}），取后一行 {cost}',
    en: '{part} has two price rows from the same day ({other}, {cost}); the later, {cost}, is taken',
  },
  examples: {
    accepts: [
      {
        配件价格: [
          { 配件编码: 'P-103', 成本价: 70 },
          { 配件编码: 'P-103', 成本价: 72, 生效日期: '2026-03-01' },
        ],
      },
    ],
    rejects: [
      {
        配件价格: [
          { 配件编码: 'P-103', 成本价: 70 },
          { 配件编码: 'P-103', 成本价: 72 },
        ],
      },
    ],
  },
});
