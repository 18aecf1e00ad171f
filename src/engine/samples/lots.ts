import { yesOrNo } from '../schema/types-text';
import { type Day, addDays } from '../values/day';
import { type Month, addToMonth, firstDay, lastDay, monthOf } from '../values/month';
import type { Issue } from '../records/issues';
import type { OpeningLot } from '../records/opening-balance';
import { GIVEN, SAMPLE_PARTS, type SamplePart, priceOn } from './catalogue';
import { lineAmount } from '../values/money';
import type { Random } from './random';
import { type SampleDealer, type SampleOrder, dealerStream } from './sample-dealers';

/** Lent parts that can come back: a lot of 期初 or a loan of the month. */
export interface Lent {
  readonly slip: string;
  readonly part: SamplePart;
  readonly quantity: number;
  readonly lentOn: Day;
  readonly dueOn: Day | undefined;
}

/** The last parts of the catalogue are kept for special approvals, so that no other return is matched to their lots. */
const KEPT = 6;
const LENDABLE = SAMPLE_PARTS.slice(0, -KEPT);
/** The parts that special approvals are about. */
export const APPROVAL_PARTS: readonly SamplePart[] = SAMPLE_PARTS.slice(-KEPT);

const PAYMENTS = ['银行转账', '银行转账', '现金'] as const;
const INVOICING = ['now', 'now', 'later', 'none'] as const;

/** YYMM of a month, for the numbers of slips. */
export const yymm = (month: Month): string => month.slice(2, 4) + month.slice(5);

/** A slip's number: kind, dealer, month and a running number. */
export const slipNumber = (kind: string, { digits }: SampleDealer, month: Month, number: number): string =>
  `${kind}${digits}${yymm(month)}${String(number).padStart(3, '0')}`;

/** What a dealer still owed when the month began: due in this month or later. */
export function openingLots(dealer: SampleDealer, order: SampleOrder): readonly Lent[] {
  const random = dealerStream(order, dealer.index, 'opening');
  const start = firstDay(order.month);
  return Array.from({ length: Math.max(1, Math.round(order.rows * 0.3)) }, (_, index): Lent => {
    const lentOn = addDays(start, -random.whole(20, 80));
    return {
      slip: slipNumber('LL', dealer, monthOf(lentOn), 600 + index),
      part: random.pick(LENDABLE),
      quantity: random.whole(1, 4),
      lentOn,
      dueOn: addDays(start, random.whole(0, 75)),
    };
  });
}

/** A lent lot as a row of 期初. */
export const openingRecord = (dealer: SampleDealer, { slip, part, quantity, lentOn, dueOn }: Lent): OpeningLot => ({
  dealer: dealer.number,
  part: part.part,
  slip,
  quantity,
  borrowedOn: lentOn,
  ...(dueOn && { dueOn }),
});

/** What head office issued to a dealer in the month, half a row for each repair: mostly lent, some charged, some given. */
export function monthIssues(dealer: SampleDealer, order: SampleOrder): readonly Issue[] {
  if (dealer.reporting === 'zero') return [];
  const random = dealerStream(order, dealer.index, 'issues');
  const count = Math.round(order.rows / 2);
  const [start, days] = [firstDay(order.month), Number(lastDay(order.month).slice(8))];
  return Array.from({ length: count }, (_, index): Issue => {
    const issuedOn = addDays(start, Math.floor((index * days) / count));
    return issueOf(index, { slip: slipNumber('LL', dealer, order.month, index + 1), issuedOn, dealer: dealer.number }, random, order.month);
  });
}

type Slip = Required<Pick<Issue, 'slip' | 'issuedOn' | 'dealer'>>;

function issueOf(index: number, slip: Slip, random: Random, month: Month): Issue {
  const turn = index % 20;
  if (turn === 3 || turn === 13) return chargedIssue(slip, random, month);
  if (turn === 7) return given(slip, index % 40 === 7 ? 'gift' : 'officeSupplies', random);
  return turn === 17 ? given(slip, 'brochures', random) : loan(slip, random);
}

/** What was issued on the month's last two days stands on the dock still. */
function shipped({ slip, issuedOn }: Slip): Pick<Issue, 'delivery' | 'deliveredOn'> {
  const end = lastDay(monthOf(issuedOn));
  return issuedOn > addDays(end, -2) ? {} : { delivery: slip.replace('LL', 'FH'), deliveredOn: issuedOn };
}

function loan(slip: Slip, random: Random): Issue {
  const due = random.next();
  const dueOn =
    due < 0.12 ? addDays(slip.issuedOn, random.whole(4, 12)) : due < 0.6 ? addDays(slip.issuedOn, random.whole(25, 75)) : undefined;
  return {
    ...slip,
    part: random.pick(LENDABLE).part,
    quantity: random.whole(1, 4),
    nature: 'loan',
    charged: 'no',
    warranty: 'inside',
    urgent: yesOrNo(random.chance(0.2)),
    ...shipped(slip),
    ...(dueOn && { dueOn }),
  };
}

function chargedIssue(slip: Slip, random: Random, month: Month): Issue {
  const { part } = random.pick(LENDABLE);
  const quantity = random.whole(1, 3);
  return {
    ...slip,
    part,
    quantity,
    nature: 'charged',
    charged: 'yes',
    warranty: 'outside',
    paidOn: addDays(slip.issuedOn, -random.whole(0, 2)),
    payment: random.pick(PAYMENTS),
    invoicing: random.pick(INVOICING),
    ...shipped(slip),
    ...(random.chance(0.4) && { amount: lineAmount(priceOn(part, slip.issuedOn, month), quantity) }),
  };
}

const given = (slip: Slip, nature: keyof typeof GIVEN, random: Random): Issue => ({
  ...slip,
  part: GIVEN[nature].part,
  quantity: random.whole(5, 30),
  nature,
  charged: 'no',
  warranty: 'inside',
  ...shipped(slip),
});

/** The loans among issues, as lots. */
export function loansOf(issues: readonly Issue[]): readonly Lent[] {
  return issues.flatMap(({ slip, part, quantity, issuedOn, nature, dueOn }) => {
    const known = SAMPLE_PARTS.find((one) => one.part === part);
    return nature === 'loan' && slip && quantity && issuedOn && known ? [{ slip, part: known, quantity, lentOn: issuedOn, dueOn }] : [];
  });
}

/** The month before. */
export const monthBefore = (month: Month): Month => addToMonth(month, -1);
