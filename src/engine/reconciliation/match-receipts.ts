import { groupBy, sumOf } from '../values/group';
import { type Allocation, allocate } from './allocation';
import { keyOfPart } from './keys';
import type { LentLot, MatchedLot } from './lot';
import { pour } from './pour';
import type { ReceiptLine } from './receipt-lines';

interface Matching {
  readonly lots: readonly MatchedLot[];
  readonly allocations: readonly Allocation[];
}

/** Matches the month's receipts with the lots of the same dealer and part (D3); lots and receipts come in their order. */
export function matchReceipts(lots: readonly LentLot[], receipts: readonly ReceiptLine[]): Matching {
  const lotsOf = groupBy(lots, keyOfPart);
  const allocations = [...groupBy(receipts, keyOfPart)].flatMap(([key, lines]) => matchPart(lotsOf.get(key) ?? [], lines));
  const byLot = groupBy(allocations, ({ lot }) => lot);
  return { lots: lots.map((lot) => ({ ...lot, returned: sumOf(byLot.get(lot) ?? [], ({ quantity }) => quantity) })), allocations };
}

/** Step 1, for all receipts: the lot that they name; step 2: what is left, first due first out; step 3: what then is left is surplus. */
function matchPart(lots: readonly LentLot[], lines: readonly ReceiptLine[]): readonly Allocation[] {
  const owed = new Map(lots.map((lot) => [lot, lot.quantity]));
  const left = new Map(lines.map((line) => [line, line.quantity]));
  const discharge = (line: ReceiptLine, candidates: readonly LentLot[], rule: 'named' | 'fifo') =>
    pour(left.get(line) ?? 0, candidates, owed).map(({ place, quantity }) => {
      left.set(line, (left.get(line) ?? 0) - quantity);
      return allocate(line, quantity, rule, place);
    });
  const discharging = lines.filter(({ type }) => type !== 'wrongPart');
  const named = discharging.flatMap((line) =>
    line.slip === undefined
      ? []
      : discharge(
          line,
          lots.filter(({ slip }) => slip === line.slip),
          'named',
        ),
  );
  const inTurn = discharging.flatMap((line) => discharge(line, lots, 'fifo'));
  const surplus = lines.flatMap((line) => ((left.get(line) ?? 0) > 0 ? [allocate(line, left.get(line) ?? 0, 'surplus')] : []));
  return [...named, ...inTurn, ...surplus];
}
