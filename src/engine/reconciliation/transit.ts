import { addDays } from '../values/day';
import { groupBy, keyOf, sumOf } from '../values/group';
import type { Settings } from '../month/settings';
import type { ReceiptLine } from './receipt-lines';

const keyOfReturn = ({ dealer, returnSlip, part }: ReceiptLine) => keyOf(dealer, returnSlip, part);

/** Receipts at the transit place of the last days, less what the factory counted of the same return slip and part by the as-of date; wrong parts as they are. */
export function stillAtTransitPlace(receipts: readonly ReceiptLine[], { asOf, transitDays }: Settings): readonly ReceiptLine[] {
  const since = addDays(asOf, -transitDays);
  const counted = groupBy(
    receipts.filter(({ place, returnSlip }) => place === 'returnPlace' && returnSlip !== undefined),
    keyOfReturn,
  );
  const arrived = new Map([...counted].map(([key, lines]) => [key, sumOf(lines, ({ quantity }) => quantity)]));
  return receipts
    .filter(({ place, receivedOn }) => place === 'transitPlace' && receivedOn >= since && receivedOn <= asOf)
    .flatMap((line) => {
      if (line.type === 'wrongPart') return [line];
      const known = Math.min(line.quantity, arrived.get(keyOfReturn(line)) ?? 0);
      if (known > 0) arrived.set(keyOfReturn(line), (arrived.get(keyOfReturn(line)) ?? 0) - known);
      return known < line.quantity ? [{ ...line, quantity: line.quantity - known }] : [];
    });
}

/** What covers overdue lots on its way: a wrong part covers none. */
export const stillInTransit = (atTransitPlace: readonly ReceiptLine[]): readonly ReceiptLine[] =>
  atTransitPlace.filter(({ type }) => type !== 'wrongPart');
