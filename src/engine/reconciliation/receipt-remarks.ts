import { groupBy, keyOf } from '../values/group';
import { yuan } from '../values/money';
import { monthOf } from '../values/month';
import type { Settings } from '../month/settings';
import type { Allocation } from './allocation';
import type { KnownSlips } from './known-slips';
import { type Lot, chargeableQuantity } from './lot';
import type { ReceiptLine } from './receipt-lines';
import { type Remark, remark } from './remarks';

/** P7 over-return; P20 a receipt that discharges a lot lent after it. A wrong part is no over-return. */
export const allocationRemarks = (allocations: readonly Allocation[], list: ReceiptLine['list']): readonly Remark[] =>
  allocations.flatMap((allocation) => {
    const { rule, type, quantity, row, lot, receivedOn } = allocation;
    if (rule === 'surplus')
      return type === 'wrongPart'
        ? []
        : [remark('P7', { list, row, field: 'quantity', facts: { surplus: quantity, part: allocation.part } })];
    if (!lot || lot.borrowedOn <= receivedOn) return [];
    const field = list === 'receipts' ? 'receivedOn' : 'returnedOn';
    return [
      remark('P20', {
        list,
        row,
        field,
        facts: { slip: lot.slip, borrowedOn: lot.borrowedOn, receivedOn, quantity },
        related: lot.rows[0],
      }),
    ];
  });

/** P6: a receipt of this month, or one still in transit, that names a slip in no ledger. */
export const unknownSlips = (receipts: readonly ReceiptLine[], known: KnownSlips): readonly Remark[] =>
  receipts.flatMap(({ dealer, part, slip, list, row }) => {
    if (slip === undefined || known.hasPart(dealer, slip, part)) return [];
    return [remark('P6', { list, row, field: 'slip', facts: { why: known.has(dealer, slip) ? 'otherPart' : 'unknown', slip, part } })];
  });

/** P14: a receipt of an earlier month, where its dealer and part still owe; it names the lot or charge that it may concern. */
export function earlierReceipts(receipts: readonly ReceiptLine[], lots: readonly Lot[], { month }: Settings): readonly Remark[] {
  const owing = groupBy(
    lots.filter(({ outstanding }) => outstanding > 0),
    ({ dealer, part }) => keyOf(dealer, part),
  );
  return receipts.flatMap((line) => {
    if (line.place !== 'returnPlace' || line.type === 'wrongPart' || monthOf(line.receivedOn) >= month) return [];
    const candidates = owing.get(keyOf(line.dealer, line.part)) ?? [];
    const lot = candidates.find(({ slip }) => slip === line.slip) ?? candidates[0];
    if (!lot) return [];
    const facts = {
      why: chargeableQuantity(lot) > 0 ? 'charge' : 'lot',
      receivedOn: line.receivedOn,
      slip: lot.slip,
      dueOn: lot.dueOn,
      outstanding: lot.outstanding,
      amount: yuan(lot.amount),
    };
    return [
      remark('P14', {
        list: line.list,
        row: line.row,
        field: line.list === 'receipts' ? 'receivedOn' : 'returnedOn',
        facts,
        related: lot.rows[0],
      }),
    ];
  });
}
