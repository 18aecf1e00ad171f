import type { Day } from '../values/day';
import { groupBy } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';
import type { Installation } from '../records/installations';

/** When a unit was accepted: a day, `notYet`, or nothing known. */
export type Acceptance = Day | 'notYet' | undefined;

/** When each unit (by serial number) was accepted, from the installations of every file read (decisions: stage). */
export function acceptances(rows: readonly LedgerRow<Installation>[]): ReadonlyMap<string, Acceptance> {
  const bySerial = groupBy(
    rows.filter((row) => row.counts && row.values.serial !== undefined),
    (row) => row.values.serial ?? '',
  );
  return new Map([...bySerial].map(([serial, units]) => [serial, earliest(units.map((unit) => acceptanceOf(unit.values)))]));
}

function acceptanceOf({ acceptedOn, result, installedOn }: Installation): Acceptance {
  if (acceptedOn) return acceptedOn;
  if (result === 'passed') return installedOn;
  return result === 'failed' ? 'notYet' : undefined;
}

/** A unit that failed once and passed later is accepted when it passed. */
function earliest(acceptances: readonly Acceptance[]): Acceptance {
  const days = acceptances.filter((acceptance): acceptance is Day => acceptance !== undefined && acceptance !== 'notYet');
  if (days.length > 0) return days.reduce((first, next) => (next < first ? next : first));
  return acceptances.includes('notYet') ? 'notYet' : undefined;
}
