import { dealerScoresReport } from '../../reports/dealers/dealer-scores';
import { regionsReport } from '../../reports/dealers/regions';
import { submissionsReport } from '../../reports/submissions/submissions';
import { OTHERWISE } from '../otherwise';
import { summary } from '../summary';
import { type Where, holds, is, same, tracesOf } from '../trace';
import { satisfiedAmong } from './service';

/** The rates that dealers and regions are compared by; ledgers and lists name the dealer differently. */
function ratesOf(inLedger: Where, inList: Where) {
  const repairs = tracesOf('repairs', inLedger);
  return {
    onTime: repairs.share({ timeliness: is('within24', 'within48') }, { timeliness: is('within24', 'within48', 'late') }),
    firstFix: repairs.share({ isRepeat: is(false) }, { timeliness: holds((result) => result !== 'open') }),
    returned: tracesOf('lots', inList).measured({ ratio: ['returned', 'quantity'] }, { isDue: is(true) }),
    satisfied: satisfiedAmong(tracesOf('visits', inLedger)),
    clean: tracesOf('records', inLedger).share({ isClean: is(true) }),
    visitCoverage: tracesOf('jobs', inLedger).share({ visited: is(true) }),
  };
}

const OWN = { ledgerDealer: same('dealer') };
const { firstFix: _firstFix, visitCoverage: _coverage, ...SCORED } = ratesOf(OWN, { dealer: same('dealer') });
const IN_REGION = { inRegion: same('region') };
const regional = { repairs: tracesOf('repairs', IN_REGION), dealers: tracesOf('submissions', IN_REGION) };

const findings = tracesOf('findings', {
  owner: holds(
    (owner, _, __, { line }) => owner !== undefined && (line === undefined || owner === (line.dealer === '' ? line.file : line.dealer)),
  ),
});

/** A file that belongs to nobody has a line of its own. */
const OWN_FILE = {
  ...OWN,
  sourceFile: holds((file, _, __, { line }) => line === undefined || line.dealer !== '' || file === line.file),
};

/** Behind 上报情况, 区域对比 and the rates of 经销商评分. */
export const DEALERS = [
  summary(
    submissionsReport,
    {
      installations: tracesOf('installations', OWN_FILE).count(),
      repairs: tracesOf('repairs', OWN_FILE).count(),
      errors: findings.count({ level: is('error') }),
      warnings: findings.count({ level: is('warning') }),
      notes: findings.count({ level: is('note') }),
      clean: tracesOf('records', OWN_FILE).share({ isClean: is(true) }),
    },
    { daysLate: OTHERWISE.days, furtherFiles: OTHERWISE.files },
  ),
  summary(regionsReport, {
    ...ratesOf(IN_REGION, IN_REGION),
    dealers: regional.dealers.count({ active: is(true) }),
    received: regional.dealers.count({ isReceived: is(true) }),
    repairs: regional.repairs.count(),
    installations: tracesOf('installations', IN_REGION).count(),
    late: regional.repairs.count({ timeliness: is('late') }),
    overdue: tracesOf('lots', IN_REGION).measured({ sum: 'overdue' }),
    revenue: tracesOf('charges', IN_REGION).measured({ sum: 'amount' }),
    score: tracesOf('scores', IN_REGION).measured({ mean: 'points' }),
  }),
  summary(
    dealerScoresReport,
    { ...SCORED, submitted: tracesOf('submissions', { dealer: same('dealer') }).share({ state: is('onTime') }) },
    {
      rank: OTHERWISE.ranking,
      points: OTHERWISE.score,
      before: OTHERWISE.history,
      change: OTHERWISE.history,
    },
  ),
];
