import { addDays } from '../values/day';
import { by } from '../values/group';
import { firstDay } from '../values/month';
import type { Approval } from '../records/approvals';
import type { EarlierCharge } from '../records/charges';
import type { Issue } from '../records/issues';
import type { OpeningLot } from '../records/opening-balance';
import type { PartRequest } from '../records/part-requests';
import type { PartBorrowed } from '../records/parts-borrowed';
import type { PartReturned } from '../records/parts-returned';
import type { Receipt } from '../records/receipts';
import { specialCases } from './approvals';
import { GIVEN, SAMPLE_PARTS } from './catalogue';
import { loansOf, monthIssues, openingLots, openingRecord, slipNumber } from './lots';
import { monthReturns } from './returns';
import { type SampleDealer, type SampleOrder, dealerStream } from './sample-dealers';

/** Everything about a dealer's parts in the month, as head office and as the dealer wrote it down. */
export interface DealerParts {
  readonly opening: readonly OpeningLot[];
  readonly issues: readonly Issue[];
  readonly receipts: readonly Receipt[];
  readonly approvals: readonly Approval[];
  readonly earlierCharges: readonly EarlierCharge[];
  readonly requests: readonly PartRequest[];
  readonly borrowed: readonly PartBorrowed[];
  readonly returned: readonly PartReturned[];
}

/** Makes up a dealer's parts: what it owed, got and sent back, and what was approved. */
export function dealerParts(dealer: SampleDealer, order: SampleOrder): DealerParts {
  const ordinary = monthIssues(dealer, order);
  const cases = specialCases(
    dealer,
    order,
    ordinary.find(({ nature }) => nature === 'charged'),
  );
  const lots = openingLots(dealer, order);
  const issues = [...ordinary, ...cases.issues].sort(
    by(
      (issue) => issue.issuedOn ?? '',
      (issue) => issue.slip ?? '',
    ),
  );
  return {
    opening: [...lots, ...cases.lots].map((lot) => openingRecord(dealer, lot)),
    issues,
    ...monthReturns(dealer, order, [...lots, ...loansOf(ordinary)]),
    approvals: cases.approvals,
    earlierCharges: cases.earlierCharges,
    requests: openRequests(dealer, order),
    borrowed: issues.map(asBorrowed),
  };
}

const NAMES = new Map<string, string>([...SAMPLE_PARTS, ...Object.values(GIVEN)].map(({ part, name }) => [part, name]));

function asBorrowed({ slip, issuedOn, part, quantity, nature, dueOn, approval }: Issue): PartBorrowed {
  const partName = NAMES.get(part ?? '');
  return {
    ...(slip && { slip }),
    ...(issuedOn && { borrowedOn: issuedOn }),
    ...(part && { part }),
    ...(partName && { partName }),
    ...(quantity && { quantity }),
    ...(nature && { nature }),
    ...(dueOn && { dueOn }),
    ...(approval && { approval }),
  };
}

const STATES = ['pending', 'approved', 'approved', 'escalated', 'refused'] as const;

function openRequests(dealer: SampleDealer, order: SampleOrder): readonly PartRequest[] {
  const random = dealerStream(order, dealer.index, 'requests');
  const count = dealer.reporting === 'zero' ? 0 : Math.round(order.rows * 0.05);
  return Array.from({ length: count }, (_, index) => ({
    request: slipNumber('XQ', dealer, order.month, index + 1),
    requestedOn: addDays(firstDay(order.month), random.whole(0, 27)),
    dealer: dealer.number,
    part: random.pick(SAMPLE_PARTS).part,
    quantity: random.whole(1, 3),
    state: random.pick(STATES),
  }));
}
