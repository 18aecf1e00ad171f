import type { Place } from '../month/finding';
import type { ListReading } from '../reading/reading';
import type { DealerWorkbook } from '../reading/workbooks';
import { a1, leftmost } from '../workbook/address';

/** The first row that a dealer has in a workbook of several, where it says whose it is; else the file. */
export function placeOfShare({ file, lists }: Pick<DealerWorkbook, 'file' | 'lists'>): Place {
  const own = Object.values<ListReading<unknown>>(lists).find(({ rows }) => rows.length > 0);
  const [row] = own?.rows ?? [];
  if (!own || !row) return { file: file.name, sheet: '' };
  return { file: file.name, sheet: own.sheet, cell: a1(row.row - 1, own.whose?.column ?? leftmost(own.columns)) };
}
