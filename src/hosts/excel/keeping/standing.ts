import { placeOf } from '../../../engine/workbook/address';
import type { CellRange } from '../../../engine/workbook/cells';
import type { Cells } from '../reading/contents';
import type { FoundTable } from './survey';

/** A sheet of ours as it stood before the drawing. */
export interface SheetBefore {
  readonly sheet: string;
  readonly area: CellRange;
  readonly values: Cells;
  readonly formulas: Cells;
}

/** Body rows of a table that stands in the workbook. */
export const foundRows = ({ area, hasTotals }: FoundTable): number => area.bottom - area.top - (hasTotals ? 1 : 0);

/** The areas that a record's lists name. */
export function recorded(lists: readonly string[]): readonly CellRange[] {
  return lists
    .flatMap((list) => list.split(','))
    .flatMap((address) => {
      const [from = '', to = from] = address.split(':');
      const [start, end] = [placeOf(from), placeOf(to)];
      return start && end ? [{ top: start.row, left: start.column, bottom: end.row, right: end.column }] : [];
    });
}

/** Cells of an area within what has been read; beyond it they are blank. */
export function cellsWithin({ area }: SheetBefore, cells: Cells, wanted: CellRange): Cells {
  return Array.from({ length: wanted.bottom - wanted.top + 1 }, (_, down) =>
    Array.from(
      { length: wanted.right - wanted.left + 1 },
      (__, right) => cells[wanted.top + down - area.top]?.[wanted.left + right - area.left] ?? '',
    ),
  );
}
