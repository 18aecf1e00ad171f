import { a1, columnLetters } from '../../engine/workbook/address';
import type { CellRange } from '../../engine/workbook/cells';

/** Excel's last row and column, 0-based. */
export const LAST_ROW = 1_048_575;
const STRIDE = 16_384;
/** Excel cuts a longer list of areas without a word. */
const LONGEST_ADDRESS = 8_000;

/** A cell's place, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `B2:D9`, or `B2` for one cell. */
export function addressOf({ top, left, bottom, right }: CellRange): string {
  const [from, to] = [a1(top, left), a1(bottom, right)];
  return from === to ? from : `${from}:${to}`;
}

/** Whole rows, `5:9`. */
export const rowsAddress = (from: number, to: number): string => `${from + 1}:${to + 1}`;

/** Whole columns, `C:D`. */
export const columnsAddress = (from: number, to: number): string => `${columnLetters(from)}:${columnLetters(to)}`;

/** Lists of areas as `getRanges` takes them, each short enough for Excel to see its end. */
export function addressLists(areas: readonly CellRange[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(addressOf)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

/** Cells as few areas: runs of a row, and equal runs of rows one below another taken together. */
export function areasOf(
  places: readonly Place[],
  joins: { readonly across: boolean; readonly down: boolean } = { across: true, down: true },
): readonly CellRange[] {
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const areas: CellRange[] = [];
  for (const run of runsOf(places, joins.across)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (joins.down && above && above.bottom === run.top - 1) above.bottom = run.top;
    else {
      areas.push(run);
      open.set(key, run);
    }
  }
  return areas;
}

function runsOf(places: readonly Place[], across: boolean): { top: number; left: number; bottom: number; right: number }[] {
  const sorted = [...new Set(places.map(({ row, column }) => row * STRIDE + column))].sort((one, other) => one - other);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const place of sorted) {
    const [row, column] = [Math.floor(place / STRIDE), place % STRIDE];
    const last = runs.at(-1);
    if (across && last && last.top === row && last.right === column - 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Whether two areas share a cell. */
export const overlap = (one: CellRange, other: CellRange): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** How many cells an area has. */
export const cellsIn = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);
