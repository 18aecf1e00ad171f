import { sumOf } from '../values/group';
import type { Words } from '../values/language';
import { type Month, addToMonth } from '../values/month';
import { ALL_DEALERS, type HistoryBook, MEASURE, rateMeasure, wholeMeasure } from './history-measures';
import { INDICATORS } from './indicators';

/** What kind of figure a trend shows: how it is added up over months, and how a change of it is told. */
export type TrendKind = 'count' | 'money' | 'rate' | 'mean';

/** A figure of 历史 whose course is shown. */
export interface TrendMeasure {
  /** As it stands in 历史. */
  readonly measure: string;
  readonly title: Words;
  readonly kind: TrendKind;
  /** What its months weigh when they are put together. */
  readonly weight?: string;
}

const named = (measure: string, en: string, kind: TrendKind): TrendMeasure => ({ measure, title: { zh: measure, en }, kind });

/** The figures of 趋势, in their order. */
export const TREND_MEASURES: readonly TrendMeasure[] = [
  named(MEASURE.repairs, 'Repairs', 'count'),
  named(MEASURE.installations, 'Installations', 'count'),
  ...INDICATORS.map(({ id, title }): TrendMeasure => ({ measure: rateMeasure(id), title, kind: 'rate', weight: wholeMeasure(id) })),
  { ...named(MEASURE.overallMark, 'Overall mark', 'mean'), weight: MEASURE.answers },
  named(MEASURE.late, 'Late repairs', 'count'),
  named(MEASURE.complaints, 'Complaints', 'count'),
  named(MEASURE.overdue, 'Overdue parts', 'count'),
  named(MEASURE.revenue, 'Revenue', 'money'),
  named(MEASURE.chargedIssues, 'Revenue: charged issues', 'money'),
  named(MEASURE.chargedOverdue, 'Revenue: overdue parts', 'money'),
  named(MEASURE.reversals, 'Revenue: reversals', 'money'),
];

/** The change of a figure: of rates and means the difference (rates in percentage points), of counts and money the ratio. */
export function changeOf(kind: TrendKind, now: number | undefined, before: number | undefined): number | undefined {
  if (now === undefined || before === undefined) return undefined;
  if (kind === 'rate') return tidy((now - before) * 100);
  if (kind === 'mean') return tidy(now - before);
  return before === 0 ? undefined : tidy(now / before - 1);
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A figure over several months. */
export interface PeriodFigure {
  readonly value: number;
  /** Months that 历史 knows. */
  readonly months: number;
}

/** Puts months, and dealers where several are named, together: counts and money are added; rates and means are weighted by what they were taken of, where that is known of all of them, else they count alike. */
export function figureOver(
  book: HistoryBook,
  months: readonly Month[],
  { measure, kind, weight }: TrendMeasure,
  dealers: readonly string[] = [ALL_DEALERS],
): PeriodFigure | undefined {
  const known = months.flatMap((month) =>
    dealers.flatMap((dealer) => {
      const value = book.value(month, dealer, measure);
      return value === undefined ? [] : [{ month, value, weight: weight === undefined ? undefined : book.value(month, dealer, weight) }];
    }),
  );
  if (known.length === 0) return undefined;
  const count = new Set(known.map(({ month }) => month)).size;
  const total = sumOf(known, ({ value }) => value);
  if (kind === 'count' || kind === 'money') return { value: tidy(total), months: count };
  const whole = sumOf(known, (one) => one.weight ?? 0);
  const isWeighted = whole > 0 && known.every((one) => one.weight !== undefined);
  return { value: tidy(isWeighted ? sumOf(known, (one) => one.value * (one.weight ?? 0)) / whole : total / known.length), months: count };
}

/** A quarter or a year. */
export interface Period {
  readonly kind: 'quarter' | 'year';
  /** 2026 Q1, 2026. */
  readonly name: string;
  readonly months: readonly Month[];
}

/** The quarter, or the calendar year, in which a month lies. */
export function periodOf(month: Month, kind: Period['kind']): Period {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  const first = kind === 'year' ? 1 : Math.floor((number - 1) / 3) * 3 + 1;
  const start = `${year}-${String(first).padStart(2, '0')}` as Month;
  return {
    kind,
    name: kind === 'year' ? year : `${year} Q${Math.ceil(number / 3)}`,
    months: Array.from({ length: kind === 'year' ? 12 : 3 }, (_, index) => addToMonth(start, index)),
  };
}

/** The period so many periods of its kind later (or earlier, where negative). */
export const periodAfter = ({ kind, months: [first] }: Period, by: number): Period =>
  periodOf(addToMonth(first as Month, by * (kind === 'year' ? 12 : 3)), kind);
