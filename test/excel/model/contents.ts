import { Failure } from '../protocol/failure';
import { heightOf, widthOf } from './area';
import { BLANK, ErrorValue, told } from './cell';
import { entered } from './entered';
import { forEachPlace } from './grid';
import { changeOfLook, type Look } from './look';
import type { Range } from './range';
import { isNumberFormat, shownText } from './shown-text';

/** More cells than this cannot be read at once. */
export const MOST_CELLS = 5_000_000;

/** What each cell of a range gives, row by row. */
export function table<T>(range: Range, read: (row: number, column: number) => T): T[][] {
  range.sheet.book.calculator.settle(range.sheet.book);
  if (range.rowCount * range.columnCount > MOST_CELLS) throw new Failure('RangeExceedsLimit');
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (__, column) => read(range.area.top + row, range.area.left + column)),
  );
}

export const readValues = (range: Range): unknown[][] => table(range, (row, column) => told(range.sheet.grid.content(row, column).value));

export const readFormulas = (range: Range): unknown[][] =>
  table(range, (row, column) => {
    const { formula, value } = range.sheet.grid.content(row, column);
    return formula ?? told(value);
  });

export const readTexts = (range: Range): string[][] => table(range, (row, column) => shownText(range.sheet, row, column));

export const readFormats = (range: Range): string[][] => table(range, (row, column) => range.sheet.grid.look(row, column).numberFormat);

export const readTypes = (range: Range): string[][] =>
  table(range, (row, column) => {
    const { value, formula } = range.sheet.grid.content(row, column);
    if (value instanceof ErrorValue) return 'Error';
    if (value === '' && formula === undefined) return 'Empty';
    return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof value as 'number' | 'boolean' | 'string'];
  });

/** Writes values or formulas: `null` leaves a cell, '' clears it; one value fills the range. */
export function writeContents(range: Range, given: unknown): void {
  const rows = asRows(range, given);
  const { sheet, area } = range;
  sheet.demandWritable(area);
  for (const { row, column, value } of placed(range, rows)) {
    if (value === null || sheet.merges.swallows(row, column)) continue;
    const look = sheet.grid.look(row, column);
    const { content, format } = entered(value, look.numberFormat);
    sheet.grid.setContent(row, column, content);
    if (content === BLANK) sheet.hyperlinks.delete(`${row},${column}`);
    if (format !== undefined && look.numberFormat === 'General') sheet.grid.setLook(row, column, { ...look, numberFormat: format });
  }
  sheet.book.cellsWritten += heightOf(area) * widthOf(area);
  sheet.changed(area);
}

/** Writes number formats: `null` leaves a cell's own. */
export function writeFormats(range: Range, given: unknown): void {
  const rows = asRows(range, given);
  const { sheet, area } = range;
  sheet.demand('allowFormatCells');
  if (!Array.isArray(given)) return sheet.grid.changeLook(area, changeOfLook({ numberFormat: formatCode(given) }));
  const looks = new Map<unknown, (look: Look) => Look>();
  forEachPlace(area, (row, column) => {
    const format = rows(row - area.top, column - area.left);
    if (format === null) return;
    const change = looks.get(format) ?? changeOfLook({ numberFormat: formatCode(format) });
    looks.set(format, change);
    sheet.grid.setLook(row, column, change(sheet.grid.look(row, column)));
  });
}

function formatCode(given: unknown): string {
  if (typeof given !== 'string' || !isNumberFormat(given)) throw new Failure('InvalidArgument');
  return given || 'General';
}

type Given = (row: number, column: number) => unknown;

/** What is given for each cell: a rectangle of the range's size, or one value for all. */
export function asRows(range: Range, given: unknown): Given {
  if (!Array.isArray(given)) {
    if (typeof given === 'object') throw new Failure('InvalidArgument');
    return () => given;
  }
  const fits = given.length === range.rowCount && given.every((row: unknown) => Array.isArray(row) && row.length === range.columnCount);
  if (!fits) throw new Failure('InvalidArgument', SIZE_MISMATCH);
  return (row, column) => (given as readonly (readonly unknown[])[])[row]?.[column];
}

export const SIZE_MISMATCH = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Where each value lands: over rows that a filter hides, Excel puts the first row's values into every visible row. */
function* placed({ sheet, area }: Range, rows: Given): Generator<{ row: number; column: number; value: unknown }> {
  const isFiltered = (row: number): boolean => sheet.filters(row);
  let hasHidden = false;
  for (let row = area.top; row <= area.bottom; row += 1) hasHidden ||= isFiltered(row);
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (isFiltered(row)) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      yield { row, column, value: rows(hasHidden ? 0 : row - area.top, column - area.left) };
    }
  }
}
