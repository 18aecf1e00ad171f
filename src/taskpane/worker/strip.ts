import { readWorkbook } from '../../hosts/xlsx/read-workbook';
import { BOUNDS } from '../../hosts/xlsx/bounds';
import { columnLetters, placeOf } from '../../engine/workbook/address';
import { isCellError, type CellValue } from '../../engine/workbook/cells';
import type { FileStrip } from '../state/finding-row';

/** Rows above and below the cell, and columns at its sides. */
const AROUND = { rows: 2, columns: 2 };

/** The cells around one cell of a file, five rows high; nothing where the file has no such cell. */
export function stripAround(bytes: Uint8Array, sheetName: string, cell: string): FileStrip | undefined {
  const place = placeOf(cell);
  const read = readWorkbook(bytes, BOUNDS, (name) => name === sheetName);
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === sheetName) : undefined;
  if (!place || !sheet) return undefined;
  const top = Math.max(0, place.row - AROUND.rows);
  const left = Math.max(0, place.column - AROUND.columns);
  const columns = Array.from({ length: AROUND.columns * 2 + 1 }, (_, index) => left + index);
  return {
    columns: columns.map(columnLetters),
    rows: Array.from({ length: AROUND.rows * 2 + 1 }, (_, index) => ({ row: top + index + 1, cells: columns.map((column) => shown(sheet.rows[top + index]?.[column])) })),
    marked: { row: place.row - top, column: place.column - left },
  };
}

const shown = (value: CellValue | undefined): string => (value === null || value === undefined ? '' : isCellError(value) ? value.error : String(value));
