import type { CellContent, SheetPlan, TablePlan, UserCellsPlan } from '../../../engine/plan/plan';
import { type Entry, entryOf, textEntry } from '../drawing/entries';
import type { Told } from '../reading/blocks';
import { movedFormula } from './moved-formula';

/** Rows of a table that stand in the workbook: our columns' values, and what the user has in the columns behind them. */
export interface StandingRows {
  /** 0-based row of the sheet that the first one stands on. */
  readonly top: number;
  readonly ours: readonly (readonly Told[])[];
  readonly theirs: readonly (readonly Told[])[];
  /** The same as formulas, where they are such. */
  readonly formulas: readonly (readonly Told[])[];
  /** What stands above the user's cells, in the row of our headers. */
  readonly headers: readonly Told[];
}

/** The user's cells in the order of the new rows, and those whose row is no more. */
export interface PlacedColumns {
  readonly rows: readonly (readonly Entry[])[];
  readonly leftOver: readonly { readonly row: readonly Told[]; readonly cells: readonly Told[] }[];
}

/** Where the user's cells go: as the plan says, or to rows that are the same in all our columns, then in so many of the first. */
export type Places = UserCellsPlan | { readonly first: number };

/** The first columns of a list, as far as they stay in view, are its key. */
export const placesOf = (sheet: SheetPlan, table: TablePlan): Places =>
  table.userCells ?? { first: Math.max(0, (sheet.freeze?.columns ?? 0) - table.column) };

/** Lets the user's cells follow their rows; what no plan looks after and finds no row is left over. */
export function placeOwnColumns(standing: StandingRows, rows: readonly (readonly CellContent[])[], places: Places): PlacedColumns {
  const width = standing.theirs[0]?.length ?? 0;
  const filled = standing.theirs.flatMap((cells, index) => (cells.some((cell) => cell !== '') ? [index] : []));
  const isPlanned = 'from' in places;
  const taken = followedRows(standing.ours, rows, places, filled);
  const placed = new Set(taken.values());
  const placedRows = Array.from({ length: Math.max(rows.length, 1) }, (_, to) => {
    const from = taken.get(to);
    if (from === undefined) return new Array<Entry>(width).fill('');
    return (standing.theirs[from] ?? []).map((cell, column) =>
      keptEntry(cell, standing.formulas[from]?.[column] ?? cell, standing.top + from, standing.top + to),
    );
  });
  const isLookedAfter = standing.headers.map((header) => isPlanned && places.headers.includes(String(header).trim()));
  const leftOver = filled
    .filter((from) => !placed.has(from))
    .map((from) => ({
      row: standing.ours[from] ?? [],
      cells: (standing.theirs[from] ?? []).map((cell, column) => (isLookedAfter[column] ? '' : cell)),
    }));
  return {
    rows: isPlanned ? withReturned(placedRows, standing.headers, places.returned) : placedRows,
    leftOver: leftOver.filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

/** New rows, each with the standing row that it takes the user's cells and comments from; `wanted` are the rows that have any. */
export function followedRows(
  standing: Rows,
  rows: readonly (readonly CellContent[])[],
  places: Places,
  wanted: readonly number[],
): ReadonlyMap<number, number> {
  if ('from' in places) return asPlanned(places.from);
  return byLikeness(
    standing,
    rows.map((row) => row.map(valueOf)),
    places.first,
    wanted,
  );
}

const asPlanned = (from: UserCellsPlan['from']): ReadonlyMap<number, number> =>
  new Map(from.flatMap((row, to) => (row === null ? [] : [[to, row] as const])));

/** A cell that the user has filled in anew stays. */
function withReturned(
  rows: readonly (readonly Entry[])[],
  headers: readonly Told[],
  returned: UserCellsPlan['returned'],
): readonly (readonly Entry[])[] {
  const filled = rows.map((row) => [...row]);
  for (const { row, header, content } of returned) {
    const column = headers.findIndex((one) => String(one).trim() === header);
    const cells = filled[row];
    if (cells?.[column] === '') cells[column] = entryOf(content);
  }
  return filled;
}

type Rows = readonly (readonly Told[])[];

function byLikeness(standing: Rows, rows: Rows, first: number, filled: readonly number[]): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  const waiting = new Set(filled);
  for (const columns of [undefined, ...(first > 0 ? [first] : [])]) {
    const free = new Map<string, number[]>();
    rows.forEach((row, index) => {
      if (taken.has(index)) return;
      const key = textOf(row.slice(0, columns));
      const known = free.get(key) ?? [];
      known.push(index);
      free.set(key, known);
    });
    for (const from of waiting) {
      const key = textOf((standing[from] ?? []).slice(0, columns));
      const to = key === textOf([]) ? undefined : free.get(key)?.shift();
      if (to === undefined) continue;
      taken.set(to, from);
      waiting.delete(from);
    }
  }
  return taken;
}

const textOf = (row: readonly Told[]): string =>
  JSON.stringify(row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)));

const valueOf = (content: CellContent): Told => (typeof content === 'object' && content !== null ? content.value : content) ?? '';

/** What stands in a cell as an entry for another row: a text stays text, a formula looks at its new row. */
export function keptEntry(value: Told, formula: Told, from = 0, to = 0): Entry {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return movedFormula(formula, from, to);
  return typeof value === 'string' ? textEntry(value) : value;
}
