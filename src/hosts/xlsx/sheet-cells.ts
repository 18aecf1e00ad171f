import { columnLetters } from '../../engine/workbook/address';
import type { CellRange, CellValue, SheetCells } from '../../engine/workbook/cells';
import type { Bounds } from './bounds';
import { refuseBeyond } from './refusal';
import type { SheetContent } from './plain-cells';
import { DATE_FORMAT, type ParsedCell, type ParsedSheet } from './sheet-parser';
import { hasFormulas, hiddenColumns, hiddenRows, type SheetXml } from './sheet-xml';
import type { NamedSheet } from './workbook-parts';

const NO_CELLS: readonly CellValue[] = [];

/** A sheet as plain cells: what its XML says of them, its name, and what of it is hidden. */
export const sheetCells = ({ name, visibility }: NamedSheet, xml: SheetXml, content: SheetContent): SheetCells => ({
  name,
  visibility,
  ...content,
  ...hiddenWithValues(xml, content.rows),
});

/** What a sheet that the library parsed says of its cells, cut to what it holds; throws a Refusal beyond the bounds. */
export function parsedCells(xml: SheetXml, parsed: ParsedSheet, bounds: Bounds): SheetContent {
  refuseBeyond('rows', parsed.rows.length, bounds.rows);
  const notes = new CellNotes();
  const rows: (readonly CellValue[])[] = [];
  let slots = 0;
  for (let row = 0; row < parsed.rows.length; row += 1) {
    const cells = rowCells(parsed.rows[row] ?? [], row, notes, bounds);
    slots += cells.length;
    refuseBeyond('cells', slots, bounds.cells);
    rows.push(cells);
  }
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return {
    rows,
    merges: parsed.merges.map(rangeOf).filter(isRange),
    formulas: { ...uncachedFormulas(xml), ...notes.formulas },
    dates: notes.dates,
  };
}

/** Gathers, while cells are read, what is said of single cells by their address. */
class CellNotes {
  readonly formulas: Record<string, string> = {};
  readonly dates: string[] = [];
  private readonly letters: string[] = [];

  address(row: number, column: number): string {
    return `${(this.letters[column] ??= columnLetters(column))}${row + 1}`;
  }
}

function rowCells(parsed: readonly (ParsedCell | undefined)[], row: number, notes: CellNotes, bounds: Bounds): readonly CellValue[] {
  refuseBeyond('columns', parsed.length, bounds.columns);
  const cells: CellValue[] = [];
  for (let column = 0; column < parsed.length; column += 1) {
    const cell = parsed[column];
    cells.push(cell === undefined ? null : valueWithNotes(cell, row, column, notes));
  }
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells.length === 0 ? NO_CELLS : cells;
}

function valueWithNotes(cell: ParsedCell, row: number, column: number, notes: CellNotes): CellValue {
  const value = valueOf(cell);
  // A formula whose result is an empty text was calculated: its cell is blank and nothing is lost.
  if (cell.f !== undefined && !(cell.t === 's' && cell.v === '')) notes.formulas[notes.address(row, column)] = cell.f;
  if (cell.z === DATE_FORMAT && typeof value === 'number') notes.dates.push(notes.address(row, column));
  return value;
}

function valueOf({ t: kind, v: value }: ParsedCell): CellValue {
  if (kind === 'e') return { error: ERRORS[String(value)] ?? '#VALUE!' };
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Error codes of SheetJS. */
const ERRORS: Readonly<Record<string, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** The result of a formula was a text, if an empty one. */
const HAS_TEXT = /^<[^>]* t="str"/;

/** Formulas that no one has calculated yet: the library drops such cells, but what stands in them is worth saying. */
function uncachedFormulas(xml: SheetXml): Record<string, string> {
  if (!hasFormulas(xml)) return {};
  const { prefix, cells } = xml;
  const found = cells.matchAll(
    new RegExp(
      `<${prefix}c r="([A-Z]{1,3}\\d{1,7})"[^>]*><${prefix}f(?:[^>]*/>|[^>]*>([^<]*)</${prefix}f>)(?:<${prefix}v */>|<${prefix}v></${prefix}v>)?</${prefix}c>`,
      'g',
    ),
  );
  return Object.fromEntries(
    [...found].filter(([cell]) => !HAS_TEXT.test(cell)).map(([, address = '', formula = '']) => [address, formula]),
  );
}

const rangeOf = ({ s: start, e: end }: ParsedSheet['merges'][number]): CellRange => ({
  top: start.r,
  left: start.c,
  bottom: end.r,
  right: end.c,
});

const isRange = ({ top, left, bottom, right }: CellRange): boolean => top >= 0 && left >= 0 && bottom >= top && right >= left;

function hiddenWithValues(xml: SheetXml, rows: SheetCells['rows']): Pick<SheetCells, 'hiddenRows' | 'hiddenColumns'> {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    hiddenRows: hiddenRows(xml).filter((row) => (rows[row]?.length ?? 0) > 0),
    hiddenColumns: hiddenColumns(xml, width).filter((column) => rows.some((row) => (row[column] ?? null) !== null)),
  };
}
