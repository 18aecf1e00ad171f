import { groupBy } from '../../values/group';
import { type Month, addToMonth } from '../../values/month';
import { ALL_DEALERS, MEASURE, faultMeasure } from '../../indicators/history-measures';
import type { EarlierMonth } from '../../ledgers/earlier-month';
import type { MonthOutcome } from '../../month/outcome';
import { type FaultDimension, type FaultRepair, UNSORTED, faultRepairs, itemKey, itemOf } from './fault-repairs';
import { regionName } from '../../records/region-name';

/** The number of last month's repairs with an item of a dimension; nothing where last month is not known that far. */
export type LastMonth = (dimension: FaultDimension, item: string, stage?: FaultRepair['stage']) => number | undefined;

/** The month before, where its report was given. */
export const reportOfLastMonth = ({ earlier, settings }: Pick<MonthOutcome, 'earlier' | 'settings'>): EarlierMonth | undefined =>
  earlier.find(({ month }) => month === addToMonth(settings.month, -1));

/** Last month's counts: from its report where it was given, else what 历史 keeps (categories, stages, dealers). */
export function lastMonth(outcome: MonthOutcome): LastMonth {
  const month = addToMonth(outcome.settings.month, -1);
  const history = outcome.book;
  const report = reportOfLastMonth(outcome);
  const counted = report && countedOf(report, outcome);
  const known = history.months.includes(month);
  const fromHistory = historyCounts(month, outcome);
  return (dimension, item, stage) => {
    if (counted && dimension !== 'stage') return counted(dimension, item);
    return known ? fromHistory(dimension, item, stage) : undefined;
  };
}

function countedOf({ ledgers }: EarlierMonth, { dealers, settings }: MonthOutcome): LastMonth {
  const repairs = faultRepairs({ ledgers, dealers, settings });
  const keys = new Map<FaultDimension, Map<string, FaultRepair[]>>();
  const itemsOf = (of: FaultDimension) => {
    const items = keys.get(of) ?? groupBy(repairs, (repair) => itemKey(itemOf(repair, of), of));
    keys.set(of, items);
    return items;
  };
  return (of, item) => itemsOf(of).get(itemKey(item, of))?.length ?? 0;
}

function historyCounts(month: Month, { history: entries, book: history, dealers, settings: { language } }: MonthOutcome): LastMonth {
  const ofMonth = entries.filter((entry) => entry.month === month);
  const reported = [...new Set(ofMonth.map(({ dealer = '' }) => dealer))].filter((dealer) => dealer !== ALL_DEALERS);
  const knowsFaults = ofMonth.some(({ measure }) => measure?.startsWith(faultMeasure('')));
  return (dimension, item, stage) => {
    // 历史 keeps no count of what was not classified.
    if (dimension === 'category')
      return knowsFaults && item !== UNSORTED[language] ? (history.value(month, ALL_DEALERS, faultMeasure(item)) ?? 0) : undefined;
    if (dimension === 'stage') return stage && history.value(month, ALL_DEALERS, MEASURE.stage[stage]);
    if (dimension === 'dealer') return history.value(month, item, MEASURE.repairs);
    if (dimension !== 'region') return undefined;
    const own = reported
      .filter((dealer) => regionName(dealers.get(dealer)?.region, language) === item)
      .map((dealer) => history.value(month, dealer, MEASURE.repairs));
    return own.every((value) => value === undefined) ? undefined : own.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  };
}
