import type { Day } from '../values/day';
import { by } from '../values/group';
import { monthOf } from '../values/month';
import { folded } from '../values/text';
import type { Settings } from '../month/settings';
import type { receiptType } from '../records/choices';
import type { ChoiceOf } from '../schema/types-text';
import type { ReconciliationInput } from './input';
import { present } from './present';
import { type SourceRow, counting } from './source-row';

/** 旧件, 未用新件, 错件. */
export type ReceiptType = ChoiceOf<typeof receiptType>;

/** A receipt of a part: head office's row, or the dealer's where head office keeps no such sheet. */
export interface ReceiptLine {
  readonly dealer: string;
  readonly part: string;
  /** 收料单号. */
  readonly receipt: string;
  readonly receivedOn: Day;
  readonly quantity: number;
  readonly type?: ReceiptType;
  readonly returnSlip?: string;
  /** 对应领料单号. */
  readonly slip?: string;
  readonly place: 'returnPlace' | 'transitPlace' | 'elsewhere';
  readonly list: 'receipts' | 'partsReturned';
  readonly row: SourceRow;
}

const inOrder = by<ReceiptLine>(
  (line) => line.receivedOn,
  (line) => line.receipt,
  (line) => line.row.row,
  (line) => line.dealer,
  (line) => line.part,
);

/** All receipts up to the as-of date, whatever their month and place, in the order in which they are matched. */
export function receiptLines(
  input: Pick<ReconciliationInput, 'hasReceipts' | 'receipts' | 'returned' | 'settings'>,
): readonly ReceiptLine[] {
  const lines = input.hasReceipts ? fromHeadOffice(input) : returnsOfDealers(input);
  return lines.filter((line) => line.receivedOn <= input.settings.asOf).sort(inOrder);
}

/** Whether the factory counted it this month: only then does it count as 用户退料. */
export const countedThisMonth = (line: ReceiptLine, { month }: Settings): boolean =>
  line.place === 'returnPlace' && monthOf(line.receivedOn) === month;

function placeOf(place: string | undefined, { returnPlace, transitPlace }: Settings): ReceiptLine['place'] {
  if (place !== undefined && folded(place) === folded(returnPlace)) return 'returnPlace';
  return place !== undefined && folded(place) === folded(transitPlace) ? 'transitPlace' : 'elsewhere';
}

function fromHeadOffice({ receipts, settings }: Pick<ReconciliationInput, 'receipts' | 'settings'>): ReceiptLine[] {
  return counting(receipts).flatMap((row) => {
    const { receipt = '', part = '', quantity, receivedOn, type, returnSlip, slip, place } = row.values;
    if (quantity === undefined || receivedOn === undefined) return [];
    return [
      {
        dealer: row.dealer,
        part,
        receipt,
        receivedOn,
        quantity,
        ...present({ type, returnSlip, slip }),
        place: placeOf(place, settings),
        list: 'receipts',
        row,
      },
    ];
  });
}

/** The dealers' own 退料 as receipts. */
export function returnsOfDealers({ returned, settings }: Pick<ReconciliationInput, 'returned' | 'settings'>): readonly ReceiptLine[] {
  return counting(returned).flatMap((row) => {
    const { returnSlip = '', part = '', quantity, returnedOn, type, slip, place } = row.values;
    if (quantity === undefined || returnedOn === undefined) return [];
    return [
      {
        dealer: row.dealer,
        part,
        receipt: returnSlip,
        receivedOn: returnedOn,
        quantity,
        returnSlip,
        ...present({ type, slip }),
        place: placeOf(place, settings),
        list: 'partsReturned',
        row,
      },
    ];
  });
}
