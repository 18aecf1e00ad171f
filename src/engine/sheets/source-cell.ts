import type { Language } from '../values/language';
import type { CellContent, TablePlan } from '../plan/plan';
import type { ReadRow } from '../reading/reading';
import type { CellType } from '../schema/cell-type';
import type { AnyColumns } from '../schema/sheet';

/** A number that is no date must not be shown as one. */
const DATES: ReadonlySet<string> = new Set(['day', 'moment', 'month']);
const SHOWN_AS_WRITTEN: ReadonlySet<string> = new Set(['text', 'code', 'long', 'phone']);

type SourceRow = Pick<ReadRow<unknown>, 'values' | 'written'>;

/** Makes the cells of a column of source rows: text as it was written, anything else as read, and what could not be read as it stands. */
export function sourceCell(field: string, type: CellType<unknown>, language: Language): (row: SourceRow) => CellContent {
  const isDate = DATES.has(type.kind);
  const isText = SHOWN_AS_WRITTEN.has(type.kind);
  return ({ values, written: { [field]: written } }) => {
    if (isText && written !== undefined) return String(written);
    const value = (values as Readonly<Record<string, unknown>>)[field];
    if (value !== undefined) return type.write(value, language);
    return isDate && written !== undefined ? String(written) : (written ?? null);
  };
}

/** The cells of source rows, in the columns of their list. */
export function sourceCells(columns: AnyColumns, rows: readonly SourceRow[], language: Language): TablePlan['rows'] {
  const writers = Object.entries(columns).map(([field, { type }]) => sourceCell(field, type, language));
  return rows.map((row) => writers.map((write) => write(row)));
}
