import { keyOf } from '../values/group';
import type { MonthContext } from '../month/context';
import { finishedRepairs } from './first-fix';
import { indicator, shareByDealer } from './indicator';

/** 回访覆盖率: finished repairs and passed installations that were visited, each once. */
export const visitCoverage = indicator({
  id: 'visitCoverage',
  title: { zh: '回访覆盖率', en: 'Visit coverage' },
  formula: { zh: '有回访的完工单 ÷ 完工单（完成维修 + 合格安装）', en: 'Finished jobs with a visit ÷ finished jobs' },
  meaning: {
    zh: '按关联单号对应，一张单回访几次只计一次；没有修好的和安装不合格的不计。',
    en: 'Tied by the related number, each job once; open repairs and failed installations are left out.',
  },
  shares: (month) => {
    const { ledgers } = month;
    const visited = visitedJobs(month);
    const jobs = [
      ...finishedRepairs(month).map((row) => ({ dealer: row.dealer, number: row.values.job })),
      ...ledgers.installations
        .filter((row) => row.counts && row.values.result === 'passed')
        .map((row) => ({ dealer: row.dealer, number: row.values.installation })),
    ];
    return shareByDealer(jobs, ({ dealer, number }) => visited.has(keyOf(dealer, number)));
  },
});

/** What visits name, by dealer and number (`keyOf`). */
export const visitedJobs = ({ ledgers }: Pick<MonthContext, 'ledgers'>): ReadonlySet<string> =>
  new Set(ledgers.visits.filter((row) => row.counts && row.values.job !== undefined).map((row) => keyOf(row.dealer, row.values.job)));
