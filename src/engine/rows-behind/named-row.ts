import type { MonthOutcome } from '../month/outcome';
import type { Links } from '../reports/report';
import type { Language } from '../values/language';
import type { RowPlace, Source, TracedRow } from './source';

/** A row behind a number: what it is called, what more is known, and where it stands. */
export interface NamedRow {
  readonly record: string;
  readonly detail: string;
  /** Nothing where it stands in an earlier report. */
  readonly place?: RowPlace;
  /** The earlier report in which it stands. */
  readonly report?: string;
  /** What it adds to a sum or mean, as the summary would show it. */
  readonly figure?: number;
  /** Of a repair: the hours that it took. */
  readonly hours?: number;
}

/** A row by its name and place; nothing where no report carries it. */
export function named(
  row: TracedRow,
  source: Source,
  { settings }: MonthOutcome,
  links: Links,
  figure: number | undefined,
): readonly NamedRow[] {
  const place = row.place(links);
  const { hours } = row.fields;
  const text = (field: string) => shownText(row, field, source, settings.language);
  return place || row.report !== undefined
    ? [
        {
          record: text(source.record),
          detail: text(source.detail),
          ...(place ? { place } : { report: row.report ?? '' }),
          ...(figure !== undefined && { figure }),
          ...(typeof hours === 'number' && { hours }),
        },
      ]
    : [];
}

/** A field of a row as its cell shows it. */
export function shownText({ fields }: TracedRow, field: string, { columns }: Pick<Source, 'columns'>, language: Language): string {
  const value = fields[field];
  const type = columns[field]?.type;
  return value === undefined || value === null ? '' : String(type ? type.write(value, language) : value);
}
