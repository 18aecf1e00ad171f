import { groupBy } from '../../values/group';
import { type Month, addToMonth } from '../../values/month';
import { ALL_DEALERS, MEASURE, faultMeasure, historyBook } from '../../indicators/history-measures';
import type { EarlierMonth } from '../../ledgers/earlier-month';
import type { MonthOutcome } from '../../month/outcome';
import { type FaultRepair, namesOf } from './fault-repairs';

/** By what the faults of a month are counted. */
export type FaultDimension = 'stage' | 'model' | 'category' | 'cause' | 'chargeCause' | 'dealer' | 'region';

/** The number of last month's repairs with an item of a dimension; nothing where last month is not known that far. */
export type LastMonth = (dimension: FaultDimension, item: string, stage?: FaultRepair['stage']) => number | undefined;

/** The month before, where its report was given. */
export const reportOfLastMonth = ({ earlier, settings }: Pick<MonthOutcome, 'earlier' | 'settings'>): EarlierMonth | undefined =>
  earlier.find(({ month }) => month === addToMonth(settings.month, -1));

/** Last month's counts: from its report where it was given, else what 历史 keeps (categories, stages, dealers). */
export function lastMonth(outcome: MonthOutcome): LastMonth {
  const month = addToMonth(outcome.settings.month, -1);
  const history = historyBook(outcome.history);
  const report = reportOfLastMonth(outcome);
  const counted = report && countedOf(report, outcome);
  const known = history.months.includes(month);
  const fromHistory = historyCounts(month, outcome);
  return (dimension, item, stage) => {
    if (counted && dimension !== 'stage') return counted(dimension, item);
    return known ? fromHistory(dimension, item, stage) : undefined;
  };
}

function countedOf({ ledgers }: EarlierMonth, { dealers, settings: { language } }: MonthOutcome): LastMonth {
  const rows = ledgers.repairs
    .filter((row) => row.counts)
    .map((row) => ({ dealer: row.dealer, region: dealers.get(row.dealer)?.region ?? '', ...namesOf(row.values, language) }));
  const byDimension = new Map(
    (['model', 'category', 'cause', 'chargeCause', 'dealer', 'region'] as const).map((dimension) => [
      dimension,
      groupBy(rows, (row) => row[dimension]),
    ]),
  );
  return (dimension, item) => byDimension.get(dimension as 'model')?.get(item)?.length ?? 0;
}

function historyCounts(month: Month, { history: entries, dealers }: MonthOutcome): LastMonth {
  const history = historyBook(entries);
  const knowsFaults = entries.some((entry) => entry.month === month && entry.measure?.startsWith(faultMeasure('')));
  return (dimension, item, stage) => {
    if (dimension === 'category') return knowsFaults ? (history.value(month, ALL_DEALERS, faultMeasure(item)) ?? 0) : undefined;
    if (dimension === 'stage') return stage && history.value(month, ALL_DEALERS, MEASURE.stage[stage]);
    if (dimension === 'dealer') return history.value(month, item, MEASURE.repairs);
    if (dimension !== 'region') return undefined;
    const own = [...dealers.values()]
      .filter(({ region }) => region === item)
      .map(({ dealer = '' }) => history.value(month, dealer, MEASURE.repairs));
    return own.every((value) => value === undefined) ? undefined : own.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  };
}
