import { by, groupBy, sumOf } from '../values/group';
import { type Decimal, type Money, sumMoney } from '../values/money';
import type { PriceBook } from '../ledgers/price-book';
import type { Settings } from '../month/settings';
import type { Allocation } from './allocation';
import { keyOfPart } from './keys';
import { type Lot, overdueQuantity } from './lot';
import { present } from './present';
import type { ReceiptLine } from './receipt-lines';

/** A line of 借料盘点: what became of one part at one dealer; the identities of D10 hold within it. */
export interface CountRow {
  readonly dealer: string;
  readonly part: string;
  /** 期初未退. */
  readonly opening: number;
  /** 本期借料. */
  readonly lent: number;
  /** 用户借料 = 期初未退 + 本期借料. */
  readonly borrowed: number;
  /** 用户退料: counted at the return place, wrong parts included. */
  readonly counted: number;
  /** 匹配退料. */
  readonly matched: number;
  /** 特批核销. */
  readonly released: number;
  /** 在借未到期. */
  readonly notDue: number;
  /** 盘亏, what is in transit included. */
  readonly overdue: number;
  readonly inTransit: number;
  /** 盘盈. */
  readonly surplus: number;
  /** The cost valid on the as-of date, for information. */
  readonly cost?: Decimal;
  /** 应收金额: the sum of its lots' amounts. */
  readonly amount: Money;
}

/** 借料盘点: one line for each dealer and part with a lot or a receipt. */
export function countParts(
  lots: readonly Lot[],
  counted: readonly ReceiptLine[],
  allocations: readonly Allocation[],
  prices: PriceBook,
  { asOf }: Settings,
): readonly CountRow[] {
  const lotsOf = groupBy(lots, keyOfPart);
  const countedOf = groupBy(counted, keyOfPart);
  const surplusOf = groupBy(
    allocations.filter(({ rule }) => rule === 'surplus'),
    keyOfPart,
  );
  return [...new Map<string, readonly { readonly dealer: string; readonly part: string }[]>([...countedOf, ...lotsOf])]
    .flatMap(([key, [first]]) => (first ? [{ key, dealer: first.dealer, part: first.part }] : []))
    .sort(
      by(
        (part) => part.dealer,
        (part) => part.part,
      ),
    )
    .map(({ key, dealer, part }) => {
      const own = lotsOf.get(key) ?? [];
      const quantity = (line: { readonly quantity: number }) => line.quantity;
      const opening = sumOf(
        own.filter(({ origin }) => origin === 'opening'),
        quantity,
      );
      const borrowed = sumOf(own, quantity);
      const overdue = sumOf(own, overdueQuantity);
      return {
        dealer,
        part,
        opening,
        lent: borrowed - opening,
        borrowed,
        counted: sumOf(countedOf.get(key) ?? [], quantity),
        matched: sumOf(own, (lot) => lot.returned),
        released: sumOf(own, (lot) => lot.released),
        notDue: sumOf(own, (lot) => lot.outstanding) - overdue,
        overdue,
        inTransit: sumOf(own, (lot) => lot.inTransit),
        surplus: sumOf(surplusOf.get(key) ?? [], quantity),
        amount: sumMoney(own.map((lot) => lot.amount)),
        ...present({ cost: prices.on(part, asOf)?.cost }),
      };
    });
}
