import type { CellRange } from '../workbook/cells';
import type { PrintPlan } from '../plan/plan';
import { pixels, points } from './look';

const A4_LANDSCAPE_MM = 297;
const SIDE_MARGIN_MM = 10;
const POINTS_PER_MM = 72 / 25.4;
/** Text of tables is 10 pt; printed smaller than 7.5 pt nobody reads it (look §1). */
const SMALLEST = 0.75;
const END_MARGIN_MM = 13;
const A4_LANDSCAPE_HIGH_MM = 210;
/** The header row stands on every page. */
const HEADER = 26;
const PAGE_HEIGHT = ((A4_LANDSCAPE_HIGH_MM - 2 * END_MARGIN_MM) * POINTS_PER_MM) / SMALLEST - HEADER;
const PAGE = ((A4_LANDSCAPE_MM - 2 * SIDE_MARGIN_MM) * POINTS_PER_MM) / SMALLEST;

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
}

/** Of a column that says none: 64 px. */
const DEFAULT_WIDTH = 8.43;

/** What is printed of them: together where the page is wide enough for both, else the charts after the table, on as many pages as leave each chart whole. */
export function printedBeside({ widths, rowHeight, table, charts }: TableAndCharts): Pick<PrintPlan, 'area' | 'further'> {
  const [{ right }] = charts;
  const together = Array.from({ length: right + 1 }, (_, column) => widths[column] ?? DEFAULT_WIDTH);
  if (widthOfAll(together) <= PAGE)
    return { area: { ...table, right, bottom: Math.max(table.bottom, ...charts.map(({ bottom }) => bottom)) } };
  return { area: table, further: wholeOnPages(charts, Math.floor(PAGE_HEIGHT / rowHeight)) };
}

function wholeOnPages(charts: readonly CellRange[], rows: number): readonly CellRange[] {
  return charts.reduce<readonly CellRange[]>((pages, chart) => {
    const last = pages.at(-1);
    return last && chart.bottom - last.top < rows ? [...pages.slice(0, -1), { ...last, bottom: chart.bottom }] : [...pages, chart];
  }, []);
}
