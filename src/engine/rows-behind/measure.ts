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
  if (measure === 'count') return rows.length;
  if (measure === 'ofAll') return divided(rows.length, all.length);
  if ('sum' in measure) return total(measure.sum);
  if ('sumOfAll' in measure)
    return divided(
      total(measure.sumOfAll),
      sumOf(all, ({ fields }) => Number(fields[measure.sumOfAll] ?? 0)),
    );
  if ('distinct' in measure) return new Set(rows.map(({ fields }) => fields[measure.distinct])).size;
  if ('ratio' in measure) return divided(total(measure.ratio[0]), total(measure.ratio[1]));
  if ('fulfil' in measure) return divided(rows.filter((row) => isPart(row, measure.fulfil)).length, rows.length);
  const values = known('mean' in measure ? measure.mean : measure.median);
  if ('mean' in measure)
    return divided(
      sumOf(values, (value) => value),
      values.length,
    );
  return values.length === 0 ? undefined : median(values);
}

const divided = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
