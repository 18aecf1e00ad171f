import { a1, columnLetters } from '../../engine/workbook/address';
import type { CellRange } from '../../engine/workbook/cells';

/** `B2:D9`, or `B2` for one cell. */
export function rangeText(range: CellRange): string {
  const from = a1(range.top, range.left);
  const to = a1(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** `'Sheet'!$B$2:$D$9`. */
export function absoluteReference(sheet: string, range: CellRange): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const from = corner(range.top, range.left);
  const to = corner(range.bottom, range.right);
  return `'${sheet.replace(/'/g, "''")}'!${from === to ? from : `${from}:${to}`}`;
}
