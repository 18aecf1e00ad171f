import type { Words } from '../values/language';
import type { MonthOutcome } from '../month/outcome';
import type { SourceId } from './sources';

/** Fields of a row, by name: of a summary, or of what a number is made of. */
export type Fields = Readonly<Record<string, unknown>>;

/** A line of a summary, or its totals, with all its lines. */
export interface SummaryLine {
  readonly line?: Fields;
  readonly lines: readonly Fields[];
}

/** What a field of a row must hold: one of some values, what the line of the summary holds, or whatever a question answers. */
export type Condition =
  | { readonly among: readonly unknown[] }
  | { readonly same: string; readonly blank?: Words }
  | { readonly holds: (value: unknown, row: Fields, outcome: MonthOutcome, summary: SummaryLine) => boolean };

/** Conditions by field; all must hold. */
export type Where = Readonly<Record<string, Condition>>;

/** What the rows come to: their number, a sum, a mean; or the share of those that fulfil more, of one sum in another, of these rows or their sum in all. */
export type Measure =
  | 'count'
  | 'ofAll'
  | { readonly sum: string }
  | { readonly sumOfAll: string }
  | { readonly mean: string }
  | { readonly median: string }
  | { readonly distinct: string }
  | { readonly fulfil: Where }
  | { readonly ratio: readonly [part: string, whole: string] };

/** The rows behind a number. */
export interface Trace {
  readonly source: SourceId;
  readonly where: Where;
  readonly measure: Measure;
  /** The lines whose rows count, where they are more than the line itself: those before it in a cumulative share. */
  readonly lines?: (line: Fields, lines: readonly Fields[]) => readonly Fields[];
  /** Decimals of the number, where the summary rounds it. */
  readonly decimals?: number;
}

/** One value, or one of several. */
export const is = (...among: readonly unknown[]): Condition => ({ among });

/** What the summary's own line holds; `blank` is how it calls nothing. */
export const same = (field: string, blank?: Words): Condition => ({ same: field, ...(blank && { blank }) });

/** Whatever a question answers. */
export const holds = (answers: Extract<Condition, { holds: unknown }>['holds']): Condition => ({ holds: answers });

/** Traces that share what they count and of whom. */
export const tracesOf = (source: SourceId, own: Where) => ({
  count: (where: Where = {}): Trace => ({ source, where: { ...own, ...where }, measure: 'count' }),
  measured: (measure: Measure, where: Where = {}): Trace => ({ source, where: { ...own, ...where }, measure }),
  share: (fulfil: Where, where: Where = {}): Trace => ({ source, where: { ...own, ...where }, measure: { fulfil } }),
});

/** The lines up to and with a line; of a summary in parts, those of its own. */
export const upTo =
  (part?: string): NonNullable<Trace['lines']> =>
  (line, lines) =>
    lines.slice(0, lines.indexOf(line) + 1).filter((one) => part === undefined || one[part] === line[part]);
