import { sumOf } from '../values/group';
import type { Month } from '../values/month';
import { CRITERIA, type Criterion } from '../indicators/score';
import { TREND_MEASURES, type TrendMeasure, figureOver } from '../indicators/trend-measures';
import { MEASURE, rateMeasure } from '../indicators/history-measures';
import type { PeriodDealer, PeriodOutcome } from './period-outcome';

/** A dealer's score over a period, with the rates that it is made of. */
export interface PeriodScore {
  readonly dealer: PeriodDealer;
  readonly rates: Readonly<Partial<Record<Criterion, number>>>;
  readonly points: number | undefined;
  /** The points of as many months before. */
  readonly before: number | undefined;
  /** Whether a workbook of the dealer came in any month of the period: there is nothing to rank of one that never reported. */
  readonly reported: boolean;
  /** Among those that reported; equal points share a rank. */
  readonly rank: number | undefined;
}

/** The measure of 历史 that a criterion goes by. */
const measureOf = (id: Criterion): TrendMeasure | undefined =>
  TREND_MEASURES.find(({ measure }) => measure === rateMeasure(id === 'submitted' ? 'submittedOnTime' : id));

/** The dealers of a period, the best first, those that never reported last: the month's weights over the rates of all its months together. */
export function periodScores(outcome: PeriodOutcome): readonly PeriodScore[] {
  const scored = outcome.dealers.map((dealer) => ({
    dealer,
    ...pointsOver(dealer.dealer, outcome.months, outcome),
    before: pointsOver(dealer.dealer, outcome.before, outcome).points,
    reported: hasReported(dealer.dealer, outcome),
  }));
  const ranked = scored.filter(({ points, reported }) => points !== undefined && reported);
  const rankOf = (points: number) => 1 + ranked.filter((other) => (other.points ?? -1) > points).length;
  return scored
    .map((score) => ({ ...score, rank: score.points !== undefined && score.reported ? rankOf(score.points) : undefined }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.dealer.dealer < b.dealer.dealer ? -1 : 1));
}

/** Months that do not tell whether a workbook came count by their figures. */
const hasReported = (dealer: string, { book, months }: PeriodOutcome): boolean =>
  months.some((month) => book.value(month, dealer, MEASURE.repairs) !== undefined && book.value(month, dealer, MEASURE.submission) !== 0);

function pointsOver(dealer: string, months: readonly Month[], { book, settings }: PeriodOutcome): Pick<PeriodScore, 'rates' | 'points'> {
  const known = CRITERIA.flatMap(({ id, weight }) => {
    const measure = measureOf(id);
    const rate = measure && figureOver(book, months, measure, [dealer])?.value;
    return rate === undefined ? [] : [{ id, rate, weight: settings[weight] }];
  });
  const whole = sumOf(known, ({ weight }) => weight);
  return {
    rates: Object.fromEntries(known.map(({ id, rate }) => [id, rate])),
    points: whole === 0 ? undefined : Math.round((sumOf(known, ({ rate, weight }) => rate * weight) / whole) * 1e8) / 1e6,
  };
}
