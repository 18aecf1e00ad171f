import { remarkRule } from './remark-rule';

/** P7: more came back than was owed. */
export const overReturn = remarkRule({
  code: 'P7',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '退得比借的多', en: 'Over-return' },
  why: {
    zh: '多退的没有借料可冲，记为盘盈；可能是已收费后才退，或编码写错。',
    en: 'There is no loan for it: it becomes surplus; perhaps it was charged before, or the part number is wrong.',
  },
  fix: { zh: '核对配件编码和数量；已收过费的，用特批“红冲”退费。', en: 'Check part and quantity; refund what was charged by a reversal.' },
  says: { zh: '{part} 多退 {surplus} 件，没有借料可冲，记为盘盈', en: '{surplus} of {part} beyond what was owed: surplus' },
  examples: {
    accepts: [
      { 发料: [{ 领料单号: 'LL-001', 配件编码: 'P-103', 数量: 2 }], 收料: [{ 收料单号: 'SL-001', 配件编码: 'P-103', 实收数量: 2 }] },
    ],
    rejects: [
      { 发料: [{ 领料单号: 'LL-001', 配件编码: 'P-103', 数量: 2 }], 收料: [{ 收料单号: 'SL-001', 配件编码: 'P-103', 实收数量: 3 }] },
    ],
  },
});
