import type { SheetPlan } from '../../../engine/plan/plan';

const PX_PER_POINT = 96 / 72;
const DEFAULT_WIDTH_PX = 64;
const DEFAULT_HEIGHT_PX = 20;
/** From the cell's right edge to the box, as Excel does it. */
const GAP_PX = 12;

/**
 * Where a note's box stands beside its cell: first column, px into it, first row, px into it, last column, px, last row, px.
 * `size` in points.
 */
export function noteAnchor(
  sheet: SheetPlan,
  row: number,
  column: number,
  size: { readonly width: number; readonly height: number },
): readonly number[] {
  const top = Math.max(row - 1, 0);
  const [right, rightPx] = reach(column + 1, GAP_PX + size.width * PX_PER_POINT, (index) => columnPx(sheet, index));
  const [bottom, bottomPx] = reach(top, size.height * PX_PER_POINT, (index) => rowPx(sheet, index));
  return [column + 1, GAP_PX, top, 0, right, rightPx, bottom, bottomPx];
}

/** The row or column that lies so many px after the start of another, and how far into it. */
function reach(from: number, px: number, sizeOf: (index: number) => number): [index: number, px: number] {
  let index = from;
  let rest = px;
  while (rest > sizeOf(index)) rest -= sizeOf(index++);
  return [index, Math.round(rest)];
}

function columnPx(sheet: SheetPlan, column: number): number {
  const width = sheet.widths[column];
  return width === undefined ? DEFAULT_WIDTH_PX : Math.max(width * 7 + 5, 1);
}

function rowPx(sheet: SheetPlan, row: number): number {
  const table = sheet.tables?.find((candidate) => row >= candidate.row);
  const height = sheet.heights[row] ?? (row === table?.row ? table.headerHeight : table?.rowHeight);
  return height === undefined ? DEFAULT_HEIGHT_PX : Math.max(height * PX_PER_POINT, 1);
}
