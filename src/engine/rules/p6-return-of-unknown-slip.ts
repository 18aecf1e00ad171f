import { remarkRule } from './remark-rule';

/** P6: a return that names a slip that was never issued. */
export const returnOfUnknownSlip = remarkRule({
  code: 'P6',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '退料对应的领料单查不到', en: 'Return names an unknown slip' },
  why: {
    zh: '指不到那一笔借料，只能按先到期先还来冲。',
    en: 'It cannot be set against the loan it names, so it goes to the earliest due.',
  },
  fix: { zh: '核对领料单号；不知道是哪一单的，留空即可。', en: 'Check the number of the issue slip, or leave it blank.' },
  says: {
    unknown: { zh: '没有领料单 {slip}', en: 'There is no issue slip {slip}' },
    otherPart: { zh: '领料单 {slip} 里没有配件 {part}', en: 'Issue slip {slip} has no part {part}' },
  },
  examples: {
    accepts: [
      { 发料: [{ 领料单号: 'LL-001', 配件编码: 'P-103' }], 收料: [{ 收料单号: 'SL-001', 配件编码: 'P-103', 对应领料单号: 'LL-001' }] },
    ],
    rejects: [
      { 发料: [{ 领料单号: 'LL-001', 配件编码: 'P-103' }], 收料: [{ 收料单号: 'SL-001', 配件编码: 'P-103', 对应领料单号: 'LL-999' }] },
    ],
  },
});
