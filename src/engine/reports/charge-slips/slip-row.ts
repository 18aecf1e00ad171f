import { a1 } from '../../workbook/address';
import type { CellRange } from '../../workbook/cells';
import type { CellContent, CellPlan, Style } from '../../plan/plan';

/** The columns of a slip in pixels: 序号 单号 配件编码 配件名称 收费类型 数量 单价 金额 原因. */
export const COLUMN_PIXELS = [36, 92, 78, 114, 78, 48, 72, 96, 158] as const;
/** The last column. */
export const LAST = COLUMN_PIXELS.length - 1;

/** The live sum of a column over all lines of a slip, with its value. */
export interface LiveSum {
  readonly sumOf: number;
  readonly value: number;
  /** A column of the same rows: where it says so, the row is taken off. */
  readonly lessWhere?: { readonly column: number; readonly says: string };
}

/** A cell of a slip, merged up to the column `to`. */
export interface SlipCell {
  readonly column: number;
  readonly to?: number;
  readonly content: CellContent | LiveSum;
  readonly style: Style;
}

/** A row of a slip; its place on the sheet is found when the pages are put together. */
export interface SlipRow {
  /** Pixels. */
  readonly height: number;
  readonly cells: readonly SlipCell[];
  /** Whether it is one of the rows that the sums add. */
  readonly isLine?: boolean;
}

/** The pixels from one column to another, both included. */
export const pixelsOf = (from: number, to = from): number => COLUMN_PIXELS.slice(from, to + 1).reduce((sum, width) => sum + width, 0);

/** The pixels of rows together. */
export const heightOf = (rows: readonly SlipRow[]): number => rows.reduce((sum, row) => sum + row.height, 0);

/** An empty row. */
export const gap = (height: number): SlipRow => ({ height, cells: [] });

/** Rows of one slip as cells of the sheet, the first of them at `top`. */
export function placedCells(rows: readonly SlipRow[], top: number): readonly CellPlan[] {
  const lines = rows.flatMap((row, index) => (row.isLine ? [top + index] : []));
  return rows.flatMap(({ cells }, index) =>
    cells.map(({ column, content, style }) => ({
      row: top + index,
      column,
      content: isLiveSum(content) ? summed(content, lines) : content,
      style,
    })),
  );
}

/** The merged areas of rows, the first of them at `top`. */
export const placedMerges = (rows: readonly SlipRow[], top: number): readonly CellRange[] =>
  rows.flatMap(({ cells }, index) =>
    cells.flatMap(({ column, to }) =>
      to === undefined || to === column ? [] : [{ top: top + index, left: column, bottom: top + index, right: to }],
    ),
  );

const isLiveSum = (content: SlipCell['content']): content is LiveSum =>
  typeof content === 'object' && content !== null && 'sumOf' in content;

/** One range over all pages of the slip: between its lines these columns hold words only, which a sum passes over. */
function summed({ sumOf, value, lessWhere }: LiveSum, lines: readonly number[]): CellContent {
  const range = (column: number) => `${a1(lines[0] ?? 0, column)}:${a1(lines.at(-1) ?? 0, column)}`;
  const sum = `SUM(${range(sumOf)})`;
  return { formula: lessWhere ? `${sum}-2*SUMIF(${range(lessWhere.column)},"${lessWhere.says}",${range(sumOf)})` : sum, value };
}
