import { by, groupBy, sumOf } from '../values/group';
import { type Decimal, type Money, sumMoney } from '../values/money';
import { monthOf } from '../values/month';
import type { LedgerRow } from '../ledgers/ledger';
import type { EarlierCharge } from '../records/charges';
import type { ChargeLine, Invoicing } from './charge-line';
import type { ReconciliationInput } from './input';
import { issueCharges } from './issue-charges';
import type { JudgedIssue } from './judged-issues';
import { keyOfSlip } from './keys';
import type { Lot } from './lot';
import { present } from './present';
import { counting } from './source-row';

/** What was charged for one slip and part, this month and before, and what of it may still be reversed. */
export interface ReversibleCharge {
  readonly dealer: string;
  readonly slip: string;
  readonly part: string;
  /** 特批编号 of the issue. */
  readonly approval?: string;
  readonly quantity: number;
  readonly amount: Money;
  readonly leftQuantity: number;
  readonly leftAmount: Money;
  readonly unitPrice?: Decimal;
  readonly payment?: string;
  readonly invoicing: Invoicing;
  /** Known from 发料 alone: what the register reversed of it in earlier months stands in no 前期收费. */
  readonly fromIssueOnly: boolean;
}

interface Part {
  readonly kind: ChargeLine['kind'];
  readonly dealer: string;
  readonly slip: string;
  readonly part: string;
  readonly quantity: number;
  readonly amount: Money;
  readonly unitPrice?: Decimal;
  readonly payment?: string;
  readonly invoicing: Invoicing;
  readonly fromIssueOnly?: boolean;
}

/** What 红冲 may reverse, by slip and part: this month's charges, 前期收费, and charged issues of months for which 前期收费 has nothing. */
export function reversibleCharges(
  input: ReconciliationInput,
  charges: readonly ChargeLine[],
  issues: readonly JudgedIssue[],
  lots: readonly Lot[],
): readonly ReversibleCharge[] {
  const kept = earlierLines(input.earlierCharges, input);
  const months = new Set(kept.map((row) => row.values.month));
  const unkept = issues.filter(({ line, thisMonth }) => !thisMonth && !months.has(monthOf(line.issuedOn)));
  const parts: readonly Part[] = [
    ...charges,
    ...kept.flatMap(partOf),
    ...unkept.flatMap(issueCharges).map((line) => ({ ...line, fromIssueOnly: true })),
  ];
  const approvals = new Map(
    [...lots, ...issues.map(({ line }) => line)].flatMap((subject) =>
      subject.approval === undefined ? [] : [[keyOfSlip(subject), subject.approval]],
    ),
  );
  return [...groupBy(parts, keyOfSlip)]
    .map(([key, lines]) => gather(lines, approvals.get(key)))
    .sort(
      by(
        (charge) => charge.dealer,
        (charge) => charge.slip,
        (charge) => charge.part,
      ),
    );
}

/** The counting rows of 前期收费 of earlier months. */
export const earlierLines = (
  rows: readonly LedgerRow<EarlierCharge>[],
  { settings }: ReconciliationInput,
): readonly LedgerRow<EarlierCharge>[] =>
  counting(rows).filter(({ values }) => values.month === undefined || values.month < settings.month);

function partOf({ dealer, values }: LedgerRow<EarlierCharge>): readonly Part[] {
  const { kind, slip = '', part = '', quantity, amount, unitPrice, payment, invoicing = 'later' } = values;
  if (kind === undefined || quantity === undefined || amount === undefined) return [];
  return [{ kind, dealer, slip, part, quantity, amount, invoicing, ...present({ unitPrice, payment }) }];
}

function gather(lines: readonly Part[], approval: string | undefined): ReversibleCharge {
  const charged = lines.filter(({ kind }) => kind !== 'reversal');
  const first = charged[0] ?? lines[0];
  if (!first) throw new Error('a charge without lines');
  const [quantity, amount] = [sumOf(charged, (line) => line.quantity), sumMoney(charged.map((line) => line.amount))];
  const reversed = lines.filter(({ kind }) => kind === 'reversal');
  const onePrice = charged.every((line) => line.unitPrice === first.unitPrice);
  return {
    dealer: first.dealer,
    slip: first.slip,
    part: first.part,
    quantity,
    amount,
    leftQuantity: Math.max(0, quantity - sumOf(reversed, (line) => line.quantity)),
    leftAmount: Math.max(0, sumMoney(lines.map((line) => line.amount))) as Money,
    invoicing: first.invoicing,
    fromIssueOnly: lines.every((line) => line.fromIssueOnly === true),
    ...present({ approval, payment: first.payment, unitPrice: onePrice ? first.unitPrice : undefined }),
  };
}
