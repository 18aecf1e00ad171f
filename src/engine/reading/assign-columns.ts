import type { CellContext } from '../schema/cell-type';
import type { AnySheet } from '../schema/sheet';
import { columnsOf } from './column-names';
import { type ColumnContent, type KnownNumbers, contentFit, contentOf } from './content-fit';
import type { HeaderCell } from './find-header';
import { type ColumnSuggestion, likenessTo } from './suggest-columns';
import type { UnknownTable } from './unknown-table';

/** A table with the content of each of its columns looked at. */
export interface SeenTable {
  readonly columns: readonly { readonly cell: HeaderCell; readonly content: ColumnContent }[];
  readonly rows: number;
}

/** What a table is compared with. */
export interface Comparing {
  readonly context: CellContext;
  readonly known: KnownNumbers;
}

const LEAST_HEADER = 0.34;
const [HEADER_WEIGHT, CONTENT_WEIGHT] = [0.6, 0.4];
/** Content alone never says more than this. */
const CONTENT_ALONE = 0.6;
const LEAST = 0.15;
/** A table in which less of what a list requires can stand is not that list. */
const LEAST_NEEDED = 0.6;
/** Where another field fits as well, only the order of columns speaks for this one. */
const RIVALLED = 0.6;

/** Looks at every column of a table once. */
export const seen = ({ header, rows }: UnknownTable, context: CellContext): SeenTable => ({
  columns: header.cells.map((cell) => ({ cell, content: contentOf(rows, cell.column, context) })),
  rows: rows.length,
});

/** Not required, for what is open has none of them; yet no list of what is done goes without. */
const EXPECTED: ReadonlySet<string> = new Set(['finishedAt']);

interface Pair extends ColumnSuggestion {
  readonly strength: number;
}

/** Which column of a wholly unknown table may hold which field of a list: each at most once, by header and content, of equals in their order. */
export function assignColumns(
  sheet: AnySheet,
  table: SeenTable,
  comparing: Comparing,
  taken: ReadonlySet<string> = new Set(),
): readonly ColumnSuggestion[] {
  const pairs = pairsOf(sheet, table, comparing, taken);
  return likeliest(pairs)
    .map((pair) => ({
      cell: pair.cell,
      field: pair.field,
      why: pair.why,
      likeness: pair.likeness * (hasRival(pair, pairs) ? RIVALLED : 1),
    }))
    .sort((a, b) => a.cell.column - b.cell.column);
}

function pairsOf(
  sheet: AnySheet,
  { columns }: SeenTable,
  { context, known }: Comparing,
  taken: ReadonlySet<string> = new Set(),
): readonly Pair[] {
  const fields = Object.entries(columnsOf(sheet)).filter(([field]) => !taken.has(field));
  return columns.flatMap(({ cell, content }) =>
    fields.flatMap(([field, column]): readonly Pair[] => {
      const header = likenessTo(cell.forms, column);
      const fit = contentFit(sheet, field, content, context, known);
      const isLike = header >= LEAST_HEADER && (fit > 0 || content.cells.length === 0);
      const likeness = Math.max(isLike ? HEADER_WEIGHT * header + CONTENT_WEIGHT * fit : 0, CONTENT_ALONE * fit);
      if (likeness < LEAST) return [];
      const why = !isLike ? 'content' : fit >= 0.5 ? 'both' : 'header';
      return [{ cell, field, likeness, why, strength: likeness + (column.required ? 0.05 : EXPECTED.has(field) ? 0.04 : 0) }];
    }),
  );
}

function likeliest(pairs: readonly Pair[]): readonly Pair[] {
  const chosen: Pair[] = [];
  for (const pair of [...pairs].sort((a, b) => b.strength - a.strength)) {
    if (!chosen.some(({ cell, field }) => cell === pair.cell || field === pair.field)) chosen.push(pair);
  }
  return chosen;
}

const hasRival = (pair: Pair, pairs: readonly Pair[]): boolean =>
  pair.why === 'content' &&
  pairs.some(
    (other) => other !== pair && (other.cell === pair.cell || other.field === pair.field) && other.likeness >= pair.likeness * 0.95,
  );

/** How like a list a table is, from 0 to 1: how much of what the list requires it may have and, what counts double, how much of it the list could use. */
export function tableLikeness(sheet: AnySheet, table: SeenTable, comparing: Comparing): number {
  const assigned = new Map(likeliest(pairsOf(sheet, table, comparing)).map(({ field, likeness }) => [field, likeness]));
  const needed = Object.entries(columnsOf(sheet)).filter(([, { required }]) => required);
  const mean = (values: readonly number[], of: number): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, of);
  const found = mean(
    needed.map(([field]) => assigned.get(field) ?? 0),
    needed.length,
  );
  const used = mean([...assigned.values()], table.columns.filter(({ content }) => content.cells.length > 0).length);
  const isPlausible = needed.filter(([field]) => assigned.has(field)).length >= needed.length * LEAST_NEEDED;
  return isPlausible ? (found + 2 * used) / 3 : 0;
}
