import { remarkRule } from './remark-rule';

/** P3: a part that has no price on the day that counts. */
export const noPrice = remarkRule({
  code: 'P3',
  level: 'error',
  needsHeadOffice: true,
  title: { zh: '当日没有价格', en: 'No price on the day' },
  why: { zh: '没有价格就收不了钱，这一笔按 0 元列出。', en: 'Without a price nothing can be charged; the line stands at 0.' },
  fix: {
    zh: '在“配件价格”补上这一天有效的价格；一直有效的，生效日期留空。',
    en: 'Add a price that is valid on that day; leave Valid from blank if it always holds.',
  },
  says: { zh: '{part} 在 {day} 没有有效的成本价，按 0 元列出', en: '{part} has no cost price on {day}; it is listed at 0' },
  examples: {
    accepts: [
      {
        配件价格: [{ 配件编码: 'P-103', 生效日期: '2026-03-01' }],
        发料: [{ 领料单号: 'LL-001', 发料日期: '2026-03-05', 物料性质: '已收费', 是否收费: '是', 付款日期: '2026-03-05' }],
      },
    ],
    rejects: [
      {
        配件价格: [{ 配件编码: 'P-103', 生效日期: '2026-03-10' }],
        发料: [{ 领料单号: 'LL-001', 发料日期: '2026-03-05', 物料性质: '已收费', 是否收费: '是', 付款日期: '2026-03-05' }],
      },
    ],
  },
});
