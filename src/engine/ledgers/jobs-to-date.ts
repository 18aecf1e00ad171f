import { groupBy, keyOf } from '../values/group';
import { isCounter } from '../values/text';
import type { Repair } from '../records/repairs';
import type { ServiceRequest } from '../records/service-requests';
import type { Visit } from '../records/visits';
import type { EarlierLedgers, EarlierMonth } from './earlier-month';
import type { LedgerRow } from './ledger';

/** What makes a repair the same job in the reports of several months: dealer and number, of a plain counter also the time of the call. */
export const repairKey = ({ dealer, values: { job, calledAt } }: LedgerRow<Repair>): string => jobKey(dealer, job, calledAt);

/** What makes a request the same in the reports of several months: dealer and number, of a plain counter also the time it was received. */
export const requestKey = ({ dealer, values: { request, receivedAt } }: LedgerRow<ServiceRequest>): string =>
  jobKey(dealer, request, receivedAt);

const jobKey = (dealer: string, number = '', at = ''): string => keyOf(dealer, number, isCounter(number) ? at : '');

/** A job of any month, with all the rows that report it. */
type JobRow = LedgerRow<unknown>;

/** The counted visits of a job by its rows in any month; a plain counter names a job of the visit's own month only. */
export function visitsToDate({
  earlier,
  ledgers,
}: {
  readonly earlier: readonly EarlierMonth[];
  readonly ledgers: EarlierLedgers;
}): (rows: readonly JobRow[], number: string | undefined) => readonly LedgerRow<Visit>[] {
  const months = [...earlier.map((month) => month.ledgers), ledgers];
  const monthOf = new Map<JobRow, number>(
    months.flatMap(({ installations, repairs, visits }, month) => [...installations, ...repairs, ...visits].map((row) => [row, month])),
  );
  const named = (row: JobRow, number: string) => keyOf(row.dealer, number, isCounter(number) ? monthOf.get(row) : undefined);
  const visits = groupBy(
    months.flatMap((month) => month.visits.filter((row) => row.counts && row.values.job !== undefined)),
    (row) => named(row, row.values.job ?? ''),
  );
  return (rows, number) =>
    number === undefined ? [] : [...new Set(rows.map((row) => named(row, number)))].flatMap((key) => visits.get(key) ?? []);
}
