import type { Day } from '../values/day';
import { groupBy } from '../values/group';
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
  const byPart = groupBy(
    rows.map((row) => row.values).filter((price) => price.part !== undefined),
    (price) => price.part ?? '',
  );
  for (const prices of byPart.values())
    prices.sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : (a.validFrom ?? '') > (b.validFrom ?? '') ? 1 : 0));
  return {
    on: (part, day) => byPart.get(part)?.findLast((price) => price.cost !== undefined && (price.validFrom ?? '') <= day),
    has: (part) => byPart.has(part),
    nameOf: (part) => byPart.get(part)?.findLast((price) => price.name)?.name ?? '',
  };
}
