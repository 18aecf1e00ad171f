import { groupBy, keyOf, sumOf } from '../values/group';
import { momentDay } from '../values/moment';
import { type Month, monthOf } from '../values/month';
import { earlierRows } from '../ledgers/earlier-month';
import type { LedgerRow } from '../ledgers/ledger';
import type { ServiceRequest } from '../records/service-requests';
import type { MonthContext } from '../month/context';
import { historyBook } from './history-measures';

/** How complaints are counted: which earlier row was counted in the same way, and the measure of 历史 that keeps the count. */
interface Counting {
  readonly isSame: (before: ServiceRequest, now: ServiceRequest) => boolean;
  readonly measure: (now: ServiceRequest) => string;
}

type Request = LedgerRow<ServiceRequest>;

/** The complaints that no earlier month counted: where its report is given by dealer and number, else as many as 历史 has of the months since they were received. */
export function countedOnce<T extends { readonly row: Request }>(
  complaints: readonly T[],
  { earlier, headOffice, settings }: MonthContext,
  { isSame, measure }: Counting,
): readonly T[] {
  if (complaints.every(({ row }) => (receivedIn(row) ?? settings.month) >= settings.month)) return complaints;
  const [reported, read] = [groupBy(earlierRows(earlier, 'serviceRequests'), numberOf), new Set(earlier.map(({ month }) => month))];
  const book = historyBook(headOffice.history.map(({ values }) => values));
  const taken = new Map<string, number>();
  return complaints.filter(({ row }) => {
    const received = receivedIn(row);
    if (received === undefined || received >= settings.month) return true;
    if (reported.get(numberOf(row))?.some(({ values }) => isSame(values, row.values))) return false;
    const key = keyOf(row.dealer, measure(row.values));
    const known = book.months.filter((month) => month >= received && month < settings.month && !read.has(month));
    const [counted, used] = [sumOf(known, (month) => book.value(month, row.dealer, measure(row.values)) ?? 0), taken.get(key) ?? 0];
    if (used >= counted) return true;
    taken.set(key, used + 1);
    return false;
  });
}

const receivedIn = ({ values: { receivedAt } }: Request): Month | undefined => receivedAt && monthOf(momentDay(receivedAt));

/** Plain counters begin anew each month: the month of reception tells them apart. */
const numberOf = (row: Request): string => keyOf(row.dealer, row.values.request, receivedIn(row));
