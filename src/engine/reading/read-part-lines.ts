import type { AnySheet } from '../schema/sheet';
import { saysNothing } from './classify-row';
import { columnsOf } from './column-names';
import { type PartGroup } from './part-groups';
import { type PlacedColumn, placeColumn } from './read-cell';
import { type AnyRow, type SheetInReading, readRow } from './read-row';

/** The columns of each line of a row with groups of parts. */
export interface PartLines {
  readonly group: PartGroup;
  /** The group's own columns and those that all lines of the row share. */
  readonly columns: Readonly<Record<string, number>>;
  readonly placed: readonly PlacedColumn[];
}

/** An amount that stands once in a row belongs to its first line only. */
const ONCE: ReadonlySet<string> = new Set(['amount', 'quantity']);

/** Plans the lines of a row: for each group its columns, and the shared ones. */
export function partLines(sheet: AnySheet, groups: readonly PartGroup[], shared: Readonly<Record<string, number>>): readonly PartLines[] {
  const grouped = new Set(groups.flatMap((group) => Object.keys(group)));
  return groups.map((group, index) => {
    const own = Object.entries(shared).filter(([field]) => !grouped.has(field) && (index === 0 || !ONCE.has(field)));
    const columns = { ...Object.fromEntries(own), ...group };
    const definitions = columnsOf(sheet);
    const placed = Object.entries(columns).flatMap(([field, at]) => {
      const column = definitions[field];
      return column ? [placeColumn(field, at, column)] : [];
    });
    return { group, columns, placed };
  });
}

const isFilled = (row: number, { group }: PartLines, { cells }: SheetInReading): boolean =>
  ['part', 'partName', 'quantity'].some((field) => {
    const at = group[field];
    return at !== undefined && !saysNothing(cells.rows[row]?.[at]);
  });

/** The lines of one row, each with its own columns; what is said about a shared cell is said once. */
export function readPartLines(row: number, lines: readonly PartLines[], sheet: SheetInReading): readonly AnyRow[] {
  return lines
    .filter((line) => isFilled(row, line, sheet))
    .map((line, index) => {
      const read = readRow(row, line.placed, sheet);
      const remarks = index === 0 ? read.remarks : read.remarks.filter(({ field }) => field in line.group);
      return { ...read, remarks, columns: line.columns };
    });
}
