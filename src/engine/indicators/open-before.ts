import { keyOf } from '../values/group';
import type { Month } from '../values/month';
import type { EarlierMonth } from '../ledgers/earlier-month';
import { repairKey, requestKey } from '../ledgers/jobs-to-date';
import type { LedgerRow } from '../ledgers/ledger';
import type { Repair } from '../records/repairs';
import type { ServiceRequest } from '../records/service-requests';
import type { MonthContext } from '../month/context';
import { type JudgedCase, judgedCases } from './standard-results';
import type { Standard } from '../records/standards';

/** A case that an earlier month left open and that no later month speaks of again. */
export interface CaseLeftOpen {
  readonly standard: Standard;
  readonly case: JudgedCase;
  /** The last month that reported it. */
  readonly month: Month;
}

type Jobs = Pick<EarlierMonth['ledgers'], 'repairs' | 'serviceRequests'>;

/** Repairs and requests that the earlier months given left open, by every enabled standard, judged at this as-of date; what a later month reports again is that month's. */
export function casesLeftOpen(month: MonthContext): readonly CaseLeftOpen[] {
  if (month.earlier.length === 0) return [];
  const seen = new Set(keysOf(month.ledgers));
  return [...month.earlier].reverse().flatMap(({ month: of, ledgers }) => {
    const left = {
      repairs: ledgers.repairs.filter((row) => !seen.has(seenRepair(row))),
      serviceRequests: ledgers.serviceRequests.filter((row) => !seen.has(seenRequest(row))),
    };
    for (const key of keysOf(ledgers)) seen.add(key);
    return month.standards.flatMap(({ standard }) =>
      judgedCases(standard, { ...month, ledgers: left, headOffice: { issues: [] } })
        .filter(({ isOpen }) => isOpen)
        .map((one) => ({ standard, case: one, month: of })),
    );
  });
}

const keysOf = ({ repairs, serviceRequests }: Jobs): ReadonlySet<string> =>
  new Set([...repairs.map(seenRepair), ...serviceRequests.map(seenRequest)]);

const seenRepair = (row: LedgerRow<Repair>): string => keyOf('repair', repairKey(row));
const seenRequest = (row: LedgerRow<ServiceRequest>): string => keyOf('request', requestKey(row));
