import { rowRule } from './rule';

/** R15: a finished repair that the customer has not confirmed. */
export const notConfirmed = rowRule({
  code: 'R15',
  level: 'error',
  title: { zh: '已完成但用户未确认', en: 'Finished, not confirmed' },
  why: { zh: '没有用户签字，修没修好、换没换件都没有凭据。', en: 'Without the customer’s word there is no proof of the repair.' },
  fix: { zh: '补用户签字后改为“是”；确实没修完的，清掉完成时间。', en: 'Get the confirmation, or clear the finish if it is not done.' },
  says: { zh: '完成于 {finished}，用户确认为“否”', en: 'Finished {finished}, not confirmed by the customer' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 用户确认: '是' }] }, { 维修: [{ 维修单号: 'WX-001', 完成时间: '', 用户确认: '否' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 用户确认: '否' }] }],
  },
  checks: {
    repairs: ({ values: { finishedAt, confirmed } }) =>
      finishedAt !== undefined && confirmed === 'no' ? { field: 'confirmed', facts: { finished: finishedAt.slice(0, 10) } } : undefined,
  },
});
