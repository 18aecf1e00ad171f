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
    accepts: [{ 借料: [{ 领料单号: 'LL-001', 数量: 2, 备注: 'SN0001、SN0002' }] }],
    rejects: [{ 借料: [{ 领料单号: 'LL-001', 数量: 3, 备注: 'SN0001、SN0002' }] }],
  },
});
