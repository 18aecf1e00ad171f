import type { Day } from '../values/day';
import { by } from '../values/group';
import { type Money, NOTHING, lineAmount } from '../values/money';
import type { PriceBook } from '../ledgers/price-book';
import { type Lot, carriedQuantity } from './lot';
import { present } from './present';

/** A line of 期末结转: the columns of next month's 期初, and its value. */
export interface ClosingRow {
  readonly dealer: string;
  readonly part: string;
  readonly slip: string;
  /** 未退数量. */
  readonly quantity: number;
  readonly borrowedOn: Day;
  /** The effective one. */
  readonly dueOn: Day;
  readonly approval?: string;
  readonly remark?: string;
  readonly amount: Money;
}

/** 期末结转: what is not due and what is overdue in transit, with its dates (D6). */
export const closingBalance = (lots: readonly Lot[], prices: PriceBook): readonly ClosingRow[] =>
  lots
    .filter((lot) => carriedQuantity(lot) > 0)
    .map((lot) => {
      const { dealer, part, slip, borrowedOn, dueOn, approval, remark } = lot;
      const quantity = carriedQuantity(lot);
      return {
        dealer,
        part,
        slip,
        quantity,
        borrowedOn,
        dueOn,
        ...present({ approval, remark }),
        amount: balanceAmount(part, quantity, borrowedOn, prices),
      };
    })
    .sort(
      by(
        (row) => row.dealer,
        (row) => row.part,
        (row) => row.dueOn,
        (row) => row.borrowedOn,
        (row) => row.slip,
      ),
    );

/** What an open quantity is worth: × the cost valid when it was lent (历史: 期末结转金额; the same of 期初). */
export function balanceAmount(part: string, quantity: number, borrowedOn: Day, prices: PriceBook): Money {
  const cost = prices.on(part, borrowedOn)?.cost;
  return cost === undefined ? NOTHING : lineAmount(cost, quantity);
}
