import { groupBy, keyOf } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';
import { isDated } from '../ledgers/price-book';
import type { Price } from '../records/prices';
import { type Remark, remark } from './remarks';
import { counting } from './source-row';

/** P16: two rows of one part and date in the price list; the later one counts and carries the remark. */
export const priceRemarks = (rows: readonly LedgerRow<Price>[]): readonly Remark[] =>
  [
    ...groupBy(
      counting(rows).filter((row) => row.values.part !== undefined && isDated(row)),
      ({ values }) => keyOf(values.part, values.validFrom),
    ).values(),
  ].flatMap((same) =>
    same.slice(1).map((row, index) => {
      const related = same[index] as LedgerRow<Price>;
      return remark('P16', {
        list: 'prices',
        row,
        field: 'cost',
        facts: { part: row.values.part ?? '', cost: row.values.cost ?? '', other: related.values.cost ?? '' },
        related,
      });
    }),
  );
