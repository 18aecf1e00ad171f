import type { Book } from '../../excel/model/book';
import { ErrorValue, type Scalar } from '../../excel/model/cell';
import type { Sheet } from '../../excel/model/sheet';
import { cellValue, columnRegion, regionOf, type ReadCell } from './cells';
import { parseFormula, type Evaluate, type Place } from './parse';
import { isError, type Value } from './values';

const parsed = new Map<string, Evaluate | undefined>();

function evaluatorOf(formula: string): Evaluate | undefined {
  if (!parsed.has(formula)) parsed.set(formula, parseFormula(formula.slice(1)));
  return parsed.get(formula);
}

/**
 * Gives the formulas of a workbook their values, each after those that it stands on. A formula with something that is not known
 * here keeps the value that it has.
 */
export function calculateBook(book: Book): void {
  const known = new Map<string, Value>();
  const read: ReadCell = (sheet, row, column) => {
    const { formula } = sheet.grid.content(row, column);
    const evaluate = formula === undefined ? undefined : evaluatorOf(formula);
    if (!evaluate) return cellValue(sheet, row, column);
    const key = `${sheet.id} ${row} ${column}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // A formula that leads back to itself gives 0, as in Excel.
    known.set(key, 0);
    const value = evaluate(placeOn(sheet, row, column, read));
    known.set(key, value);
    return value;
  };
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of sheet.grid.withFormulas()) {
      const { formula } = cell.content;
      if (formula !== undefined && evaluatorOf(formula)) cell.content = { formula, value: scalar(read(sheet, row, column)) };
    }
  }
}

const scalar = (value: Value): Scalar => (isError(value) ? new ErrorValue(value.error) : value);

function placeOn(sheet: Sheet, row: number, column: number, read: ReadCell): Place {
  return {
    row,
    column,
    tableColumn: (table, name, isHeader) => columnRegion(sheet.book, table, name, isHeader, read),
    cells: ({ sheet: named, area }) => regionOf(named === undefined ? sheet : sheet.book.sheetNamed(named), area, read),
  };
}
