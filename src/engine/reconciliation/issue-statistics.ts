import { by, groupBy, keyOf, sumOf } from '../values/group';
import { type Money, sumMoney } from '../values/money';
import type { Nature } from './issue-lines';
import { type JudgedIssue, chargedQuantity } from './judged-issues';

/** A line of 发料统计; issued = charged + free = the sum of the natures, which go by 物料性质 alone. */
export interface IssueFigures {
  readonly dealer: string;
  readonly part: string;
  readonly issued: number;
  readonly charged: number;
  readonly free: number;
  readonly loan: number;
  readonly gift: number;
  readonly officeSupplies: number;
  readonly brochures: number;
  readonly chargedNature: number;
  readonly approved: number;
  /** 收费金额. */
  readonly amount: Money;
}

/** 发料统计: what was issued this month, charged and not, and as what; issues that 期初 displaces are among it. */
export const issueStatistics = (issues: readonly JudgedIssue[]): readonly IssueFigures[] =>
  [
    ...groupBy(
      issues.filter(({ thisMonth }) => thisMonth),
      ({ line }) => keyOf(line.dealer, line.part),
    ).values(),
  ]
    .map(figures)
    .sort(
      by(
        (row) => row.dealer,
        (row) => row.part,
      ),
    );

function figures(issues: readonly JudgedIssue[]): IssueFigures {
  const issued = sumOf(issues, ({ line }) => line.quantity);
  const charged = sumOf(issues, chargedQuantity);
  const of = (nature: Nature) => sumOf(issues, ({ line }) => (line.nature === nature ? line.quantity : 0));
  return {
    dealer: issues[0]?.line.dealer ?? '',
    part: issues[0]?.line.part ?? '',
    issued,
    charged,
    free: issued - charged,
    loan: of('loan'),
    gift: of('gift'),
    officeSupplies: of('officeSupplies'),
    brochures: of('brochures'),
    chargedNature: of('charged'),
    approved: of('approved'),
    amount: sumMoney(issues.flatMap(({ pieces }) => pieces.map((piece) => piece.amount))),
  };
}
