import type { CellTarget } from './finding-row';

/** A selected cell of a summary whose rows can be listed. */
export interface SelectedNumber extends CellTarget {
  /** The column's title: 超时. */
  readonly title: string;
  readonly value: number;
  /** How it is shown: a figure where nothing is said. */
  readonly kind?: 'count' | 'money' | 'rate' | 'mean';
  readonly dealer?: string;
}

/** A selected number that has no rows to list, and why. */
export interface UnfollowedNumber extends CellTarget {
  readonly why: string;
}

/** The rows behind a number. */
export interface RowsBehind {
  readonly number: SelectedNumber;
  /** Where the number counts or sums: its rows in their ledger. */
  readonly rows: readonly RowBehind[];
  /** What the rows come to; equal to the number, else 不符. */
  readonly total: number;
  /** Of a rate: what is above the line and below it. */
  readonly share?: { readonly part: number; readonly whole: number };
  /** Further rows that add 0 and are not listed. */
  readonly left?: number;
  /** How the list that holds them is filtered to them; nothing where they stand in several. */
  readonly filter?: RowsFilter;
}

/** Why a cell has no rows to list: it is no number of a summary, is computed from others, counts nothing, or its files are not in the pane. */
export type NoRows = 'noNumber' | 'computed' | 'nothingCounted' | 'filesMissing';

/** A cell that was followed: its number and rows, or why there are none. */
export type Followed =
  | { readonly number: SelectedNumber; readonly behind: RowsBehind }
  | { readonly none: NoRows; readonly title?: string; /** What the number is instead. */ readonly instead?: string };

/** A list of the report, filtered by what its columns show. */
export interface RowsFilter {
  readonly sheet: string;
  readonly columns: readonly { readonly header: string; readonly values: readonly string[] }[];
  /** Rows of the same numbers that it shows beside them. */
  readonly others: number;
}

/** A row behind a number: its record, a fact, and where it stands. */
export interface RowBehind {
  readonly record: string;
  readonly detail: string;
  readonly fact: string;
  /** Nothing where it stands in an earlier report. */
  readonly target?: CellTarget;
  /** The earlier report in which it stands. */
  readonly report?: string;
}
