import { readingRule } from './rule';

/** C3: words where a number belongs. */
export const notANumber = readingRule({
  code: 'C3',
  level: 'error',
  title: { zh: '读不成数字', en: 'Not a number' },
  why: { zh: '读不出数字就加不进合计，金额会少。', en: 'What is no number cannot be added up.' },
  fix: { zh: '只填数字，单位和说明写到备注；没有金额就留空。', en: 'Write the number only; put words into the remark, and leave it blank where there is none.' },
  says: { zh: '“{found}”不是可用的数字', en: '“{found}” is not a usable number' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 服务费: 80 }] }, { 维修: [{ 维修单号: 'WX-001', 服务费: '￥80' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 服务费: '八十左右' }] }],
  },
});
