import type { CellContent, SheetPlan, TablePlan } from '../plan/plan';
import { pixels, points } from './look';
import { lineCount, SIDES } from './text-room';

/** Pixels of a line of a table's text (10 pt), and what a row keeps free above and below together. */
const LINE = 17.5;
const FREE = 5;
/** Excel's highest row, in points. */
const HIGHEST = 409;
/** No letter of a table's text is wider, in pixels: a quick look that spares most texts the measuring. */
const WIDEST_LETTER = 14;
const TEXT_SIZE = 10;

/** A list whose rows are high enough for their wrapped texts; a row is never lower than the table's. */
export function fittedRows(plan: SheetPlan): SheetPlan {
  const [table] = plan.tables ?? [];
  if (!table) return plan;
  const wrapped = table.columns.flatMap(({ style }, index) =>
    style.wrap ? [{ index, width: pixels(plan.widths[table.column + index] ?? 0) }] : [],
  );
  const taller = table.rows.flatMap((row, index) => {
    const lines = Math.max(1, ...wrapped.map(({ index: column, width }) => linesOf(row[column], width)));
    const height = Math.min(points(Math.ceil(lines * LINE + FREE)), HIGHEST);
    // A single line fits every table's row.
    return lines > 1 && height > (table.rowHeight ?? 0) ? [[firstRow(table) + index, height] as const] : [];
  });
  return taller.length === 0 ? plan : { ...plan, heights: { ...plan.heights, ...Object.fromEntries(taller) } };
}

const firstRow = ({ row }: TablePlan): number => row + 1;

function linesOf(content: CellContent | undefined, width: number): number {
  const text = typeof content === 'object' && content !== null ? content.value : content;
  if (typeof text !== 'string' || (text.length * WIDEST_LETTER + SIDES <= width && !text.includes('\n'))) return 1;
  return lineCount(text, { width, size: TEXT_SIZE });
}
