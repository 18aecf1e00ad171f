import type { Month } from '../values/month';
import type { DealerRecords } from '../records/record-types';
import type { LedgerRow } from './ledger';

/** The lists of an earlier report that later months go back to. */
export const EARLIER_LISTS = ['installations', 'repairs', 'partsUsed', 'visits', 'serviceRequests', 'trainings'] as const;

/** What an earlier month's report says of its dealers' work. */
export type EarlierLedgers = { readonly [Id in (typeof EARLIER_LISTS)[number]]: readonly LedgerRow<DealerRecords[Id]>[] };

/** A closed month before the report month, from its report. */
export interface EarlierMonth {
  readonly month: Month;
  /** The report's file name. */
  readonly file: string;
  readonly ledgers: EarlierLedgers;
}

/** The months before a month that were read, the oldest first; of two reports of one month the later named. */
export function monthsBefore(month: Month, read: readonly EarlierMonth[]): readonly EarlierMonth[] {
  const byMonth = new Map(read.filter((one) => one.month < month).map((one) => [one.month, one]));
  return [...byMonth.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The counted rows of a list in every earlier month, the oldest month first. */
export const earlierRows = <Id extends keyof EarlierLedgers>(
  earlier: readonly EarlierMonth[],
  list: Id,
): readonly LedgerRow<DealerRecords[Id]>[] => earlier.flatMap(({ ledgers }) => ledgers[list].filter((row) => row.counts));
