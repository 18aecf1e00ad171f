import { groupBy } from '../values/group';
import { type Money, NOTHING, lineAmount, proportion } from '../values/money';
import type { PriceBook } from '../ledgers/price-book';
import type { Settings } from '../month/settings';
import { type Allowance, type Entry, type Register, approvedThisMonth, fits, validOn } from './approval-register';
import type { ChargeLine } from './charge-line';
import { reversalReason, unknownReversalReason } from './charge-words';
import { pour } from './pour';
import { present } from './present';
import { type Remark, remark } from './remarks';
import type { ReversibleCharge } from './reversible-charges';

interface Reversals {
  readonly charges: readonly ChargeLine[];
  readonly remarks: readonly Remark[];
}

interface Books {
  chargesOf(dealer: string): readonly ReversibleCharge[];
  readonly quantities: Map<ReversibleCharge, number>;
  readonly amounts: Map<ReversibleCharge, number>;
}

/** 红冲: reverses charges in proportion to the quantity, never more than was charged; `knows` tells whether a slip stands in any ledger. */
export function reverseCharges(
  charged: readonly ReversibleCharge[],
  register: Register,
  left: Allowance,
  context: { readonly prices: PriceBook; readonly settings: Settings; readonly knows: (dealer: string, slip: string) => boolean },
): Reversals {
  const books = openBooks(charged);
  const entries = register.all.filter(({ effect }) => effect === 'reversal');
  for (const entry of entries.filter(({ approvedOn }) => approvedOn.slice(0, 7) < context.settings.month))
    take(entry, entry.quantity ?? Infinity, books, ({ fromIssueOnly }) => fromIssueOnly);
  const charges: ChargeLine[] = [];
  const remarks: Remark[] = [];
  for (const entry of entries.filter((each) => approvedThisMonth(each, context.settings) && validOn(each, context.settings.asOf))) {
    const unknown = entry.slip !== undefined && !context.knows(entry.dealer, entry.slip);
    const result = unknown ? reverseUnknown(entry, entry.slip, context.prices) : reverseKnown(entry, left.get(entry) ?? 0, books);
    left.set(entry, unknown ? 0 : (left.get(entry) ?? 0) - result.charges.reduce((sum, { quantity }) => sum + quantity, 0));
    charges.push(...result.charges);
    remarks.push(...result.remarks);
  }
  return { charges, remarks };
}

function openBooks(charges: readonly ReversibleCharge[]): Books {
  const byDealer = groupBy(charges, ({ dealer }) => dealer);
  return {
    chargesOf: (dealer) => byDealer.get(dealer) ?? [],
    quantities: new Map(charges.map((charge) => [charge, charge.leftQuantity])),
    amounts: new Map(charges.map((charge) => [charge, charge.leftAmount])),
  };
}

interface Taken {
  readonly charge: ReversibleCharge;
  readonly quantity: number;
  readonly amount: Money;
}

function take(
  entry: Entry,
  quantity: number,
  { chargesOf, quantities, amounts }: Books,
  within: (charge: ReversibleCharge) => boolean,
): readonly Taken[] {
  const candidates = chargesOf(entry.dealer).filter((charge) => within(charge) && fits(entry, charge));
  return pour(quantity, candidates, quantities).map(({ place: charge, quantity: taken }) => {
    const left = amounts.get(charge) ?? 0;
    // The last piece takes what rounding has left of the others, however many entries it took.
    const isLast = entry.quantity === undefined || (quantities.get(charge) ?? 0) === 0;
    const amount = (isLast ? left : Math.min(left, proportion(charge.amount, taken, charge.quantity))) as Money;
    amounts.set(charge, left - amount);
    return { charge, quantity: taken, amount };
  });
}

function reverseKnown(entry: Entry, quantity: number, books: Books): Reversals {
  const taken = take(entry, quantity, books, () => true);
  const charges = taken.map(({ charge, quantity: reversed, amount }): ChargeLine => ({
    kind: 'reversal',
    dealer: charge.dealer,
    slip: charge.slip,
    part: charge.part,
    quantity: reversed,
    amount: (NOTHING - amount) as Money,
    invoicing: charge.invoicing,
    reason: reversalReason(entry),
    approval: entry.approval,
    ...present({ unitPrice: charge.unitPrice, payment: charge.payment }),
    row: entry.row,
  }));
  if (charges.length > 0 || entry.quantity !== undefined) return { charges, remarks: [] };
  return {
    charges,
    remarks: [
      remark('P15', {
        list: 'approvals',
        row: entry.row,
        field: 'slip',
        facts: { why: 'nothing', approval: entry.approval, slip: entry.slip ?? '' },
      }),
    ],
  };
}

/** Of a slip that stands in no ledger: the price on the day of approval, and a warning. */
function reverseUnknown(entry: Entry, slip: string, prices: PriceBook): Reversals {
  const { dealer, part, quantity, approval, approvedOn, row } = entry;
  const place = { list: 'approvals', row } as const;
  const why = part === undefined || quantity === undefined ? 'nothing' : 'reversed';
  const remarks = [remark('P21', { ...place, field: 'slip', facts: { why, slip, approval } })];
  if (part === undefined || quantity === undefined) return { charges: [], remarks };
  const unitPrice = prices.on(part, approvedOn)?.cost;
  const amount = unitPrice === undefined ? NOTHING : ((NOTHING - lineAmount(unitPrice, quantity)) as Money);
  const line: ChargeLine = {
    kind: 'reversal',
    dealer,
    slip,
    part,
    quantity,
    amount,
    invoicing: 'later',
    approval,
    reason: unknownReversalReason(entry, unitPrice),
    ...present({ unitPrice }),
    row,
  };
  const noPrice = unitPrice === undefined ? [remark('P3', { ...place, field: 'part', facts: { part, day: approvedOn } })] : [];
  return { charges: [line], remarks: [...remarks, ...noPrice] };
}
