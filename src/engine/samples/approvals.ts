import { addDays } from '../values/day';
import { type Decimal, decimal, lineAmount } from '../values/money';
import { firstDay, lastDay } from '../values/month';
import type { Approval } from '../records/approvals';
import type { EarlierCharge } from '../records/charges';
import type { Issue } from '../records/issues';
import { priceOn } from './catalogue';
import { APPROVAL_PARTS, type Lent, monthBefore, slipNumber } from './lots';
import type { SampleDealer, SampleOrder } from './sample-dealers';

/** The special approvals of a dealer with the lots, issues and earlier charges that they are about. */
export interface SpecialCases {
  readonly approvals: readonly Approval[];
  readonly lots: readonly Lent[];
  readonly issues: readonly Issue[];
  readonly earlierCharges: readonly EarlierCharge[];
}

const NONE: SpecialCases = { approvals: [], lots: [], issues: [], earlierCharges: [] };
const APPROVED_BY = '售后经理';

/** Every third dealer has each kind of special approval once (C4); the others have none. */
export function specialCases(dealer: SampleDealer, order: SampleOrder, charged: Issue | undefined): SpecialCases {
  if (dealer.index % 3 !== 0 || dealer.reporting === 'zero') return NONE;
  const lots = overdueLots(dealer, order);
  const [extended, released, reduced, waived] = lots as readonly [Lent, Lent, Lent, Lent];
  const entry = entryOf(dealer, order);
  const end = lastDay(order.month);
  const earlier = earlierCharge(dealer, order);
  const named = ({ slip, part }: Lent) => ({ slip, part: part.part });
  return {
    lots,
    issues: approvedIssues(dealer, order),
    earlierCharges: [earlier],
    approvals: [
      entry(1, { ...named(extended), effect: 'extension', extendedTo: addDays(end, 30), validTo: addDays(end, 60) }),
      entry(2, { ...named(released), effect: 'release', quantity: 1 }),
      entry(3, { ...named(reduced), effect: 'discount', discount: '0.8' as Decimal }),
      entry(4, { ...named(waived), effect: 'waiver' }),
      entry(5, { effect: 'waiver', validTo: addDays(end, 90), remark: '样板间维护' }),
      entry(6, { effect: 'discount', discount: '0.85' as Decimal, validTo: addDays(end, 90) }),
      entry(7, { slip: earlier.slip ?? '', part: earlier.part ?? '', effect: 'reversal', quantity: 1, remark: '多收，冲回一件' }),
      ...(charged?.slip && charged.part
        ? [entry(8, { slip: charged.slip, part: charged.part, effect: 'reversal', approvedOn: end, quantity: 1, remark: '退货' })]
        : []),
    ],
  };
}

const entryOf =
  ({ digits, number }: SampleDealer, { month }: SampleOrder) =>
  (running: number, entry: Approval): Approval => ({
    approval: `TP${digits}-${String(running).padStart(2, '0')}`,
    approvedOn: addDays(firstDay(month), 1),
    dealer: number,
    ...entry,
    approvedBy: APPROVED_BY,
  });

function overdueLots(dealer: SampleDealer, { month }: SampleOrder): readonly Lent[] {
  const start = firstDay(month);
  return APPROVAL_PARTS.slice(0, 4).flatMap((part, index) => ({
    slip: slipNumber('LL', dealer, monthBefore(month), 901 + index),
    part,
    quantity: [4, 3, 2, 1][index] ?? 1,
    lentOn: addDays(start, -25),
    dueOn: addDays(start, 9 + index),
  }));
}

function approvedIssues(dealer: SampleDealer, { month }: SampleOrder): readonly Issue[] {
  const issuedOn = addDays(firstDay(month), 12);
  const [free, reduced] = APPROVAL_PARTS.slice(4);
  const row = (running: number, part: string): Issue => ({
    slip: slipNumber('LL', dealer, month, 900 + running),
    issuedOn,
    dealer: dealer.number,
    part,
    quantity: 2,
    nature: 'approved',
    deliveredOn: issuedOn,
    approval: `TP${dealer.digits}-${String(4 + running).padStart(2, '0')}`,
  });
  if (!free || !reduced) return [];
  const price = priceOn(reduced.part, issuedOn, month);
  return [
    { ...row(1, free.part), charged: 'no', warranty: 'inside' },
    {
      ...row(2, reduced.part),
      charged: 'yes',
      warranty: 'outside',
      amount: lineAmount(price, 2, decimal(0.85)),
      paidOn: issuedOn,
      payment: '银行转账',
      invoicing: 'now',
    },
  ];
}

function earlierCharge(dealer: SampleDealer, { month }: SampleOrder): EarlierCharge {
  const before = monthBefore(month);
  const part = APPROVAL_PARTS[0]?.part ?? '';
  const price = priceOn(part, firstDay(before), month);
  return {
    month: before,
    kind: 'issue',
    dealer: dealer.number,
    slip: slipNumber('LL', dealer, before, 951),
    part,
    quantity: 3,
    unitPrice: price,
    amount: lineAmount(price, 3),
    payment: '银行转账',
    invoicing: 'now',
    reason: '发料收费',
  };
}
