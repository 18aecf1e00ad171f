import type { CellTarget } from './finding-row';

/** A selected cell of a summary whose rows can be listed. */
export interface SelectedNumber extends CellTarget {
  /** The column's title: 超时. */
  readonly title: string;
  readonly value: number;
  readonly dealer?: string;
}

/** The rows behind a number. */
export interface RowsBehind {
  readonly number: SelectedNumber;
  /** Where the number counts or sums: its rows in their ledger. */
  readonly rows: readonly RowBehind[];
  /** What the rows come to; equal to the number, else 不符. */
  readonly total: number;
  /** The ledger that holds them. */
  readonly ledger: string;
}

/** A row behind a number: its record, a fact, and where it stands. */
export interface RowBehind {
  readonly record: string;
  readonly detail: string;
  readonly fact: string;
  readonly target: CellTarget;
}
