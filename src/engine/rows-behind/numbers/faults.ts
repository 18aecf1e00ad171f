import { type FaultDimension, causeKey } from '../../reports/faults/fault-repairs';
import { faultCrossesReport } from '../../reports/faults/fault-crosses';
import { faultCutsReport, nameOf } from '../../reports/faults/fault-cuts';
import { faultsReport } from '../../reports/faults/faults';
import { OTHERWISE } from '../otherwise';
import { summary } from '../summary';
import { type Condition, holds, is, same, tracesOf, upTo } from '../trace';

/** What each cut of 故障剖面 looks at. */
const CUT_BY: Readonly<Record<FaultDimension, string>> = {
  stage: 'faultStage',
  model: 'faultModel',
  category: 'faultCategory',
  cause: 'faultCause',
  chargeCause: 'faultChargeCause',
  region: 'faultRegion',
  dealer: 'ledgerDealer',
};

/** Of causes, the last line holds all that have no line of their own. */
const ofCut: Condition = holds((_, row, outcome, { line, lines }) => {
  const cut = line?.dimension as FaultDimension;
  const value = String(row[CUT_BY[cut]]);
  if (cut !== 'cause') return nameOf(value, cut, outcome) === line?.item;
  if (value === causeKey(String(line?.item))) return true;
  const causes = lines.filter(({ dimension }) => dimension === 'cause');
  return line === causes.at(-1) && causes.every(({ item }) => causeKey(String(item)) !== value);
});

const faults = tracesOf('repairs', { faultModel: same('model'), faultCategory: same('category') });
const cuts = tracesOf('repairs', { cut: ofCut });
const crosses = tracesOf('repairs', {
  faultStage: same('stage'),
  faultCategory: same('category'),
  faultModel: same('model'),
  faultCause: holds((key, _, __, { line }) => line === undefined || key === causeKey(String(line.cause))),
});
const columnsOf = (of: typeof cuts, part?: string) => ({
  count: of.count(),
  share: of.measured('ofAll'),
  cumulative: { ...of.measured('ofAll'), lines: upTo(part) },
  repeats: of.count({ isRepeat: is(true) }),
  charged: of.count({ judgedCharge: is('yes') }),
});

/** Behind 故障分析, 故障剖面 and 故障交叉. */
export const FAULTS = [
  summary(faultsReport, {
    count: faults.count(),
    share: faults.measured('ofAll'),
    cumulative: { ...faults.measured('ofAll'), lines: upTo() },
  }),
  summary(faultCutsReport, columnsOf(cuts, 'dimension'), { last: OTHERWISE.lastMonth, change: OTHERWISE.lastMonth }),
  summary(faultCrossesReport, { ...columnsOf(crosses), dealers: crosses.measured({ distinct: 'ledgerDealer' }) }),
];
