import { addToMonth, type Month } from '../../engine/values/month';

/** From one month to another, both included. */
export interface Span {
  readonly from: Month;
  readonly to: Month;
}

/** A month with figures, and where they come from. */
export interface KnownMonth {
  readonly month: Month;
  /** The file; absent where the open workbook itself knows it. */
  readonly file?: string;
  /** Its report is at hand: faults and parts can be counted, too. */
  readonly hasLedgers: boolean;
}

/** How periods are cut. */
export const PERIOD_KINDS = ['quarter', 'half', 'year', 'free'] as const;

/** A quarter, a half year, a year, or any months. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

const LENGTH = { quarter: 3, half: 6, year: 12 } as const;

/** The periods of a kind in which any month is known, the newest first. */
export function spansOf(kind: Exclude<PeriodKind, 'free'>, known: readonly KnownMonth[]): readonly Span[] {
  const starts = new Set(known.map(({ month }) => startOf(month, LENGTH[kind])));
  return [...starts]
    .sort()
    .reverse()
    .map((from) => ({ from, to: addToMonth(from, LENGTH[kind] - 1) }));
}

function startOf(month: Month, length: number): Month {
  const number = Number(month.slice(5));
  return addToMonth(month, -((number - 1) % length));
}

/** Every month from the oldest known to the newest. */
export function monthsBetweenKnown(known: readonly KnownMonth[]): readonly Month[] {
  const months = known.map(({ month }) => month).sort();
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? monthsOf({ from: first, to: last }) : [];
}

/** The months of a period. */
export function monthsOf({ from, to }: Span): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = addToMonth(month, 1)) months.push(month);
  return months;
}

/** The kind that a period is. */
export function kindOf({ from, to }: Span): PeriodKind {
  const whole = (['quarter', 'half', 'year'] as const).find(
    (kind) => startOf(from, LENGTH[kind]) === from && addToMonth(from, LENGTH[kind] - 1) === to,
  );
  return whole ?? 'free';
}
