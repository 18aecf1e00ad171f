import type { Day } from '../values/day';
import { by, groupBy } from '../values/group';
import type { Price } from '../records/prices';
import type { LedgerRow } from './ledger';

/** The prices of parts by day. */
export interface PriceBook {
  /** The price row valid on a day: the latest valid-from not after it; of two with one date the later row (P16). */
  on(part: string, day: Day): Price | undefined;
  has(part: string): boolean;
  /** Any name that the list gives the part. */
  nameOf(part: string): string;
}

/** Makes the price book of the month's price list. */
export function priceBook(rows: readonly LedgerRow<Price>[]): PriceBook {
  const inOrder = rows.filter(({ values }) => values.part !== undefined).sort(by(({ values }) => values.validFrom ?? ''));
  const byPart = groupBy(inOrder, ({ values }) => values.part ?? '');
  const priced = new Map(
    [...byPart].map(([part, own]) => [
      part,
      own.filter((row) => row.values.cost !== undefined && isDated(row)).map(({ values }) => values),
    ]),
  );
  return {
    on: (part, day) => priced.get(part)?.findLast(({ validFrom }) => (validFrom ?? '') <= day),
    has: (part) => byPart.has(part),
    nameOf: (part) => byPart.get(part)?.findLast(({ values }) => values.name)?.values.name ?? '',
  };
}

/** Whether it is known from when a price holds: a blank day means always, one that could not be read means nothing. */
export const isDated = ({ values, remarks }: LedgerRow<Price>): boolean =>
  values.validFrom !== undefined || !remarks.some(({ field }) => field === 'validFrom');
