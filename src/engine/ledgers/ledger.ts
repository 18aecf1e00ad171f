import type { DealerRecords, HeadOfficeRecords } from '../records/record-types';
import type { ReadRow } from '../reading/reading';

/** Why a row stands in the ledger but counts in no total (decisions: which rows count). */
export type NotCountedReason = 'noKey' | 'badQuantity' | 'badDate' | 'duplicate' | 'otherMonth';

/** A row of a ledger: where it came from, and whether it counts. */
export interface LedgerRow<V> extends ReadRow<V> {
  /** 经销商编号; of head-office rows the one in the row, or empty. */
  readonly dealer: string;
  readonly file: string;
  /** The sheet's title in the file. */
  readonly sheet: string;
  /** 0-based columns of the fields in the file. */
  readonly columns: Readonly<Record<string, number>>;
  readonly counts: boolean;
  readonly why?: NotCountedReason;
  /** Of a further row of the same number: the earlier row. */
  readonly earlier?: LedgerRow<V>;
}

/** The dealers' rows of the month, from the files that count. */
export type Ledgers = { readonly [Id in keyof DealerRecords]: readonly LedgerRow<DealerRecords[Id]>[] };

/** Head office's rows. */
export type HeadOfficeLedgers = { readonly [Id in keyof HeadOfficeRecords]: readonly LedgerRow<HeadOfficeRecords[Id]>[] };
