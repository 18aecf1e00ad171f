import type { Facts } from '../values/language';
import type { Heading } from './headings';

/** Why a row of a list is not data. */
export type PassedOverReason = 'blank' | 'title' | 'hint' | 'header' | 'total' | 'footer';

/** What is said about one cell of a row; the code is that of the rule that words it (C1–C11). */
export interface RowRemark {
  readonly code: string;
  readonly field: string;
  readonly facts: Facts;
  /** 0-based, where it points at another cell than the field's own: the time of a date. */
  readonly column?: number;
}

/** What is said about a sheet as a whole or about its header (S1–S7). */
export interface SheetRemark {
  readonly code: string;
  readonly facts: Facts;
  /** 0-based, where it points at a cell. */
  readonly row?: number;
  readonly column?: number;
}

/** A row of a list as read. */
export interface ReadRow<V> {
  readonly values: V;
  /** The cell as written, of fields that could not be read or say something else than their value. */
  readonly written: Readonly<Record<string, string | number | boolean>>;
  /** 1-based, as Excel shows it. */
  readonly row: number;
  /** The sheet's title in the file where the row stands on another sheet than its list: part lines of a 维修 row (quirk 5). */
  readonly sheet?: string;
  /** Columns of this row (0-based, by field) where they differ from the list's: a repeated group of parts (quirk 5). */
  readonly columns?: Readonly<Record<string, number>>;
  readonly remarks: readonly RowRemark[];
  /** Fields set by head office's corrections (更正). */
  readonly corrected?: readonly string[];
  /** The dealer that the row itself names, as written; only where a column says so. */
  readonly whose?: string;
}

/** A list as read: read = kept + passed over. */
export interface ListReading<V> {
  /** The sheet's title in the file; the contract's title where it is missing. */
  readonly sheet: string;
  readonly state: 'read' | 'missing' | 'noHeader';
  /** 0-based column of each field found. */
  readonly columns: Readonly<Record<string, number>>;
  /** How each field's header was written. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1-based; 0 where there is none. */
  readonly headerRow: number;
  readonly rows: readonly ReadRow<V>[];
  readonly passedOver: readonly { readonly row: number; readonly reason: PassedOverReason }[];
  readonly remarks: readonly SheetRemark[];
  /** Header cell (0-based) of the column that says whose each row is. */
  readonly whose?: {
    readonly row: number;
    readonly column: number;
    /** Its header may mean any shop: who is no dealer of head office is no dealer. */
    readonly isShop?: boolean;
  };
  /** Lines of one text among the rows, which were passed over; absent where there are none. */
  readonly headings?: readonly Heading[];
}

/** A form as read. */
export interface FormReading<V> {
  readonly sheet: string;
  readonly state: 'read' | 'missing';
  readonly values: V;
  readonly written: Readonly<Record<string, string | number | boolean>>;
  /** 0-based cell of each value. */
  readonly cells: Readonly<Record<string, { readonly row: number; readonly column: number }>>;
  readonly remarks: readonly RowRemark[];
  /** What is said about labels that name no field; absent where there are none. */
  readonly labels?: readonly SheetRemark[];
}
