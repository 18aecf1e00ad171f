import type { ReadRow } from '../reading/reading';
import { groupBy, keyOf } from '../values/group';

/** The values of a row by field. */
export type RowValues = Readonly<Record<string, unknown>>;

/** A row of the older file beside the one of the newer file that it became; one that came or went stands alone. */
export interface PairedRow {
  /** What a reader knows the row by: its number, its place among several of that number; without any, its row in the file. */
  readonly record: string;
  readonly before?: RowValues;
  readonly after?: RowValues;
}

interface Told {
  readonly row: number;
  readonly values: RowValues;
  readonly key: string;
  readonly name: string;
  /** How many rows of the same number stand above. */
  readonly above: number;
}

/** The rows of two files side by side, by what tells them apart: of several of one number first those that are equal, the others in their order. Rows that are equal are left out. */
export function pairedRows(
  key: readonly string[],
  fields: readonly string[],
  older: readonly ReadRow<unknown>[],
  newer: readonly ReadRow<unknown>[],
): readonly PairedRow[] {
  const [before, after] = [toldApart(older, key), toldApart(newer, key)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .flatMap((number) => pairs(before.get(number) ?? [], after.get(number) ?? [], fields));
}

function toldApart(rows: readonly ReadRow<unknown>[], key: readonly string[]): ReadonlyMap<string, readonly Told[]> {
  const named = rows.map(({ row, values: read }) => {
    const values = read as RowValues;
    const parts = key.map((field) => (values[field] === undefined ? '' : String(values[field])));
    return { row, values, key: keyOf(...parts), name: parts.filter((part) => part !== '').join(' · ') };
  });
  const groups = groupBy(named, (row) => row.key);
  return new Map([...groups].map(([number, group]) => [number, group.map((row, above) => ({ ...row, above }))]));
}

function pairs(older: readonly Told[], newer: readonly Told[], fields: readonly string[]): readonly PairedRow[] {
  const [before, after] = withoutEqual(older, newer, fields);
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => {
    const [was, is] = [before[index], after[index]];
    return { record: recordOf(is ?? was), ...(was && { before: was.values }), ...(is && { after: is.values }) };
  });
}

function recordOf(told: Told | undefined): string {
  if (!told) return '';
  if (told.name === '') return String(told.row);
  return told.above === 0 ? told.name : `${told.name} (${told.above + 1})`;
}

/** Both sides without the rows that the other has too, each as often as it has them. */
function withoutEqual(
  older: readonly Told[],
  newer: readonly Told[],
  fields: readonly string[],
): readonly [readonly Told[], readonly Told[]] {
  const written = ({ values }: Told): string => JSON.stringify(fields.map((field) => values[field] ?? null));
  const left = groupBy(older, written);
  const gone = new Set<Told>();
  const after = newer.filter((row) => {
    const equal = left.get(written(row))?.shift();
    if (equal) gone.add(equal);
    return !equal;
  });
  return [older.filter((row) => !gone.has(row)), after];
}
