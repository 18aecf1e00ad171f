import { day, daySerial } from '../../src/engine/values/day';
import { a1 } from '../../src/engine/workbook/address';
import type { CellValue, SheetCells } from '../../src/engine/workbook/cells';
import type { ExampleCells } from '../../src/engine/rules/rule';

type Row = Readonly<Record<string, string | number>>;

const ISO = /^(\d{4}-\d\d-\d\d)(?: (\d\d):(\d\d))?$/;
/** What the formula cells of an example show. */
const CACHED = 'SN0001';

/** A list's sheet: its header in row 1, the rows below. */
export const listCells = (name: string, headers: readonly string[], rows: readonly Row[]): SheetCells =>
  sheetOf(name, [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]);

/** A form's sheet: labels in column A, values in column B. */
export const formCells = (name: string, sound: Row, named: Row): SheetCells => sheetOf(name, Object.entries({ ...sound, ...named }));

/** A sheet cell by cell. */
export const rawCells = (name: string, { cells, hidden = false }: ExampleCells): SheetCells => ({
  ...sheetOf(name, cells),
  visibility: hidden ? 'hidden' : 'visible',
});

function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): SheetCells {
  const formulas = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (isFormula(cell) ? [[a1(r, c), String(cell).slice(1)] as const] : [])),
  );
  return {
    name,
    visibility: 'visible',
    rows: rows.map((row) => row.map(cellOf)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: Object.fromEntries(formulas),
  };
}

const isFormula = (cell: string | number): boolean => typeof cell === 'string' && cell.startsWith('=');

/** ISO dates are real dates, as in a workbook that was filled in with care. */
function cellOf(cell: string | number): CellValue {
  if (typeof cell === 'number') return cell;
  if (cell === '') return null;
  if (isFormula(cell)) return CACHED;
  if (/^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?)$/.test(cell)) return { error: cell };
  const [, date, hours = '0', minutes = '0'] = ISO.exec(cell) ?? [];
  return date === undefined ? cell : daySerial(day(date)) + (Number(hours) * 60 + Number(minutes)) / 1440;
}
