import { by, groupBy } from '../values/group';
import { type Money, sumMoney } from '../values/money';
import type { ChargeLine } from './charge-line';

/** A line of 收入统计. */
export interface Revenue {
  readonly dealer: string;
  /** 收费笔数: the dealer's charge lines, those of amount 0 and reversals among them. */
  readonly lines: number;
  readonly issues: Money;
  readonly overdue: Money;
  /** Not positive. */
  readonly reversals: Money;
  /** 合计. */
  readonly total: Money;
  readonly invoicedNow: Money;
  readonly invoicedLater: Money;
  readonly notInvoiced: Money;
}

/** 收入统计: each dealer's charge lines by kind and by invoicing; both add up to the total (C6). */
export const revenueByDealer = (charges: readonly ChargeLine[]): readonly Revenue[] =>
  [...groupBy(charges, ({ dealer }) => dealer)].map(([dealer, lines]) => figures(dealer, lines)).sort(by((row) => row.dealer));

function figures(dealer: string, lines: readonly ChargeLine[]): Revenue {
  const where = (holds: (line: ChargeLine) => boolean) => sumMoney(lines.filter(holds).map(({ amount }) => amount));
  return {
    dealer,
    lines: lines.length,
    issues: where(({ kind }) => kind === 'issue'),
    overdue: where(({ kind }) => kind === 'overdue'),
    reversals: where(({ kind }) => kind === 'reversal'),
    total: where(() => true),
    invoicedNow: where(({ invoicing }) => invoicing === 'now'),
    invoicedLater: where(({ invoicing }) => invoicing === 'later'),
    notInvoiced: where(({ invoicing }) => invoicing === 'none'),
  };
}
