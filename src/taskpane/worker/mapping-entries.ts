import type { ListReading } from '../../engine/reading/reading';
import type { MappingRow } from '../../engine/reading/understanding';
import { HEAD_OFFICE_LISTS } from '../../engine/records/books';
import type { LayoutEntry } from '../../engine/records/layout-memory';
import { folded } from '../../engine/values/text';
import { a1 } from '../../engine/workbook/address';
import type { PlannedEntry, PlannedRows } from './desk';
import { rowsFor } from './entries';
import type { OpenBook } from './opened-book';

const FIELDS = ['dealer', 'sheet', 'header', 'field'] as const satisfies readonly (keyof MappingRow)[];

/** Rows of 映射 for what the user confirmed; nothing where the workbook has no such sheet. */
export const mappingRows = ({ book }: OpenBook, confirmed: readonly MappingRow[]): PlannedRows | undefined =>
  rowsFor(book.lists.layoutMemory, HEAD_OFFICE_LISTS.layoutMemory.columns, confirmed, 'zh');

/** The cells of 映射 that hold these rows, the last of each, emptied. */
export const mappingWithdrawal = ({ book }: OpenBook, confirmed: readonly MappingRow[]): readonly PlannedEntry[] =>
  confirmed.flatMap((row) => emptiedRow(book.lists.layoutMemory, row));

function emptiedRow(list: ListReading<LayoutEntry>, row: MappingRow): readonly PlannedEntry[] {
  const found = list.rows.findLast(({ values }) => FIELDS.every((field) => folded(values[field] ?? '') === folded(row[field])));
  return found ? Object.values(list.columns).map((column) => ({ sheet: list.sheet, cell: a1(found.row - 1, column), content: null })) : [];
}
