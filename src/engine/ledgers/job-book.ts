import type { Repair } from '../records/repairs';
import type { LedgerRow } from './ledger';

/** The month's repairs by dealer and number. */
export interface JobBook {
  /** The first repair of a number that counts, else the first of it. */
  of(dealer: string, job: string | undefined): LedgerRow<Repair> | undefined;
}

/** The repairs of all dealers; lines of parts ask for theirs without a key made of dealer and number. */
export function jobBook(repairs: readonly LedgerRow<Repair>[]): JobBook {
  const byDealer = new Map<string, Map<string, LedgerRow<Repair>>>();
  for (const row of repairs) {
    const { job = '' } = row.values;
    const own = byDealer.get(row.dealer) ?? new Map<string, LedgerRow<Repair>>();
    byDealer.set(row.dealer, own);
    const first = own.get(job);
    if (!first || (row.counts && !first.counts)) own.set(job, row);
  }
  return { of: (dealer, job = '') => byDealer.get(dealer)?.get(job) };
}
