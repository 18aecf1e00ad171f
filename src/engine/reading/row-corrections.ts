import { DEALER_LISTS } from '../records/books';
import type { Correction } from '../records/corrections';
import type { CellContext } from '../schema/cell-type';
import type { AnySheet, Column } from '../schema/sheet';
import { folded, isCounter, tidy } from '../values/text';
import { type CellValue, isCellError } from '../workbook/cells';
import { columnsOf, fieldNamed } from './column-names';
import { type ReadingContext, meansSheet } from './reading-context';

/** Head office's corrections of one sheet, ready to be asked row by row. */
export interface RowCorrections {
  /** What stands in a cell after correction; nothing where it stays as it is. */
  after(key: string, row: number, field: string, cell: CellValue | undefined): { readonly cell: string | null } | undefined;
}

interface Entry {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly correction: Correction;
}

/** What identifies a record in a correction: its number as written. */
export const recordNumber = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined || isCellError(cell) ? '' : folded(String(cell));

/** The corrections that mean this sheet; nothing where there are none. `keys` are the numbers that its rows have. */
export function correctionsFor(
  sheet: AnySheet,
  inFile: string,
  context: ReadingContext,
  keys: () => ReadonlySet<string>,
): RowCorrections | undefined {
  const byRecord = new Map<string, Entry[]>();
  for (const correction of context.corrections ?? []) {
    const entry = meansSheet(correction.sheet, sheet, inFile) ? entryOf(correction, sheet) : undefined;
    if (!entry || correction.record === undefined) continue;
    const record = folded(correction.record);
    byRecord.set(record, [...(byRecord.get(record) ?? []), entry]);
  }
  if (byRecord.size === 0) return undefined;
  const numbers = keys();
  return {
    after(key, row, field, cell) {
      const asRow = String(row + 1);
      const entries = [...(byRecord.get(key) ?? []), ...(key !== asRow && !numbers.has(asRow) ? (byRecord.get(asRow) ?? []) : [])];
      const column = columnsOf(sheet)[field];
      const entry = entries.findLast(
        (candidate) =>
          candidate.field === field &&
          (context.isFor?.(candidate.correction, inFile, row + 1) ?? true) &&
          column &&
          stillStands(candidate.before, cell, column, context),
      );
      return entry && { cell: tidy(entry.after) === '' ? null : entry.after };
    },
  };
}

/** Whether a correction names a row, which means something in one month's file alone: in a list without numbers any number is one, elsewhere a counter. */
export function meansRow({ sheet, record = '' }: Correction): boolean {
  if (isCounter(record)) return true;
  const list = Object.values<AnySheet>(DEALER_LISTS).find((one) => sheet !== undefined && meansSheet(sheet, one, one.title.zh));
  return list?.key.length === 0 && /^\d+$/.test(folded(record));
}

function entryOf(correction: Correction, sheet: AnySheet): Entry | undefined {
  const { field, before = '', after = '' } = correction;
  const named = field === undefined ? undefined : fieldNamed(sheet, field);
  return named === undefined ? undefined : { field: named, before, after, correction };
}

/** Whether a cell still holds what was corrected: as text, or as the same value written in another way. */
function stillStands(before: string, cell: CellValue | undefined, { type }: Column<unknown>, context: CellContext): boolean {
  if (tidy(before) === '') return true;
  if (cell === null || cell === undefined) return false;
  if (isCellError(cell)) return folded(cell.error) === folded(before);
  if (folded(String(cell)) === folded(before)) return true;
  const value = type.read(before, context).value;
  return value !== undefined && value === type.read(cell, context).value;
}
