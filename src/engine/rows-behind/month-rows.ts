import type { MonthOutcome } from '../month/outcome';
import type { TracedRow } from './source';
import { SOURCES, type SourceId } from './sources';
import type { Summary } from './summary';
import type { Fields } from './trace';

/** One number after another is followed in the same month: its rows are put together once. */
const MADE = new WeakMap<MonthOutcome, Map<unknown, unknown>>();

/** The lines of a summary. */
export const linesOf = ({ report }: Summary, outcome: MonthOutcome): readonly Fields[] => made(outcome, report, () => report.rows(outcome));

/** The rows of a source. */
export const tracedRows = (outcome: MonthOutcome, source: SourceId): readonly TracedRow[] =>
  made(outcome, source, () => SOURCES[source].rows(outcome));

/** What is asked again and again of one month is made once. */
export function made<T>(outcome: MonthOutcome, what: unknown, make: () => T): T {
  const known = MADE.get(outcome) ?? new Map<unknown, unknown>();
  MADE.set(outcome, known);
  if (!known.has(what)) known.set(what, make());
  return known.get(what) as T;
}
