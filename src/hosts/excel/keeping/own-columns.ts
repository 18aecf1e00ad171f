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

/**
 * Lets the user's cells follow their rows: first to a row that is the same in all our columns, then to the one with the same
 * key. Rows that look alike keep their order.
 */
export function placeOwnColumns(standing: StandingRows, rows: readonly (readonly CellContent[])[], keyColumns: number): PlacedColumns {
  const width = standing.theirs[0]?.length ?? 0;
  const waiting = new Set(standing.theirs.flatMap((cells, index) => (cells.some((cell) => cell !== '') ? [index] : [])));
  const taken = new Map<number, number>();
  const values = rows.map((row) => row.map(valueOf));
  for (const columns of [undefined, ...(keyColumns > 0 ? [keyColumns] : [])]) match(standing.ours, values, columns, waiting, taken);
  const count = Math.max(rows.length, 1);
  return {
    rows: Array.from({ length: count }, (_, to) => {
      const from = taken.get(to);
      if (from === undefined) return new Array<Entry>(width).fill('');
      return (standing.theirs[from] ?? []).map((cell, column) => keptEntry(cell, standing.formulas[from]?.[column] ?? cell, standing.top + from, standing.top + to));
    }),
    leftOver: [...waiting].map((from) => ({ row: standing.ours[from] ?? [], cells: standing.theirs[from] ?? [] })),
  };
}

function match(standing: StandingRows['ours'], rows: readonly (readonly Told[])[], columns: number | undefined, waiting: Set<number>, taken: Map<number, number>): void {
  const free = new Map<string, number[]>();
  rows.forEach((row, index) => {
    if (taken.has(index)) return;
    const key = keyOf(row, columns);
    const known = free.get(key) ?? [];
    known.push(index);
    free.set(key, known);
  });
  for (const from of [...waiting]) {
    const key = keyOf(standing[from] ?? [], columns);
    const to = key === keyOf([], columns) ? undefined : free.get(key)?.shift();
    if (to === undefined) continue;
    taken.set(to, from);
    waiting.delete(from);
  }
}

const keyOf = (row: readonly Told[], columns: number | undefined): string => JSON.stringify(row.slice(0, columns).map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)));

const valueOf = (content: CellContent): Told => (typeof content === 'object' && content !== null ? content.value : content) ?? '';

/** What stands in a cell as an entry for another row: a text stays text, a formula looks at its new row. */
export function keptEntry(value: Told, formula: Told, from = 0, to = 0): Entry {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return movedFormula(formula, from, to);
  return typeof value === 'string' ? textEntry(value) : value;
}
