import type { Area } from './area';

/** What has happened in a workbook, for whoever listens. */
export type Change =
  | { readonly kind: 'changed'; readonly sheetId: string; readonly address: string; readonly changeType: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheetId: string }
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly sheetId: string; readonly tableId: string; readonly tableName: string }
  | {
      readonly kind: 'tableChanged';
      readonly sheetId: string;
      readonly tableId: string;
      readonly address: string;
      readonly changeType: string;
    };

/** Told of each change as it happens. */
export type Listener = (change: Change) => void;

/** Rows or columns that come in (positive) or go (negative). */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  /** The columns (or rows) that take part. */
  readonly across: { readonly from: number; readonly to: number };
}

/** Where an area lies after a shift; undefined where it is gone. One that lies only partly across is left where it is. */
export function shiftedArea(area: Area, { axis, at, count, across }: Shift): Area | undefined {
  const [first, last, from, to] =
    axis === 'rows' ? [area.top, area.bottom, area.left, area.right] : [area.left, area.right, area.top, area.bottom];
  if (from < across.from || to > across.to) return area;
  const [start, end] = count > 0 ? grown(first, last, at, count) : shrunk(first, last, at, -count);
  if (start > end) return undefined;
  return axis === 'rows' ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}

const grown = (first: number, last: number, at: number, count: number): [number, number] => [
  first >= at ? first + count : first,
  last >= at ? last + count : last,
];

function shrunk(first: number, last: number, at: number, count: number): [number, number] {
  const end = at + count;
  const lost = Math.max(0, Math.min(last, end - 1) - Math.max(first, at) + 1);
  const before = Math.max(0, Math.min(first, end) - at);
  const start = first < at ? first : first - before;
  return [start, start + (last - first) - lost];
}
