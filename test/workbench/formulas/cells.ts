import { type Area } from '../../excel/model/area';
import type { Book } from '../../excel/model/book';
import { ErrorValue } from '../../excel/model/cell';
import type { Sheet } from '../../excel/model/sheet';
import type { Region, Value } from './values';

/** What a cell holds, as formulas take it. */
export type ReadCell = (sheet: Sheet, row: number, column: number) => Value;

/** What a cell holds now. */
export function cellValue(sheet: Sheet, row: number, column: number): Value {
  const { value } = sheet.grid.content(row, column);
  return value instanceof ErrorValue ? { error: value.code } : value;
}

/** The values of an area row by row, as far as anything was ever written. */
export function valuesOf(sheet: Sheet, area: Area, read: ReadCell = cellValue): readonly Value[] {
  const { top, left, bottom, right } = withinReach(sheet, area);
  const values: Value[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) values.push(read(sheet, row, column));
  return values;
}

function withinReach({ grid: { reach } }: Sheet, { top, left, bottom, right }: Area): Area {
  return {
    top,
    left,
    bottom: Math.min(bottom, Math.max(reach.row, top)),
    right: Math.min(right, Math.max(reach.column, left)),
  };
}

/** An area as formulas refer to it; the error of a name that leads nowhere in the place of one. */
export function regionOf(sheet: Sheet | undefined, area: Area | undefined, read: ReadCell = cellValue): Region {
  if (!sheet || !area || area.top < 0 || area.left < 0) return NOWHERE;
  return {
    values: () => valuesOf(sheet, area, read),
    rows: () => {
      const { top, bottom } = withinReach(sheet, area);
      return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    },
    shown: () => valuesOf(sheet, area, (on, row, column) => (on.filters(row) || on.heights.hidden.has(row) ? '' : read(on, row, column))),
    moved: (down, right) =>
      regionOf(sheet, { top: area.top + down, bottom: area.bottom + down, left: area.left + right, right: area.right + right }, read),
  };
}

const NOWHERE: Region = { values: () => [{ error: '#REF!' }], shown: () => [{ error: '#REF!' }], rows: () => [0], moved: () => NOWHERE };

/** The body of a table's column, or the cell that heads it. */
export function columnRegion(book: Book, name: string, column: string, isHeader: boolean, read: ReadCell = cellValue): Region {
  const table = book.tableNamed(name);
  const index = table?.columnNames.indexOf(column) ?? -1;
  if (!table || index < 0) return NOWHERE;
  const at = table.area.left + index;
  const rows = isHeader ? { top: table.area.top, bottom: table.area.top } : { top: table.body.top, bottom: table.body.bottom };
  return regionOf(table.sheet, { ...rows, left: at, right: at }, read);
}
