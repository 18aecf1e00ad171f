import type { CellRange } from '../workbook/cells';
import type { PrintPlan } from '../plan/plan';
import { pixels, points } from './look';

const POINTS_PER_MM = 72 / 25.4;
/** A4 landscape between the margins, in points at full size. */
const PAPER = { wide: (297 - 2 * 10) * POINTS_PER_MM, high: (210 - 2 * 13) * POINTS_PER_MM };
/** Text of tables is 10 pt; printed smaller than 7.5 pt nobody reads it (look §1). */
const SMALLEST = 0.75;
const PAGE = PAPER.wide / SMALLEST;
/** The header row stands on every page, title and line above it on the first. */
const HEADER = points(34);
const HEADINGS = points(30 + 22 + 22) + HEADER;
const ROWS_ABOVE = 3;

const width = (column: number): number => points(pixels(column));
const widthOfAll = (columns: readonly number[]): number => columns.reduce((sum, column) => sum + width(column), 0);

/** How many A4 landscape pages a list is printed wide, its text at 7.5 pt at least: one, or as many as it takes with the key columns on each. */
export function pagesWide(widths: readonly number[], keyColumns = 0): number {
  const keys = widthOfAll(widths.slice(0, keyColumns));
  let [pages, used] = [1, 0];
  for (const column of widths) {
    if (used > 0 && used + width(column) > PAGE) [pages, used] = [pages + 1, keys];
    used += width(column);
  }
  return pages;
}

/** Readers measure columns a little differently: the text stays clear of the edge. */
const SURELY = 0.9;

/** The columns of a list that surely stand on its first printed page: a list several pages wide is printed at about full size. */
export function onFirstPage(widths: readonly number[]): number {
  if (widthOfAll(widths) <= PAGE) return widths.length;
  let used = 0;
  const first = widths.findIndex((column) => {
    used += width(column);
    return used > PAPER.wide * SURELY;
  });
  return Math.max(1, first);
}

/** How a list of such columns is fitted to pages: several pages wide, the key columns stand on each. */
export function fittedWide(widths: readonly number[], keyColumns = 0): Pick<PrintPlan, 'fit' | 'repeatColumns'> {
  const wide = pagesWide(widths, keyColumns);
  return { fit: { wide, tall: 0 }, ...(wide > 1 && keyColumns > 0 && { repeatColumns: { from: 0, to: keyColumns - 1 } }) };
}

/** A table and the charts at its right, one below the other, each with its title. */
export interface TableAndCharts {
  readonly widths: Readonly<Record<number, number>>;
  /** Points. */
  readonly rowHeight: number;
  readonly table: CellRange;
  readonly charts: readonly [CellRange, ...CellRange[]];
  /** Key columns that a table several pages wide repeats. */
  readonly repeatColumns?: PrintPlan['repeatColumns'];
}

/** A chart that is cut cannot be read at all: it has more room to spare than text. */
const BESIDE_KEYS = 0.8;

/** Of a column that says none: 64 px. */
const DEFAULT_WIDTH = 8.43;

/**
 * What is printed of them: together where one page holds the charts beside the table, else the charts after it, on as many pages as
 * leave each chart whole. Key columns stand on the charts' pages too: where they would push a chart off, none are repeated.
 */
export function printedBeside({
  widths,
  rowHeight,
  table,
  charts,
  repeatColumns,
}: TableAndCharts): Pick<PrintPlan, 'area' | 'further' | 'repeatColumns'> {
  const [{ left, right }] = charts;
  const bottom = Math.max(...charts.map((chart) => chart.bottom));
  const wide = (from: number, to: number): number =>
    widthOfAll(Array.from({ length: to - from + 1 }, (_, column) => widths[from + column] ?? DEFAULT_WIDTH));
  const together = wide(0, right);
  if (together <= PAGE && bottom - ROWS_ABOVE <= rowsOnPage(together, rowHeight, HEADINGS))
    return { area: { ...table, right, bottom: Math.max(table.bottom, bottom) } };
  const isRepeated = repeatColumns && wide(repeatColumns.from, repeatColumns.to) + wide(left, right) <= PAPER.wide * BESIDE_KEYS;
  return {
    area: table,
    further: wholeOnPages(charts, rowsOnPage(PAPER.wide, rowHeight, HEADER)),
    ...(isRepeated && { repeatColumns }),
  };
}

/** Rows that a page holds below its headings; what is wider than the paper is shrunk to it. */
const rowsOnPage = (wide: number, rowHeight: number, headings: number): number =>
  Math.floor((PAPER.high * Math.max(1, wide / PAPER.wide) - headings) / rowHeight);

function wholeOnPages(charts: readonly CellRange[], rows: number): readonly CellRange[] {
  return charts.reduce<readonly CellRange[]>((pages, chart) => {
    const last = pages.at(-1);
    return last && chart.bottom - last.top < rows ? [...pages.slice(0, -1), { ...last, bottom: chart.bottom }] : [...pages, chart];
  }, []);
}
