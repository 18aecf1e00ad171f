import type { Share } from '../indicators/shares';
import type { MonthOutcome } from '../month/outcome';
import { sumOf } from '../values/group';
import { median } from '../values/spread';
import type { TracedRow } from './source';
import type { Fields, Measure, SummaryLine, Where } from './trace';

/** Whether a row fulfils conditions; in the totals of a summary the line's own do not bind. */
export function fulfils(fields: Fields, where: Where, outcome: MonthOutcome, summary: SummaryLine): boolean {
  return Object.entries(where).every(([field, condition]) => {
    const value = fields[field];
    if ('among' in condition) return condition.among.includes(value);
    if ('holds' in condition) return condition.holds(value, fields, outcome, summary);
    return (
      summary.line === undefined || (value ?? condition.blank?.[outcome.settings.language] ?? '') === (summary.line[condition.same] ?? '')
    );
  });
}

/** What rows come to; nothing where there is nothing to divide by. */
export function measured(
  rows: readonly TracedRow[],
  all: readonly TracedRow[],
  measure: Measure,
  isPart: (row: TracedRow, where: Where) => boolean,
): number | undefined {
  const total = (field: string) => sumOf(rows, ({ fields }) => Number(fields[field] ?? 0));
  const known = (field: string) => rows.flatMap(({ fields }) => (typeof fields[field] === 'number' ? [fields[field]] : []));
  const share = shareIn(rows, all, measure, isPart);
  if (share) return divided(share.part, share.whole);
  if (typeof measure !== 'object') return rows.length;
  if ('sum' in measure) return total(measure.sum);
  if ('distinct' in measure) return new Set(rows.map(({ fields }) => fields[measure.distinct])).size;
  if ('median' in measure) return known(measure.median).length === 0 ? undefined : median(known(measure.median));
  if (!('mean' in measure)) return undefined;
  const values = known(measure.mean);
  return divided(
    sumOf(values, (value) => value),
    values.length,
  );
}

/** The two numbers of a rate; nothing of what is none. */
export function shareIn(
  rows: readonly TracedRow[],
  all: readonly TracedRow[],
  measure: Measure,
  isPart: (row: TracedRow, where: Where) => boolean,
): Share | undefined {
  const total = (of: readonly TracedRow[], field: string) => sumOf(of, ({ fields }) => Number(fields[field] ?? 0));
  if (measure === 'ofAll') return { part: rows.length, whole: all.length };
  if (typeof measure !== 'object') return undefined;
  if ('fulfil' in measure) return { part: rows.filter((row) => isPart(row, measure.fulfil)).length, whole: rows.length };
  if ('ratio' in measure) return { part: total(rows, measure.ratio[0]), whole: total(rows, measure.ratio[1]) };
  return 'sumOfAll' in measure ? { part: total(rows, measure.sumOfAll), whole: total(all, measure.sumOfAll) } : undefined;
}

const divided = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
