import type { Day } from '../values/day';
import type { Facts, Language } from '../values/language';
import type { CellValue } from '../workbook/cells';

/** What a cell type needs to know beside the cell. */
export interface CellContext {
  /** The last day of the report month: dates without a year are nearest before it; where it is not known, such a date is not read (C2). */
  readonly monthEnd?: Day | undefined;
  /** Days to add to a serial number: 1,462 in a workbook that counts from 1904, else 0. */
  readonly serialOffset: number;
}

/** What is said about a cell as it was read; the code is that of the rule that words it (C2–C7, C10, C11). */
export interface CellRemark {
  readonly code: 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7' | 'C10' | 'C11' | 'C12';
  readonly facts: Facts;
}

/** A cell as read: a value, or blank (neither), or unreadable (a remark without a value); a remark can also go with a value. */
export interface CellReading<T> {
  readonly value?: T;
  readonly remark?: CellRemark;
}

/** The kinds of cells: each host and the look decide by kind how a column is formatted, aligned and validated. */
export type CellKind =
  | 'text'
  | 'code'
  | 'long'
  | 'phone'
  | 'day'
  | 'moment'
  | 'month'
  | 'quantity'
  | 'count'
  | 'money'
  | 'price'
  | 'rate'
  | 'number'
  | 'mean'
  | 'hours'
  | 'score'
  | 'choice';

/** One kind of cell in both directions: how it is read from a workbook and written back to one. */
export interface CellType<T> {
  readonly kind: CellKind;
  /** Never called with a blank cell, an Excel error or a ditto mark: the reader settles those. */
  read(cell: Exclude<CellValue, null>, context: CellContext): CellReading<T>;
  /** A plain cell: dates as serial numbers, money in yuan, choices in the language's words. */
  write(value: T, language: Language): string | number;
  /** Of choices: the allowed words, in order. */
  readonly words?: (language: Language) => readonly string[];
}
