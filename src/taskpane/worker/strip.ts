import { fileCells } from '../../hosts/xlsx/workbook-file';
import { a1, columnLetters, placeOf } from '../../engine/workbook/address';
import { momentFromSerial } from '../../engine/values/moment';
import { isCellError, type SheetCells } from '../../engine/workbook/cells';
import type { FileStrip } from '../state/finding-row';

/** Rows above and below the cell, and columns at its sides. */
const AROUND = { rows: 2, columns: 2 };

/** A file as it was given to the pane. */
interface FileOfCell {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The cells around one cell of a file, five rows high; nothing where the file has no such cell. */
export function stripAround(file: FileOfCell, sheetName: string, cell: string): FileStrip | undefined {
  const place = placeOf(cell);
  const read = fileCells(file.name, file.bytes, new Set([sheetName]));
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === sheetName) : undefined;
  if (!place || !sheet) return undefined;
  const top = Math.max(0, place.row - AROUND.rows);
  const left = Math.max(0, place.column - AROUND.columns);
  const columns = Array.from({ length: AROUND.columns * 2 + 1 }, (_, index) => left + index);
  return {
    columns: columns.map(columnLetters),
    rows: Array.from({ length: AROUND.rows * 2 + 1 }, (_, index) => ({
      row: top + index + 1,
      cells: columns.map((column) => cellText(sheet, top + index, column)),
    })),
    marked: { row: place.row - top, column: place.column - left },
  };
}

function cellText({ rows, dates }: SheetCells, row: number, column: number): string {
  const value = rows[row]?.[column] ?? '';
  if (isCellError(value)) return value.error;
  const isMoment = typeof value === 'number' && dates?.includes(a1(row, column));
  return (isMoment ? momentFromSerial(value)?.replace('T', ' ') : undefined) ?? String(value);
}
