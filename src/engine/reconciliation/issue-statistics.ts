import { by, groupBy, keyOf, sumOf } from '../values/group';
import { type Money, sumMoney } from '../values/money';
import type { Nature } from './issue-lines';
import { type JudgedIssue, chargedQuantity } from './judged-issues';

/** A line of 发料统计. */
export interface IssueFigures {
  readonly dealer: string;
  readonly part: string;
  readonly quantity: number;
  readonly charged: number;
  readonly uncharged: number;
  /** By 物料性质 alone. */
  readonly byNature: Readonly<Record<Nature, number>>;
  /** 收费金额. */
  readonly amount: Money;
}

/** 发料统计: what was issued this month, charged and not, and as what; issues that 期初 displaces are among it. */
export const issueStatistics = (issues: readonly JudgedIssue[]): readonly IssueFigures[] =>
  [...groupBy(issues.filter(({ thisMonth }) => thisMonth), ({ line }) => keyOf(line.dealer, line.part)).values()].map(figures).sort(by((row) => row.dealer, (row) => row.part));

function figures(issues: readonly JudgedIssue[]): IssueFigures {
  const quantity = sumOf(issues, ({ line }) => line.quantity);
  const charged = sumOf(issues, chargedQuantity);
  const of = (nature: Nature) => sumOf(issues, ({ line }) => (line.nature === nature ? line.quantity : 0));
  return {
    dealer: issues[0]?.line.dealer ?? '',
    part: issues[0]?.line.part ?? '',
    quantity,
    charged,
    uncharged: quantity - charged,
    byNature: {
      loan: of('loan'), gift: of('gift'), officeSupplies: of('officeSupplies'), brochures: of('brochures'), charged: of('charged'), approved: of('approved'),
    },
    amount: sumMoney(issues.flatMap(({ pieces }) => pieces.map((piece) => piece.amount))),
  };
}
