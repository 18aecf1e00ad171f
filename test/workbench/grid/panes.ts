import type { Sheet } from '../../excel/model/sheet';
import { LAST_COLUMN, LAST_ROW } from '../../excel/model/area';
import type { Lines } from './lines';

/** How many rows and columns stay when the sheet is scrolled. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** One of the up to four parts of a window with frozen panes, with the rows and columns it draws. */
export interface Pane {
  readonly name: 'body' | 'top' | 'left' | 'corner';
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What of a sheet is frozen; an area of whole rows freezes no columns, and the other way round. */
export function frozenOf({ frozen }: Pick<Sheet, 'frozen'>): Frozen {
  if (!frozen) return { rows: 0, columns: 0 };
  return { rows: frozen.bottom === LAST_ROW ? 0 : frozen.bottom + 1, columns: frozen.right === LAST_COLUMN ? 0 : frozen.right + 1 };
}

/** The parts of the window: what is scrolled into view, and beside it what is frozen. Empty parts are left out. */
export function panesOf(rows: readonly number[], columns: readonly number[], frozen: Frozen): readonly Pane[] {
  const [stayingRows, stayingColumns] = [firsts(frozen.rows), firsts(frozen.columns)];
  const movingRows = rows.filter((row) => row >= frozen.rows);
  const movingColumns = columns.filter((column) => column >= frozen.columns);
  const panes: readonly Pane[] = [
    { name: 'body', rows: movingRows, columns: movingColumns },
    { name: 'left', rows: movingRows, columns: stayingColumns },
    { name: 'top', rows: stayingRows, columns: movingColumns },
    { name: 'corner', rows: stayingRows, columns: stayingColumns },
  ];
  return panes.filter((pane) => pane.rows.length > 0 && pane.columns.length > 0);
}

const firsts = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** How far to scroll so that a line is seen whole beside what is frozen; the same where it is. */
export function scrolledTo(lines: Lines, index: number, frozenCount: number, scrolled: number, extent: number): number {
  if (index < frozenCount) return scrolled;
  const staying = lines.start(frozenCount);
  const [start, end] = [lines.start(index), lines.start(index + 1)];
  if (start < scrolled + staying) return start - staying;
  if (end > scrolled + extent) return Math.min(end - extent, start - staying);
  return scrolled;
}
