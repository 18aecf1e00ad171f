import type { Issue } from '../records/issues';
import type { PartRequest } from '../records/part-requests';
import type { Day } from '../values/day';
import { groupBy, keyOf, sumOf } from '../values/group';
import type { LedgerRow } from './ledger';

/** Tells how many pieces were issued on a request, part by part: the issues that count, up to a day. */
export function issuedOnRequests(issues: readonly LedgerRow<Issue>[], asOf: Day): (request: Partial<PartRequest>) => number {
  const issued = groupBy(
    issues.filter(({ counts, values }) => counts && values.request !== undefined && (values.issuedOn ?? asOf) <= asOf),
    ({ values: { dealer, request, part } }) => keyOf(dealer, request, part),
  );
  return ({ dealer, request, part }) => sumOf(issued.get(keyOf(dealer, request, part)) ?? [], ({ values }) => values.quantity ?? 0);
}
