import type { CellRange } from '../../workbook/cells';
import type { PrintPlan, SheetPlan } from '../../plan/plan';
import type { ChartPlace } from '../charts/chart-parts';
import { characters, points } from '../../sheets/look';

/** The page's rows, 0-based (look §3). */
export const ROW = {
  band: 0,
  bandBelow: 1,
  cardName: 3,
  cardValue: 4,
  cardTarget: 5,
  cardChange: 6,
  heading: 8,
  listHeader: 9,
  firstLine: 10,
  lastLine: 14,
  upperTitles: 16,
  lowerTitles: 27,
  definitions: 38,
  legend: 39,
} as const;

/** Rows of the attention list. */
export const LINES = ROW.lastLine - ROW.firstLine + 1;

const BLOCKS = 6;
const COLUMN_PIXELS = 65;
const GUTTER_PIXELS = 12;
const LINE_PIXELS = 22;
const CHART_LINES = 9;
/** Column AA and row 42: right of the page and below it, where no row is a gap. */
export const HELPER_CORNER = { row: 41, column: 26 } as const;

/** A column of a block (0–5): its first, second or third. */
export const columnOf = (block: number, part: 0 | 1 | 2 = 0): number => 1 + block * 4 + part;

/** The first and the last column of the page. */
export const PAGE = { left: columnOf(0), right: columnOf(BLOCKS - 1, 2) } as const;

/** The cells of a row, or of some rows, from one column to another. */
export const cellsOf = (top: number, left: number, right: number, bottom = top): CellRange => ({ top, left, bottom, right });

/** The columns of two neighbouring blocks: a chart's width. */
export const pairOf = (pair: 0 | 1 | 2): { readonly left: number; readonly right: number } => ({
  left: columnOf(pair * 2),
  right: columnOf(pair * 2 + 1, 2),
});

/** Column widths: the screen margin, six blocks of three columns with a gutter between. */
export const WIDTHS: SheetPlan['widths'] = {
  0: characters(GUTTER_PIXELS),
  ...Object.fromEntries(
    Array.from({ length: PAGE.right }, (_, index) => [index + 1, characters((index + 1) % 4 === 0 ? GUTTER_PIXELS : COLUMN_PIXELS)]),
  ),
};

const GAP_PIXELS: Readonly<Record<number, number>> = { 2: 8, 7: 8, 15: 8, 26: 8, 37: 6 };
const OTHER_PIXELS: Readonly<Record<number, number>> = {
  [ROW.band]: 32,
  [ROW.cardValue]: 36,
  [ROW.cardTarget]: 19,
  [ROW.cardChange]: 19,
  [ROW.listHeader]: 20,
  [ROW.definitions]: 17,
  [ROW.legend]: 17,
};

/** Row heights of the page. */
export const HEIGHTS: SheetPlan['heights'] = Object.fromEntries(
  Array.from({ length: ROW.legend + 1 }, (_, row) => [row, points(GAP_PIXELS[row] ?? OTHER_PIXELS[row] ?? LINE_PIXELS)]),
);

/** Where a chart lies below its title: 400 × 194 px. */
export const chartCorners = (titles: number, pair: 0 | 1 | 2): Pick<ChartPlace, 'from' | 'to'> => ({
  from: { row: titles + 1, column: pairOf(pair).left, dx: 1, dy: 3 },
  to: { row: titles + CHART_LINES, column: pairOf(pair).right, dx: COLUMN_PIXELS - 1, dy: LINE_PIXELS - 1 },
});

/** The rows in which a chart would lie. */
export const chartCells = (titles: number, pair: 0 | 1 | 2): CellRange =>
  cellsOf(titles + 1, pairOf(pair).left, pairOf(pair).right, titles + CHART_LINES);

/** Where the small line of a card lies: 60 × 52 px in its third column. */
export const trendCorners = (block: number): Pick<ChartPlace, 'from' | 'to'> => ({
  from: { row: ROW.cardValue, column: columnOf(block, 2), dx: 3, dy: 2 },
  to: { row: ROW.cardTarget, column: columnOf(block, 2), dx: 63, dy: 18 },
});

/** One A4 page, landscape, without the screen margin and the helper data. */
export const pagePrint = (footer: NonNullable<PrintPlan['footer']>): PrintPlan => ({
  orientation: 'landscape',
  fit: { wide: 1, tall: 1 },
  margins: { top: 10, right: 10, bottom: 10, left: 10 },
  centred: true,
  area: cellsOf(ROW.band, PAGE.left, PAGE.right, ROW.legend),
  footer,
});
