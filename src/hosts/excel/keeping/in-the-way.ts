import type { SheetPlan } from '../../../engine/plan/plan';
import { a1 } from '../../../engine/workbook/address';
import type { CellRange } from '../../../engine/workbook/cells';
import { Refusal } from '../conversation';
import { bodyRows } from '../../../engine/plan/table-area';
import { foundRows, recorded, type SheetBefore } from './standing';
import type { OwnSheet } from './record';
import { type FoundSheet, type FoundTable, sameName } from './survey';

/**
 * Refuses a drawing that would lie over what the user has put above, below or beside our tables. Rows below a table move with it;
 * what stands beside its rows moves with them. Of a sheet that we have not drawn nobody knows whose its cells are.
 */
export function demandFree(sheet: SheetPlan, standing: FoundSheet, before: SheetBefore, own: OwnSheet | undefined): void {
  if (!own) return;
  const ours = placesIn(recorded(own.free));
  const planned = placesIn([
    ...sheet.cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
    ...(sheet.merges ?? []),
  ]);
  const isOfTables = (row: number): boolean => standing.tables.some(({ area }) => row >= area.top && row <= area.bottom);
  before.values.forEach((cells, down) => {
    const row = before.area.top + down;
    if (isOfTables(row)) return;
    const moved = row + growthAbove(row, sheet, standing.tables);
    cells.forEach((value, right) => {
      const column = before.area.left + right;
      if (value === '' || ours.has(place(row, column)) || !planned.has(place(moved, column))) return;
      throw new Refusal('inTheWay', { sheet: sheet.name, cell: a1(row, column) });
    });
  });
}

const place = (row: number, column: number): string => `${row}:${column}`;

function placesIn(areas: readonly CellRange[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) places.add(place(row, column));
  return places;
}

/** By how many rows the tables above a row will have grown. */
const growthAbove = (row: number, { tables = [] }: SheetPlan, standing: readonly FoundTable[]): number =>
  tables.reduce((sum, table) => {
    const found = standing.find(({ name }) => sameName(name, table.name));
    return found && found.area.bottom < row ? sum + bodyRows(table) - foundRows(found) : sum;
  }, 0);
