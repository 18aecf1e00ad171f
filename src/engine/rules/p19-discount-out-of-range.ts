import { remarkRule } from './remark-rule';

/** P19: a discount that is no factor from 0 to 1. */
export const discountOutOfRange = remarkRule({
  code: 'P19',
  level: 'error',
  needsHeadOffice: true,
  title: { zh: '折扣不是 0 到 1', en: 'Factor is not from 0 to 1' },
  why: {
    zh: '0.8 或 80% 是八折；写成 8 会按八倍收，所以不采用。',
    en: '0.8 or 80% is the price times 0.8; an 8 would be eightfold and is not used.',
  },
  fix: { zh: '八折填 0.8 或 80%。', en: 'Write 0.8 or 80%.' },
  says: {
    blank: { zh: '效果是折价，没有填折扣，按原价收', en: 'A discount without its factor: the full price is charged' },
    range: { zh: '折扣 {discount} 不在 0 到 1 之间，按原价收', en: 'Factor {discount} is not from 0 to 1: the full price is charged' },
  },
  examples: {
    accepts: [{ 特批: [{ 特批编号: 'TP-001', 效果: '折价', 折扣: 0.8 }] }],
    rejects: [{ 特批: [{ 特批编号: 'TP-001', 效果: '折价', 折扣: 8 }] }, { 特批: [{ 特批编号: 'TP-001', 效果: '折价', 折扣: '' }] }],
  },
});
