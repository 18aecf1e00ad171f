import type { Language } from '../values/language';
import type { CellContent } from '../plan/plan';
import type { ReadRow } from '../reading/reading';
import type { CellType } from '../schema/cell-type';

/** A number that is no date must not be shown as one. */
const DATES: ReadonlySet<string> = new Set(['day', 'moment', 'month']);
const SHOWN_AS_WRITTEN: ReadonlySet<string> = new Set(['text', 'code', 'long', 'phone']);

/** A cell of a source row: text as it was written, anything else as read, and what could not be read as it stands. */
export function sourceCell(
  row: Pick<ReadRow<unknown>, 'values' | 'written'>,
  field: string,
  type: CellType<unknown>,
  language: Language,
): CellContent {
  const written = row.written[field];
  if (written !== undefined && SHOWN_AS_WRITTEN.has(type.kind)) return String(written);
  const value = (row.values as Readonly<Record<string, unknown>>)[field];
  if (value === undefined) return written !== undefined && DATES.has(type.kind) ? String(written) : (written ?? null);
  return type.write(value, language);
}
