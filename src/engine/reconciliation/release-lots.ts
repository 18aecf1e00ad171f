import { groupBy, sumOf } from '../values/group';
import type { Settings } from '../month/settings';
import { type Allowance, type Register, approvedThisMonth, fits } from './approval-register';
import { holdsFor } from './due-date';
import type { MatchedLot, ReleasedLot } from './lot';
import { pour } from './pour';

/** 免退 after the matching: each entry of the report month releases what its lots still owe, in the order of D3. */
export function releaseLots(lots: readonly MatchedLot[], register: Register, left: Allowance, settings: Settings): readonly ReleasedLot[] {
  const owed = new Map(lots.map((lot) => [lot, lot.quantity - lot.returned]));
  const lotsOf = groupBy(lots, ({ dealer }) => dealer);
  for (const entry of register.all) {
    if (entry.effect !== 'release' || !approvedThisMonth(entry, settings)) continue;
    const candidates = (lotsOf.get(entry.dealer) ?? []).filter((lot) => fits(entry, lot) && holdsFor(entry, lot, settings));
    const quantity = left.get(entry) ?? 0;
    left.set(entry, quantity - sumOf(pour(quantity, candidates, owed), (share) => share.quantity));
  }
  return lots.map((lot) => {
    const outstanding = owed.get(lot) ?? 0;
    return { ...lot, released: lot.quantity - lot.returned - outstanding, outstanding };
  });
}
