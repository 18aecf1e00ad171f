import { daysBetween } from '../values/day';
import { groupBy } from '../values/group';
import { isAfter, momentDay } from '../values/moment';
import { repairKey } from '../ledgers/jobs-to-date';
import type { LedgerRow } from '../ledgers/ledger';
import type { Repair } from '../records/repairs';

type Row = LedgerRow<Repair>;

/**
 * The repairs that are called again within so many days of a finished repair of the same unit, of any dealer, each with that earlier
 * repair (F2). A repair finished in another month is no repair of this month but still one that happened; so are those of earlier reports.
 */
export function repeatRepairs(rows: readonly Row[], withinDays: number, earlier: readonly Row[] = []): ReadonlyMap<Row, Row> {
  const own = new Set(rows);
  const real = [...earlier, ...rows].filter((row) => (row.counts || row.why === 'otherMonth') && row.values.serial !== undefined);
  const repeats = new Map<Row, Row>();
  for (const unit of groupBy(real, (row) => row.values.serial).values()) {
    if (unit.length < 2) continue;
    for (const later of unit) {
      const before = own.has(later) && later.counts ? latestBefore(later, unit, own, withinDays) : undefined;
      if (before) repeats.set(later, before);
    }
  }
  return repeats;
}

function latestBefore(later: Row, unit: readonly Row[], own: ReadonlySet<Row>, withinDays: number): Row | undefined {
  const called = later.values.calledAt;
  if (!called) return undefined;
  return unit
    .filter((row) => {
      const finished = row.values.finishedAt;
      return (
        row !== later &&
        !isSameJob(row, later, own) &&
        finished !== undefined &&
        !isAfter(finished, called) &&
        daysBetween(momentDay(finished), momentDay(called)) <= withinDays
      );
    })
    .reduce<Row | undefined>(
      (latest, row) => (latest && (latest.values.finishedAt ?? '') >= (row.values.finishedAt ?? '') ? latest : row),
      undefined,
    );
}

/** A job that an earlier report has as well is that job once more (a duplicate), not an earlier repair. */
const isSameJob = (row: Row, later: Row, own: ReadonlySet<Row>): boolean => !own.has(row) && repairKey(row) === repairKey(later);
