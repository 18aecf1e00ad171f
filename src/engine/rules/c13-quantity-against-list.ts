import { readingRule } from './rule';

/** C13: a quantity that differs from the serial numbers listed beside it (23). */
export const quantityAgainstList = readingRule({
  code: 'C13',
  level: 'warning',
  title: { zh: '数量与列出的编号个数不符', en: 'Quantity differs from the numbers listed' },
  why: {
    zh: '一个编号就是一件；数量和编号对不上，必有一个写错，借退料会差出来。',
    en: 'Each number is one piece: where the two differ, one of them is wrong and the loan will not balance.',
  },
  fix: { zh: '对照实物或单据，改正数量，或补全编号。', en: 'Compare with the slip; correct the quantity or complete the numbers.' },
  says: { zh: '数量写 {quantity}，{cell} 列出了 {listed} 个编号', en: 'The quantity is {quantity}, {cell} lists {listed} numbers' },
  examples: {
    accepts: [
      { 借料: [{ 领料单号: 'LL-001', 数量: 2, 备注: 'SN0001、SN0002' }] },
      { 借料: [{ 领料单号: 'LL-001', 数量: 1, 备注: '2026-03-05、2026-03-08 电话 13800001111/13900001111' }] },
    ],
    rejects: [
      { 借料: [{ 领料单号: 'LL-001', 数量: 3, 备注: 'SN0001、SN0002' }] },
      { 退料: [{ 退料单号: 'TL-001', 数量: 1, 配件名称: '密封圈（SN0001 SN0002）' }] },
      {
        用料: {
          cells: [
            ['维修单号', '配件编码', '数量', '序列号'],
            ['WX-001', 'P-103', 2, 'SN1\nSN2\nSN10'],
          ],
        },
      },
    ],
  },
});
