import type { ServiceRequest } from '../records/service-requests';
import { outOfOrder, type Step } from './order-of-times';
import { rowRule } from './rule';

/** Q1: times of a request that cannot follow each other. */
export const orderOfRequestTimes = rowRule({
  code: 'Q1',
  level: 'error',
  title: { zh: '服务请求时间先后颠倒', en: 'Times of a request out of order' },
  why: {
    zh: '先受理、再答复、后完成；反了，答复和解决时限都考核不了。',
    en: 'A request is received, answered and finished in this order; otherwise its limits cannot be judged.',
  },
  fix: { zh: '对照受理登记改正写错的时间。', en: 'Correct the wrong time from the register.' },
  says: { zh: '{later} {at} 早于{earlier} {before}', en: '{laterEn} {at} is before {earlierEn} {before}' },
  examples: {
    accepts: [{ 服务请求: [{ 请求编号: 'QQ-001', 受理时间: '2026-03-05 10:30', 首次答复时间: '2026-03-05 10:30', 完成时间: '' }] }],
    rejects: [{ 服务请求: [{ 请求编号: 'QQ-001', 受理时间: '2026-03-05 10:30', 首次答复时间: '2026-03-05 09:30' }] }],
  },
  checks: { serviceRequests: ({ values }) => [...outOfOrder(values, COURSE), ...outOfOrder(values, PROMISE)] },
});

const RECEIVED = ['receivedAt', '受理时间', 'Reception'] as const satisfies Step<ServiceRequest>;
const COURSE: readonly Step<ServiceRequest>[] = [RECEIVED, ['answeredAt', '首次答复时间', 'Answer'], ['finishedAt', '完成时间', 'Finish']];
const PROMISE: readonly Step<ServiceRequest>[] = [RECEIVED, ['promisedAt', '承诺时间', 'Promise']];
