import { groupBy, sumOf } from '../values/group';
import { MEASURE, rateMeasure, wholeMeasure } from '../indicators/history-measures';
import type { Share } from '../indicators/shares';
import { TREND_MEASURES, figureOver } from '../indicators/trend-measures';
import type { Month } from '../values/month';
import type { PeriodOutcome } from './period-outcome';
import { periodScores } from './period-scores';

/** The rates by which regions are compared. */
const REGION_RATES = ['onTime', 'firstFix', 'returned', 'satisfied', 'clean', 'visitCoverage'] as const;
type RegionRate = (typeof REGION_RATES)[number];

/** A region over the period. */
export interface RegionLine {
  readonly region: string;
  readonly dealers: readonly string[];
  readonly repairs: number;
  readonly installations: number;
  readonly late: number;
  readonly revenue: number;
  readonly rates: Readonly<Partial<Record<RegionRate, number>>>;
  /** On-time of as many months before. */
  readonly onTimeBefore: number | undefined;
  /** The mean score of its dealers. */
  readonly points: number | undefined;
}

const measureNamed = (name: string) => TREND_MEASURES.find(({ measure }) => measure === name);

/** The regions of a period, by name. */
export function regionLines(outcome: PeriodOutcome): readonly RegionLine[] {
  const { book, months, before, dealers: all } = outcome;
  const scores = new Map(periodScores(outcome).map(({ dealer, points }) => [dealer.dealer, points]));
  return [...groupBy(all, ({ region }) => region)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, own]) => {
      const dealers = own.map(({ dealer }) => dealer);
      const figure = (name: string, of: readonly Month[] = months) => {
        const measure = measureNamed(name);
        return measure && figureOver(book, of, measure, dealers)?.value;
      };
      const points = dealers.flatMap((dealer) => scores.get(dealer) ?? []);
      return {
        region,
        dealers,
        repairs: figure(MEASURE.repairs) ?? 0,
        installations: figure(MEASURE.installations) ?? 0,
        late: figure(MEASURE.late) ?? 0,
        revenue: figure(MEASURE.revenue) ?? 0,
        rates: Object.fromEntries(
          REGION_RATES.flatMap((id) => {
            const rate = figure(rateMeasure(id));
            return rate === undefined ? [] : [[id, rate]];
          }),
        ),
        onTimeBefore: figure(rateMeasure('onTime'), before),
        points: points.length === 0 ? undefined : Math.round((sumOf(points, (one) => one) / points.length) * 1e6) / 1e6,
      };
    });
}

/** A rate of some dealers as part and whole, for charts that count what missed; what is not known of every month weighs alike. */
export function shareOver({ book, months }: PeriodOutcome, id: string, dealers: readonly string[]): Share {
  const measure = measureNamed(rateMeasure(id));
  const rate = measure && figureOver(book, months, measure, dealers)?.value;
  if (rate === undefined) return { part: 0, whole: 0 };
  const whole = sumOf(months, (month) => sumOf(dealers, (dealer) => book.value(month, dealer, wholeMeasure(id)) ?? 0)) || 1;
  return { part: rate * whole, whole };
}
