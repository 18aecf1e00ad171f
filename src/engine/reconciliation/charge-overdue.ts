import { groupBy } from '../values/group';
import { type Decimal, NOTHING, sumMoney } from '../values/money';
import type { PriceBook } from '../ledgers/price-book';
import type { Settings } from '../month/settings';
import { type Allowance, type Entry, type Register, approvedThisMonth, fits, reduces } from './approval-register';
import type { ChargeLine } from './charge-line';
import { overdueReason } from './charge-words';
import { holdsFor } from './due-date';
import { type AgedLot, type Lot, chargeableQuantity } from './lot';
import { type Piece, isFree, priced } from './pieces';
import { pour } from './pour';
import { present } from './present';
import { type Remark, remark } from './remarks';

interface OverdueCharges {
  readonly lots: readonly Lot[];
  readonly charges: readonly ChargeLine[];
  readonly remarks: readonly Remark[];
}

/** 逾期未退: what is overdue and not in transit is charged at the price valid when it was lent, reduced where an approval of this month says so. */
export function chargeOverdue(
  lots: readonly AgedLot[],
  register: Register,
  left: Allowance,
  prices: PriceBook,
  settings: Settings,
): OverdueCharges {
  const charges: ChargeLine[] = [];
  const remarks: Remark[] = [];
  const pieces = piecesOf(
    lots,
    register.all.filter((entry) => reduces(entry) && approvedThisMonth(entry, settings)),
    left,
    settings,
  );
  const charged = lots.map((lot) => {
    const own = pieces.get(lot);
    if (!own) return { ...lot, amount: NOTHING };
    const cost = prices.on(lot.part, lot.borrowedOn)?.cost;
    const lines = own.map((piece) => chargeLine(lot, piece, cost));
    if (cost === undefined && own.some((piece) => !isFree(piece))) remarks.push(noPrice(lot));
    charges.push(...lines);
    return { ...lot, amount: sumMoney(lines.map(({ amount }) => amount)) };
  });
  return { lots: charged, charges, remarks };
}

/** The quantity of each lot that is charged, cut by the entries that reduce its price; each entry goes to its lots in the order of D3. */
function piecesOf(
  lots: readonly AgedLot[],
  entries: readonly Entry[],
  left: Allowance,
  settings: Settings,
): ReadonlyMap<AgedLot, readonly Piece[]> {
  const overdue = lots.filter((lot) => chargeableQuantity(lot) > 0);
  const room = new Map(overdue.map((lot) => [lot, chargeableQuantity(lot)]));
  const pieces = new Map<AgedLot, Piece[]>(overdue.map((lot) => [lot, []]));
  const lotsOf = groupBy(overdue, ({ dealer }) => dealer);
  for (const entry of entries) {
    const candidates = (lotsOf.get(entry.dealer) ?? []).filter((lot) => fits(entry, lot) && holdsFor(entry, lot, settings));
    for (const { place, quantity } of pour(left.get(entry) ?? 0, candidates, room)) {
      left.set(entry, (left.get(entry) ?? 0) - quantity);
      pieces.get(place)?.push({ entry, quantity });
    }
  }
  for (const [lot, quantity] of room) if (quantity > 0) pieces.get(lot)?.push({ quantity });
  return pieces;
}

function chargeLine(lot: AgedLot, piece: Piece, cost: Decimal | undefined): ChargeLine {
  const { quantity, unitPrice, amount } = priced(piece, cost);
  return {
    kind: 'overdue',
    dealer: lot.dealer,
    slip: lot.slip,
    part: lot.part,
    quantity,
    amount,
    invoicing: 'later',
    reason: overdueReason(lot, piece.entry, unitPrice),
    ...present({ unitPrice, approval: piece.entry?.approval }),
    row: lot.rows[0],
  };
}

const noPrice = (lot: AgedLot): Remark =>
  remark('P3', { list: lot.list, row: lot.rows[0], field: 'part', facts: { part: lot.part, day: lot.borrowedOn } });
