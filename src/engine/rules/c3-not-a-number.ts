import { readingRule } from './rule';

/** C3: words where a number belongs. */
export const notANumber = readingRule({
  code: 'C3',
  level: 'error',
  title: { zh: '读不成数字', en: 'Not a number' },
  why: { zh: '读不出数字就加不进合计，金额会少。', en: 'What is no number cannot be added up.' },
  fix: {
    cell: {
      zh: '只填数字，单位和说明写到备注；没有金额就留空。',
      en: 'Write the number only; put words into the remark, and leave it blank where there is none.',
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
    cell: { zh: '“{found}”不是可用的数字', en: '“{found}” is not a usable number' },
    bounds: {
      zh: '“{found}”不能用，应在 {range} 之间；这一格按没有填处理',
      en: '“{found}” cannot be used (should be {range}); the cell counts as blank',
    },
    outOfRange: {
      zh: '“{found}”不能用，应在 {range} 之间；现按默认值 {default} 计算',
      en: '“{found}” cannot be used (should be {range}); the default {default} was used',
    },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 服务费: 80 }] }, { 维修: [{ 维修单号: 'WX-001', 服务费: '￥80' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 服务费: '八十左右' }] }, { 设置: [{ '目标-及时率': 950 }] }],
  },
});
