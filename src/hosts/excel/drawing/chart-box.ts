import type { Anchor, ChartPlan, SheetPlan } from '../../../engine/plan/plan';
import { columnPoints } from './page';
import { tableHeights } from './tables';

/** Where a chart lies, in points from the sheet's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const POINTS_PER_PIXEL = 0.75;
/** Excel's own sizes, where a plan says nothing. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** The place of a chart or slicer on a sheet whose columns and rows have the sizes of the plan. */
export function plannedBox(sheet: SheetPlan, { from, to }: Pick<ChartPlan, 'from' | 'to'>): Box {
  const start = pointOf(sheet, from);
  const end = pointOf(sheet, to);
  return { ...start, width: Math.max(end.left - start.left, 1), height: Math.max(end.top - start.top, 1) };
}

function pointOf(sheet: SheetPlan, { row, column, dx = 0, dy = 0 }: Anchor): { readonly left: number; readonly top: number } {
  let left = dx * POINTS_PER_PIXEL;
  for (let index = 0; index < column; index += 1) {
    const width = sheet.widths[index];
    left += width === undefined ? STANDARD_WIDTH : columnPoints(width);
  }
  let top = dy * POINTS_PER_PIXEL;
  const spans = (sheet.tables ?? []).flatMap(tableHeights);
  for (let index = 0; index < row; index += 1) {
    // As rows are drawn: a height of its own goes before that of the table's rows.
    top += sheet.heights[index] ?? spans.find(({ from, to }) => index >= from && index <= to)?.height ?? STANDARD_HEIGHT;
  }
  return { left, top };
}

/** The cells under a chart, for a sheet whose sizes the user has changed: from corner to corner, both included. */
export const cellsUnder = ({
  from,
  to,
}: ChartPlan): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } => ({
  top: from.row,
  left: from.column,
  bottom: Math.max(from.row, to.dy ? to.row : to.row - 1),
  right: Math.max(from.column, to.dx ? to.column : to.column - 1),
});
