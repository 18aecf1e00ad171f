import { by } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';

/** The row of a sheet from which a figure comes. */
export type SourceRow = LedgerRow<unknown>;

/** The rows that count in totals, by file and row: the order in which they come to hand changes nothing. */
export function counting<V>(rows: readonly LedgerRow<V>[]): readonly LedgerRow<V>[] {
  const known = countingOf.get(rows) as readonly LedgerRow<V>[] | undefined;
  const found = known ?? rows.filter((row) => row.counts).sort(byFileAndRow);
  if (!known) countingOf.set(rows, found);
  return found;
}

const byFileAndRow = by<SourceRow>(
  (row) => row.file,
  (row) => row.row,
);

/** A list is asked for by many steps of one reconciliation. */
const countingOf = new WeakMap<readonly SourceRow[], readonly SourceRow[]>();
