import type { MonthOutcome } from '../month/outcome';
import type { Links } from '../reports/report';
import type { AnyColumns } from '../schema/sheet';
import type { Fields } from './trace';

/** A cell of the report or of head office's own sheets. */
export interface RowPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A row that a number can be made of. */
export interface TracedRow {
  readonly fields: Fields;
  readonly place: (links: Links) => RowPlace | undefined;
  /** The earlier report in which it stands, where it is of another month. */
  readonly report?: string;
}

/** Rows that numbers are made of: of a ledger, or of a list of the report. */
export interface Source {
  readonly columns: AnyColumns;
  /** The field that names a row, and one that tells more of it. */
  readonly record: string;
  readonly detail: string;
  /** Columns that tell apart rows of one name. */
  readonly apart: readonly string[];
  /** Its rows stand in several sheets: no filter shows them all. */
  readonly isSpread?: boolean;
  readonly rows: (outcome: MonthOutcome) => readonly TracedRow[];
}
