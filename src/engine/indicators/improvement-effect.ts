import { sumOf } from '../values/group';
import { type Month, addToMonth, monthOf } from '../values/month';
import type { Day } from '../values/day';
import type { Improvement } from '../records/improvements';
import { ALL_DEALERS, type HistoryBook, MEASURE, faultMeasure, modelFaultMeasure, modelMeasure } from './history-measures';
import { type Share, rateOf } from './shares';

/** How many months on each side are compared. */
const SPAN = 3;

/** What became of a fault: its share of the repairs before and after the month in which the action was due (F3). */
export interface ImprovementEffect {
  readonly before: number | undefined;
  readonly monthsBefore: number;
  readonly after: number | undefined;
  readonly monthsAfter: number;
  /** Whether the rate is that of the item's model, or of all models. */
  readonly scope: 'model' | 'all';
  /** The item as it was followed: without its model where that is not known. */
  readonly followed: Improvement;
  readonly verdict: 'better' | 'worse' | 'same' | 'overdue' | 'waiting' | 'unknown';
}

/** A difference of the rates that is no difference. */
const SAME = 0.001;

/** The fault's rate in up to three months before the due month, that month included, and in up to three after it. */
export function improvementEffect(item: Improvement, book: HistoryBook, now: Month, asOf: Day): ImprovementEffect {
  const due = item.dueOn && monthOf(item.dueOn);
  const pivot = due === undefined || due > now ? now : due;
  const earlier = Array.from({ length: SPAN }, (_, index) => addToMonth(pivot, -index));
  const followed = followedItem(item, book, earlier);
  const before = months(followed, book, earlier);
  const after = months(
    followed,
    book,
    Array.from({ length: SPAN }, (_, index) => addToMonth(pivot, index + 1)).filter((month) => month <= now),
  );
  const rates = { before: rateOf(before.share), monthsBefore: before.months, after: rateOf(after.share), monthsAfter: after.months };
  return { ...rates, scope: followed.model === undefined ? 'all' : 'model', followed, verdict: verdict(item, rates, asOf) };
}

/** Where 历史 does not know the model in most of the months before, the fault is followed over all models: both sides are counted alike. */
function followedItem(item: Improvement, book: HistoryBook, earlier: readonly Month[]): Improvement {
  const { model, ...all } = item;
  const known = (of: Improvement) => earlier.filter((month) => faultShare(of, book, month) !== undefined).length;
  return model !== undefined && known(item) > 0 && known(item) * 2 >= known(all) ? item : all;
}

function verdict(
  { state, dueOn }: Improvement,
  { before, after }: Pick<ImprovementEffect, 'before' | 'after'>,
  asOf: Day,
): ImprovementEffect['verdict'] {
  if (state === 'running' && dueOn !== undefined && dueOn < asOf) return 'overdue';
  if (before === undefined) return 'unknown';
  if (after === undefined) return 'waiting';
  if (Math.abs(after - before) < SAME) return 'same';
  return after < before ? 'better' : 'worse';
}

function months(item: Improvement, book: HistoryBook, wanted: readonly Month[]): { readonly share: Share; readonly months: number } {
  const known = wanted.flatMap((month) => faultShare(item, book, month) ?? []);
  return { share: { part: sumOf(known, ({ part }) => part), whole: sumOf(known, ({ whole }) => whole) }, months: known.length };
}

/** A fault's share of the repairs of a month: of the item's model where it names one, else of all. */
export function faultShare({ model, faultCategory = '' }: Improvement, book: HistoryBook, month: Month): Share | undefined {
  const value = (measure: string) => book.value(month, ALL_DEALERS, measure);
  const whole = value(model === undefined ? MEASURE.repairs : modelMeasure(model));
  return whole === undefined || whole === 0
    ? undefined
    : { part: value(model === undefined ? faultMeasure(faultCategory) : modelFaultMeasure(model, faultCategory)) ?? 0, whole };
}
