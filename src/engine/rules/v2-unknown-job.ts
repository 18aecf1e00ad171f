import { keyOf } from '../values/group';
import { monthRule } from './rule';

/** V2: a visit that names neither a repair nor an installation nor a request of its dealer: a solved complaint is visited too. */
export const unknownJob = monthRule({
  code: 'V2',
  level: 'warning',
  title: { zh: '关联单号查不到', en: 'Unknown related number' },
  why: {
    zh: '对不上维修、安装或服务请求，这份回访就不算回访覆盖，评价也落不到具体的人。',
    en: 'The visit cannot be tied to a job and does not count for its coverage.',
  },
  fix: {
    zh: '改成本月维修单号、安装单号或请求编号；回访的是以前的单，留空并在备注里写明。',
    en: 'Give the number of a job or request of this month; leave it blank for an earlier one and say so in the remark.',
  },
  says: { zh: '维修、安装和服务请求里都没有 {job}', en: '{job} is neither a repair nor an installation nor a request' },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001' }], 回访: [{ 回访单号: 'HF-001', 关联单号: 'WX-001' }] },
      { 服务请求: [{ 请求编号: 'QQ-001' }], 回访: [{ 回访单号: 'HF-001', 关联单号: 'QQ-001' }] },
      { 回访: [{ 回访单号: 'HF-001', 关联单号: '' }] },
    ],
    rejects: [{ 维修: [{ 维修单号: 'WX-001' }], 回访: [{ 回访单号: 'HF-001', 关联单号: 'WX-999' }] }],
  },
  check: ({ ledgers: { visits, installations, serviceRequests }, jobs }) => {
    const others = new Set([
      ...installations.map((row) => keyOf(row.dealer, row.values.installation)),
      ...serviceRequests.map((row) => keyOf(row.dealer, row.values.request)),
    ]);
    return visits.flatMap((row) => {
      const { job } = row.values;
      const isKnown = job === undefined || jobs.of(row.dealer, job) !== undefined || others.has(keyOf(row.dealer, job));
      return isKnown ? [] : [{ row, list: 'visits' as const, field: 'job', facts: { job } }];
    });
  },
});
