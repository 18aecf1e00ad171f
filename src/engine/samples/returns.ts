import { type Day, addDays, daysBetween } from '../values/day';
import { by } from '../values/group';
import { firstDay, lastDay } from '../values/month';
import type { PartReturned } from '../records/parts-returned';
import type { Receipt } from '../records/receipts';
import { type Lent, slipNumber } from './lots';
import type { Random } from './random';
import { type SampleDealer, type SampleOrder, dealerStream } from './sample-dealers';

/** What a dealer sent back in the month, and what was counted of it. */
export interface Returns {
  readonly returned: readonly PartReturned[];
  readonly receipts: readonly Receipt[];
}

const [FACTORY, TRANSIT] = ['台州', '上海'];

/** Sends back so many lots, in whole or in part, those due first; each later counted at the factory, in transit, or still on its way. */
export function monthReturns(dealer: SampleDealer, order: SampleOrder, lots: readonly Lent[]): Returns {
  if (dealer.reporting === 'zero') return { returned: [], receipts: [] };
  const random = dealerStream(order, dealer.index, 'returns');
  const wanted = Math.round(order.rows * 0.4);
  const returned: PartReturned[] = [];
  const receipts: Receipt[] = [];
  const end = lastDay(order.month);
  for (const lot of [...lots].sort(by(({ dueOn }) => dueOn ?? '9'))) {
    if (returned.length === wanted) break;
    const on = sentOn(lot, order, random);
    const isDue = lot.dueOn !== undefined && lot.dueOn <= end;
    if (on === undefined || random.chance(isDue ? 0.02 + 0.2 * (1 - dealer.care) ** 2 : 0.25)) continue;
    const line = returnLine(lot, on, slipNumber('TL', dealer, order.month, returned.length + 1), random);
    returned.push(line);
    receipts.push(...counted(line, dealer, end, random));
  }
  return { returned: returned.sort(by((line) => line.returnedOn ?? '')), receipts: numbered(receipts, dealer, order) };
}

function sentOn({ lentOn }: Lent, { month }: SampleOrder, random: Random): Day | undefined {
  const [start, end] = [firstDay(month), addDays(lastDay(month), random.chance(0.06) ? 0 : -4)];
  const from = lentOn < start ? start : addDays(lentOn, 2);
  return from > end ? undefined : addDays(from, random.whole(0, daysBetween(from, end)));
}

function returnLine({ slip, part, quantity }: Lent, returnedOn: Day, returnSlip: string, random: Random): PartReturned {
  return {
    returnSlip,
    returnedOn,
    part: part.part,
    partName: part.name,
    quantity: quantity > 1 && random.chance(0.12) ? quantity - 1 : quantity,
    type: random.chance(0.8) ? 'oldPart' : 'unusedPart',
    ...(random.chance(0.65) && { slip }),
    place: random.chance(0.05) ? TRANSIT : FACTORY,
  };
}

function counted(line: PartReturned, dealer: SampleDealer, end: Day, random: Random): readonly Receipt[] {
  const { returnSlip, returnedOn = end, part, quantity = 1, type, slip, place } = line;
  const receivedOn = addDays(returnedOn, random.whole(1, 4));
  const row: Receipt = {
    dealer: dealer.number,
    quantity,
    type: type === 'unusedPart' ? 'unusedPart' : 'oldPart',
    ...(part && { part }),
    ...(returnSlip && { returnSlip }),
    ...(slip && { slip }),
  };
  const miscounted = quantity > 1 && random.chance(0.02) ? quantity - 1 : quantity;
  const seen: Receipt[] =
    place === TRANSIT
      ? [
          { ...row, receivedOn, place: TRANSIT },
          ...(random.chance(0.4) ? [{ ...row, receivedOn: addDays(receivedOn, 4), place: FACTORY }] : []),
        ]
      : [{ ...row, receivedOn, quantity: miscounted, place: FACTORY, ...(random.chance(0.01) && { type: 'wrongPart' as const }) }];
  return seen.filter((receipt) => (receipt.receivedOn ?? end) <= end);
}

const numbered = (receipts: readonly Receipt[], dealer: SampleDealer, { month }: SampleOrder): readonly Receipt[] =>
  [...receipts]
    .sort(by((receipt) => receipt.receivedOn ?? ''))
    .map((receipt, index) => ({ receipt: slipNumber('SL', dealer, month, index + 1), ...receipt }));
