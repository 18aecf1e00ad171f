import type { CellContent } from '../../../engine/plan/plan';
import { type Entry, textEntry } from '../drawing/entries';
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
}

/** The user's cells in the order of the new rows, and those whose row is no more. */
export interface PlacedColumns {
  readonly rows: readonly (readonly Entry[])[];
  readonly leftOver: readonly { readonly row: readonly Told[]; readonly cells: readonly Told[] }[];
}

/** What tells a row from the others: columns of its table, 0-based; without them all of ours do, and after them so many of the first. */
export type RowKey = { readonly columns: readonly number[] } | { readonly first: number };

/**
 * Lets the user's cells follow their rows, as a report in a file does it: to the row with the same key, rows of one key told
 * apart by their order. Where a table names no key: to a row that is the same in all our columns, then in the first of them.
 */
export function placeOwnColumns(standing: StandingRows, rows: readonly (readonly CellContent[])[], key: RowKey): PlacedColumns {
  const width = standing.theirs[0]?.length ?? 0;
  const filled = standing.theirs.flatMap((cells, index) => (cells.some((cell) => cell !== '') ? [index] : []));
  const values = rows.map((row) => row.map(valueOf));
  const taken = 'columns' in key ? byKey(standing.ours, values, key.columns, filled) : byLikeness(standing.ours, values, key.first, filled);
  const placed = new Set(taken.values());
  return {
    rows: Array.from({ length: Math.max(rows.length, 1) }, (_, to) => {
      const from = taken.get(to);
      if (from === undefined) return new Array<Entry>(width).fill('');
      return (standing.theirs[from] ?? []).map((cell, column) => keptEntry(cell, standing.formulas[from]?.[column] ?? cell, standing.top + from, standing.top + to));
    }),
    leftOver: filled.filter((from) => !placed.has(from)).map((from) => ({ row: standing.ours[from] ?? [], cells: standing.theirs[from] ?? [] })),
  };
}

type Rows = readonly (readonly Told[])[];

/** New rows, each with the standing row that it takes the user's cells from. */
function byKey(standing: Rows, rows: Rows, columns: readonly number[], filled: readonly number[]): ReadonlyMap<number, number> {
  const identities = (all: Rows): readonly string[] => {
    const seen = new Map<string, number>();
    return all.map((row) => {
      const wanted = columns.map((column) => row[column] ?? '');
      const key = textOf(wanted.some((value) => value !== '') ? wanted : row);
      seen.set(key, (seen.get(key) ?? 0) + 1);
      return `${seen.get(key)} ${key}`;
    });
  };
  const places = new Map(identities(rows).map((identity, index) => [identity, index]));
  const before = identities(standing);
  return new Map(filled.flatMap((from) => {
    const to = places.get(before[from] ?? '');
    return to === undefined ? [] : [[to, from] as const];
  }));
}

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

const textOf = (row: readonly Told[]): string => JSON.stringify(row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)));

const valueOf = (content: CellContent): Told => (typeof content === 'object' && content !== null ? content.value : content) ?? '';

/** What stands in a cell as an entry for another row: a text stays text, a formula looks at its new row. */
export function keptEntry(value: Told, formula: Told, from = 0, to = 0): Entry {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return movedFormula(formula, from, to);
  return typeof value === 'string' ? textEntry(value) : value;
}
