import type { Area } from '../../excel/model/area';
import type { Book } from '../../excel/model/book';
import { ErrorValue } from '../../excel/model/cell';
import type { Sheet } from '../../excel/model/sheet';
import type { Value } from './values';

/** What a cell holds, as formulas take it. */
export type ReadCell = (sheet: Sheet, row: number, column: number) => Value;

/** What a cell holds now. */
export function cellValue(sheet: Sheet, row: number, column: number): Value {
  const { value } = sheet.grid.content(row, column);
  return value instanceof ErrorValue ? { error: value.code } : value;
}

/** The values of an area row by row, as far as anything was ever written. */
export function valuesOf(sheet: Sheet, { top, left, bottom, right }: Area, read: ReadCell = cellValue): readonly Value[] {
  const { reach } = sheet.grid;
  const values: Value[] = [];
  for (let row = top; row <= Math.min(bottom, Math.max(reach.row, top)); row += 1) {
    for (let column = left; column <= Math.min(right, Math.max(reach.column, left)); column += 1) values.push(read(sheet, row, column));
  }
  return values;
}

/** The body of a table's column, or the error of a name that leads nowhere. */
export function columnValues(book: Book, name: string, column: string, read: ReadCell = cellValue): readonly Value[] {
  const table = book.tableNamed(name);
  const index = table?.columnNames.indexOf(column) ?? -1;
  if (!table || index < 0) return [{ error: '#REF!' }];
  const at = table.area.left + index;
  return valuesOf(table.sheet, { ...table.body, left: at, right: at }, read);
}
