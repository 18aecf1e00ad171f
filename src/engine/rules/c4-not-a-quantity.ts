import { readingRule } from './rule';

/** C4: a quantity that is no positive whole number. */
export const notAQuantity = readingRule({
  code: 'C4',
  level: 'error',
  title: { zh: '数量不是正整数', en: 'Quantity is not a positive whole number' },
  why: {
    zh: '配件按件借还，负数、零和小数对不上账，这一行不计入盘点。',
    en: 'Parts go by the piece: a negative, zero or fractional quantity cannot be booked and the row does not count.',
  },
  fix: {
    cell: {
      zh: '填实际件数；退回的填到“退料”，不要在借料里写负数。',
      en: 'Write the pieces; returns go to Parts returned, not as a negative loan.',
    },
    bounds: {
      zh: '改成范围内的数；终身的、没有期限的填最大的数。',
      en: 'Write a number within the bounds; where there is no limit, the largest.',
    },
    outOfRange: {
      zh: '在“设置”里改成范围内的数，再来一次；空着就按默认值。',
      en: 'Correct the setting and run again; a blank means the default.',
    },
  },
  says: {
    cell: {
      zh: '“{found}”不是可用的数量（整数，最多 1,000,000）',
      en: '“{found}” is not a usable quantity (a whole number, 1,000,000 at most)',
    },
    bounds: {
      zh: '“{found}”不能用，应是 {range} 的整数；这一格按没有填处理',
      en: '“{found}” cannot be used (should be a whole number, {range}); the cell counts as blank',
    },
    outOfRange: {
      zh: '“{found}”不能用，应是 {range} 的整数；现按默认值 {default} 计算',
      en: '“{found}” cannot be used (should be a whole number, {range}); the default {default} was used',
    },
  },
  examples: {
    accepts: [{ 借料: [{ 领料单号: 'LL-001', 数量: 2 }] }, { 借料: [{ 领料单号: 'LL-001', 数量: '2 个' }] }],
    rejects: [
      { 借料: [{ 领料单号: 'LL-001', 数量: -2 }] },
      { 借料: [{ 领料单号: 'LL-001', 数量: 0 }] },
      { 借料: [{ 领料单号: 'LL-001', 数量: 1.5 }] },
      { 借料: [{ 领料单号: 'LL-001', 数量: 6901234567890 }] },
      { 设置: [{ 上报截止日: 40 }] },
    ],
  },
});
