import { keyOf } from '../values/group';
import { ALL_DEALERS, type HistoryBook } from '../indicators/history-measures';
import { type Share, rateOf, together } from '../indicators/shares';
import { type TrendMeasure, figureOver } from '../indicators/trend-measures';
import { oncePerDealer } from '../ledgers/submission';
import type { MonthOutcome } from '../month/outcome';
import { dealersByRegion } from '../reports/dealers/regions';

/** The dealers that one is compared with: those of its region, or all of them. */
export interface Peers {
  /** The rate of all of them taken together. */
  rate(indicator: string): number | undefined;
  /** The mean of a figure of this month in 历史: of the dealers, or of what it is weighted by. */
  mean(measure: TrendMeasure): number | undefined;
}

/** The peers of every dealer; each figure is computed once. */
export function peersOf(outcome: MonthOutcome, book: HistoryBook): { readonly all: Peers; region(dealer: string): Peers } {
  const regions = [...dealersByRegion(outcome)].map(([name, rows]) => [name, rows.map(({ dealer }) => dealer)] as const);
  const regionOf = new Map(regions.flatMap(([name, dealers]) => dealers.map((dealer) => [dealer, name] as const)));
  const peers = new Map(regions.map(([name, dealers]) => [name, group(dealers, outcome, book)]));
  const all = group(
    oncePerDealer(outcome.submissions.rows).map(({ dealer }) => dealer),
    outcome,
    book,
  );
  return {
    all: { ...all, rate: (indicator) => shareRate(outcome.overall[indicator]) },
    region: (dealer) => peers.get(regionOf.get(dealer) ?? ALL_DEALERS) ?? all,
  };
}

const shareRate = (share: Share | undefined): number | undefined => share && rateOf(share);

function group(dealers: readonly string[], { shares, settings: { month } }: MonthOutcome, book: HistoryBook): Peers {
  const known = new Map<string, number | undefined>();
  const once = (key: string, figure: () => number | undefined): number | undefined => {
    if (!known.has(key)) known.set(key, figure());
    return known.get(key);
  };
  return {
    rate: (indicator) =>
      once(keyOf('rate', indicator), () => rateOf(together(dealers.flatMap((dealer) => shares.get(dealer)?.[indicator] ?? [])))),
    mean: (measure) => once(keyOf('mean', measure.measure), () => figureOver(book, [month], { ...measure, kind: 'mean' }, dealers)?.value),
  };
}
