import { daysBetween } from '../values/day';
import { groupBy } from '../values/group';
import type { Settings } from '../month/settings';
import { keyOfPart } from './keys';
import type { AgedLot, Ageing, LotState, ReleasedLot } from './lot';
import { pour } from './pour';
import type { ReceiptLine } from './receipt-lines';

/** How each lot stands on the as-of date; what is overdue is covered by parts in transit: named lots first, then in the order of D3. */
export function ageLots(lots: readonly ReleasedLot[], inTransit: readonly ReceiptLine[], { asOf }: Settings): readonly AgedLot[] {
  const covered = cover(
    lots.filter(({ dueOn, outstanding }) => dueOn < asOf && outstanding > 0),
    inTransit,
  );
  return lots.map((lot) => {
    const overdue = lot.outstanding > 0 && lot.dueOn < asOf;
    const daysOverdue = overdue ? daysBetween(lot.dueOn, asOf) : 0;
    const way = covered.get(lot) ?? 0;
    return {
      ...lot,
      inTransit: way,
      daysOverdue,
      state: stateOf(lot, overdue, way),
      ...(lot.outstanding > 0 && { ageing: ageingOf(daysOverdue) }),
    };
  });
}

function stateOf({ outstanding }: ReleasedLot, overdue: boolean, inTransit: number): LotState {
  if (outstanding === 0) return 'cleared';
  if (!overdue) return 'notDue';
  return inTransit === outstanding ? 'overdueInTransit' : 'overdue';
}

function ageingOf(daysOverdue: number): Ageing {
  if (daysOverdue <= 0) return 'notDue';
  if (daysOverdue <= 30) return 'days1to30';
  if (daysOverdue <= 60) return 'days31to60';
  return daysOverdue <= 90 ? 'days61to90' : 'over90';
}

function cover(overdue: readonly ReleasedLot[], inTransit: readonly ReceiptLine[]): ReadonlyMap<ReleasedLot, number> {
  const bare = new Map(overdue.map((lot) => [lot, lot.outstanding]));
  const left = new Map(inTransit.map((line) => [line, line.quantity]));
  const lotsOf = groupBy(overdue, keyOfPart);
  const spend = (line: ReceiptLine, candidates: readonly ReleasedLot[]) => {
    for (const { quantity } of pour(left.get(line) ?? 0, candidates, bare)) left.set(line, (left.get(line) ?? 0) - quantity);
  };
  for (const line of inTransit)
    spend(
      line,
      (lotsOf.get(keyOfPart(line)) ?? []).filter(({ slip }) => slip === line.slip),
    );
  for (const line of inTransit) spend(line, lotsOf.get(keyOfPart(line)) ?? []);
  return new Map(overdue.map((lot) => [lot, lot.outstanding - (bare.get(lot) ?? 0)]));
}
