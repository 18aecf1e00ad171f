import { by } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';

/** The row of a sheet from which a figure comes. */
export type SourceRow = LedgerRow<unknown>;

/** The rows that count in totals, by file and row: the order in which they come to hand changes nothing. */
export const counting = <V>(rows: readonly LedgerRow<V>[]): readonly LedgerRow<V>[] =>
  rows
    .filter((row) => row.counts)
    .sort(
      by(
        (row) => row.file,
        (row) => row.row,
      ),
    );
