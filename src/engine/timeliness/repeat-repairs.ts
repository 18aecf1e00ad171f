import { daysBetween } from '../values/day';
import { groupBy } from '../values/group';
import { isAfter, momentDay } from '../values/moment';
import type { LedgerRow } from '../ledgers/ledger';
import type { Repair } from '../records/repairs';

type Row = LedgerRow<Repair>;

/**
 * The repairs that are called again within so many days of a finished repair of the same unit, of any dealer, each with that earlier
 * repair (F2). A repair finished in another month is no repair of this month but still one that happened.
 */
export function repeatRepairs(rows: readonly Row[], withinDays: number): ReadonlyMap<Row, Row> {
  const real = rows.filter((row) => (row.counts || row.why === 'otherMonth') && row.values.serial !== undefined);
  const repeats = new Map<Row, Row>();
  for (const unit of groupBy(real, (row) => row.values.serial).values()) {
    if (unit.length < 2) continue;
    for (const later of unit) {
      const earlier = later.counts ? latestBefore(later, unit, withinDays) : undefined;
      if (earlier) repeats.set(later, earlier);
    }
  }
  return repeats;
}

function latestBefore(later: Row, unit: readonly Row[], withinDays: number): Row | undefined {
  const called = later.values.calledAt;
  if (!called) return undefined;
  return unit
    .filter((row) => {
      const finished = row.values.finishedAt;
      return row !== later && finished !== undefined && !isAfter(finished, called) && daysBetween(momentDay(finished), momentDay(called)) <= withinDays;
    })
    .reduce<Row | undefined>((latest, row) => (latest && (latest.values.finishedAt ?? '') >= (row.values.finishedAt ?? '') ? latest : row), undefined);
}
