import type { AnySheet } from '../schema/sheet';
import { folded } from '../values/text';
import type { SheetCells } from '../workbook/cells';
import { saysNothing } from './classify-row';

/** How surely a sheet's name means a sheet of the contract; less is surer. */
const [BY_TITLE, BY_SYNONYM, BY_REST] = [0, 1, 2];
/** Numbers and months that people put around a name: 3.维修, 2026年3月维修, 维修(1), 维修2026-03, 维修3月. */
const AROUND =
  /^(\d{1,2}[.、_-])|^(\d{4}[年.-])?\d{1,2}月份?|\((\d+|[^()]*月[^()]*)\)$|[_-]?\d{4}[-.年]?\d{1,2}月?$|[_-]?\d{1,2}月份?$|[_-]\d{1,2}$/g;

interface Claim {
  readonly definition: AnySheet;
  readonly cells: SheetCells;
  readonly sureness: number;
}

/** Which sheet of a workbook is which sheet of the contract, by id. Hidden ones count; of several the surest, then the one with more rows. */
export function findSheets(definitions: readonly AnySheet[], sheets: readonly SheetCells[]): ReadonlyMap<string, SheetCells> {
  const claims = sheets.flatMap((cells) => definitions.flatMap((definition) => claimOf(definition, cells)));
  const size = new Map(
    sheets.map((cells) => [cells, claims.filter((claim) => claim.cells === cells).length === 0 ? 0 : filledRows(cells)]),
  );
  claims.sort((a, b) => a.sureness - b.sureness || (size.get(b.cells) ?? 0) - (size.get(a.cells) ?? 0));
  const found = new Map<string, SheetCells>();
  const taken = new Set<SheetCells>();
  for (const { definition, cells } of claims) {
    if (found.has(definition.id) || taken.has(cells)) continue;
    found.set(definition.id, cells);
    taken.add(cells);
  }
  return found;
}

function claimOf(definition: AnySheet, cells: SheetCells): readonly Claim[] {
  const name = folded(cells.name);
  const names = namesOf(definition);
  const sureness = names.get(name) ?? (names.has(name.replace(AROUND, '')) ? BY_REST : undefined);
  return sureness === undefined ? [] : [{ definition, cells, sureness }];
}

const known = new WeakMap<AnySheet, ReadonlyMap<string, number>>();

/** The names of a sheet of the contract, and how surely each means it. */
function namesOf(definition: AnySheet): ReadonlyMap<string, number> {
  const { title, synonyms } = definition;
  const names =
    known.get(definition) ??
    new Map([
      ...synonyms.map((name) => [folded(name), BY_SYNONYM] as const),
      ...[title.zh, title.en].map((name) => [folded(name), BY_TITLE] as const),
    ]);
  known.set(definition, names);
  return names;
}

/** The number of rows that hold something. */
export const filledRows = ({ rows }: SheetCells): number => rows.reduce((count, row) => (row.every(saysNothing) ? count : count + 1), 0);
