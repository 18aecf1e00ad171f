import type { CellRange, SheetCells } from '../workbook/cells';

/** The merged areas of a sheet by the rows they cover. */
export interface MergedCells {
  /** The area in which a cell lies. */
  at(row: number, column: number): CellRange | undefined;
  /** The widest area that begins in a row, in columns; 1 where there is none. */
  widthIn(row: number): number;
}

const NO_MERGES: MergedCells = { at: () => undefined, widthIn: () => 1 };
/** A whole merged column would cost a row entry for each of a million rows. */
const TALLEST = 5_000;

/** Makes the merged areas of a sheet quick to ask. */
export function mergedCells({ merges, rows }: SheetCells): MergedCells {
  if (merges.length === 0) return NO_MERGES;
  const byRow = new Map<number, CellRange[]>();
  for (const range of merges) {
    for (let row = range.top; row <= Math.min(range.bottom, rows.length - 1, range.top + TALLEST); row++) {
      const ranges = byRow.get(row);
      if (ranges) ranges.push(range);
      else byRow.set(row, [range]);
    }
  }
  return {
    at: (row, column) => byRow.get(row)?.find(({ left, right }) => column >= left && column <= right),
    widthIn: (row) => Math.max(1, ...(byRow.get(row) ?? []).filter(({ top }) => top === row).map(({ left, right }) => right - left + 1)),
  };
}
