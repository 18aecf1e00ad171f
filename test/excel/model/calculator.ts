import { a1 } from '../../../src/engine/workbook/address';
import { told, type Scalar } from './cell';
import type { Book } from './book';
import { parseArea, splitAddress } from './parse-address';
import { Range } from './range';
import type { Sheet } from './sheet';

/** A test's own word on what a formula gives; undefined leaves it to the small calculator below. */
export type Computation = (formula: string, sheet: string, address: string) => string | number | boolean | undefined;

/**
 * Gives formulas their values: first what the test says, then a few formulas that our sheets live on (HYPERLINK, a reference,
 * a constant, SUM, SUBTOTAL, COUNTA, AVERAGE over plain references and table columns). Any other formula keeps the value that
 * it was loaded with, or 0, and its address stands in `uncalculated`.
 */
export class Calculator {
  readonly uncalculated = new Set<string>();

  constructor(public computation: Computation = () => undefined) {}

  private isStale = false;
  /** Counts the changes of contents. */
  changes = 0;

  /** Something has changed: formulas are computed when somebody next looks. */
  outdate(): void {
    this.changes += 1;
    this.isStale = true;
  }

  /** Computes what is out of date, unless calculation is manual. */
  settle(book: Book): void {
    if (this.isStale && book.calculationMode !== 'Manual' && !book.isCalculationSuspended) this.calculate(book);
  }

  /** Computes every formula again; a few rounds, so that formulas on formulas settle. */
  calculate(book: Book): void {
    this.isStale = false;
    for (let round = 0; round < 3; round += 1) for (const sheet of book.sheets) this.calculateSheet(sheet);
  }

  private calculateSheet(sheet: Sheet): void {
    for (const { row, column, cell } of sheet.grid.withFormulas()) {
      const { formula = '' } = cell.content;
      const place = `${sheet.name}!${a1(row, column)}`;
      const value = this.computation(formula, sheet.name, a1(row, column)) ?? computed(sheet, row, formula);
      if (value === undefined) this.uncalculated.add(place);
      else this.uncalculated.delete(place);
      cell.content = { formula, value: value ?? cell.content.value };
    }
  }
}

type Known = (args: string, sheet: Sheet, row: number) => Scalar | undefined;

const KNOWN: Readonly<Record<string, Known>> = {
  HYPERLINK: (args) => hyperlinkText(args),
  SUM: (args, sheet) => total(9, cellsOf(args, sheet)),
  AVERAGE: (args, sheet) => total(1, cellsOf(args, sheet)),
  COUNTA: (args, sheet) => total(3, cellsOf(args, sheet)),
  SUBTOTAL: (args, sheet) => {
    const [, code, reference] = /^(\d+),(.+)$/s.exec(args) ?? [];
    return reference === undefined ? undefined : total(Number(code) % 100, cellsOf(reference, sheet, true));
  },
};

function computed(sheet: Sheet, row: number, formula: string): Scalar | undefined {
  const text = formula.slice(1).trim();
  const [, name = '', args = ''] = /^([A-Z]+)\(([\s\S]*)\)$/i.exec(text) ?? [];
  const known = KNOWN[name.toUpperCase()];
  if (known) return known(args, sheet, row);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  const range = rangeOf(text, sheet);
  if (!range || range.rowCount * range.columnCount !== 1) return undefined;
  const value = range.sheet.grid.content(range.area.top, range.area.left).value;
  return value === '' ? 0 : value;
}

function hyperlinkText(args: string): string | undefined {
  const [, address, text] = /^"((?:[^"]|"")*)"(?:,"((?:[^"]|"")*)")?$/.exec(args) ?? [];
  return (text ?? address)?.replace(/""/g, '"');
}

/** The values of a plain reference or a table's column; undefined where it is neither. */
function cellsOf(reference: string, sheet: Sheet, visibleOnly = false): readonly Scalar[] | undefined {
  const range = columnOfTable(reference, sheet) ?? rangeOf(reference, sheet);
  if (!range) return undefined;
  return [...range.sheet.grid.written(range.area)]
    .filter(({ row }) => !visibleOnly || !range.sheet.filters(row))
    .map(({ cell }) => cell.content.value);
}

function rangeOf(reference: string, sheet: Sheet): Range | undefined {
  const { sheet: named, local } = splitAddress(reference.trim());
  const area = parseArea(local);
  const on = named === undefined ? sheet : sheet.book.sheetNamed(named);
  return area && on ? new Range(on, area) : undefined;
}

function columnOfTable(reference: string, sheet: Sheet): Range | undefined {
  const [, name = '', column = ''] = /^([^[\]]*)\[((?:[^[\]']|'.)*)\]$/s.exec(reference.trim()) ?? [];
  const table = name === '' ? undefined : sheet.book.tableNamed(name);
  const index = table?.columnNames.indexOf(column.replace(/'(.)/gs, '$1')) ?? -1;
  return table && index >= 0 ? table.range({ ...table.body, left: table.area.left + index, right: table.area.left + index }) : undefined;
}

function total(code: number, cells: readonly Scalar[] | undefined): Scalar | undefined {
  if (cells === undefined) return undefined;
  const numbers = cells.map(told).filter((value) => typeof value === 'number');
  const sum = numbers.reduce((one, other) => one + other, 0);
  if (code === 9) return sum;
  if (code === 1) return numbers.length === 0 ? undefined : sum / numbers.length;
  if (code === 2) return numbers.length;
  return code === 3 ? cells.filter((value) => value !== '').length : undefined;
}
