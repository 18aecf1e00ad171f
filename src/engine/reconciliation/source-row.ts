import type { LedgerRow } from '../ledgers/ledger';

/** The row of a sheet from which a figure comes. */
export type SourceRow = LedgerRow<unknown>;

/** The rows that count in totals. */
export const counting = <V>(rows: readonly LedgerRow<V>[]): readonly LedgerRow<V>[] => rows.filter((row) => row.counts);
