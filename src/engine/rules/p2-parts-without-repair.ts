import { rowRule } from './rule';

/** P2: parts used on a repair that is not in the workbook. */
export const partsWithoutRepair = rowRule({
  code: 'P2',
  level: 'error',
  title: { zh: '用料没有对应的维修', en: 'Parts used without their repair' },
  why: {
    zh: '不知道用在哪一单，就判不了收不收费，旧件也追不回来。',
    en: 'Without the repair neither the charge nor the old part can be judged.',
  },
  fix: { zh: '改正维修单号，或在“维修”里补上这一单。', en: 'Correct the repair no., or add the repair.' },
  says: { zh: '“维修”里没有 {job}', en: 'There is no repair {job}' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001' }], 用料: [{ 维修单号: 'WX-001' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001' }], 用料: [{ 维修单号: 'WX-010' }] }],
  },
  checks: {
    partsUsed: ({ dealer, values: { job } }, { jobs }) =>
      job === undefined || jobs.of(dealer, job) ? undefined : { field: 'job', facts: { job } },
  },
});
