import type { CellContent, SheetPlan, TablePlan } from '../plan/plan';
import { pixels, points } from './look';
import { lineCount } from './text-room';

/** Pixels of a line of a table's text (10 pt), and what a row keeps free above and below together. */
const LINE = 17.5;
const FREE = 5;
/** Excel's highest row, in points. */
const HIGHEST = 409;
const TEXT_SIZE = 10;

/** A list whose rows are high enough for their wrapped texts; a row is never lower than the table's. */
export function fittedRows(plan: SheetPlan): SheetPlan {
  const [table] = plan.tables ?? [];
  if (!table) return plan;
  const wrapped = table.columns.flatMap(({ style }, index) =>
    style.wrap ? [{ index, width: pixels(plan.widths[table.column + index] ?? 0) }] : [],
  );
  if (wrapped.length === 0) return plan;
  const linesIn = (row: TableRow) => wrapped.reduce((most, { index, width }) => Math.max(most, linesOf(row[index], width)), 1);
  const heights: Record<number, number> = {};
  table.rows.forEach((row, index) => {
    const lines = linesIn(row);
    const height = Math.min(points(Math.ceil(lines * LINE + FREE)), HIGHEST);
    // A single line fits every table's row.
    if (lines > 1 && height > (table.rowHeight ?? 0)) heights[firstRow(table) + index] = height;
  });
  return { ...plan, heights: { ...plan.heights, ...heights } };
}

type TableRow = TablePlan['rows'][number];

const firstRow = ({ row }: TablePlan): number => row + 1;

function linesOf(content: CellContent | undefined, width: number): number {
  const text = typeof content === 'object' && content !== null ? content.value : content;
  return typeof text === 'string' ? lineCount(text, { width, size: TEXT_SIZE }) : 1;
}
