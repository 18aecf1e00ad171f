import type { MonthOutcome } from '../../engine/month/outcome';
import { chargeableQuantity } from '../../engine/reconciliation/lot';
import { differenceOf } from '../../engine/reports/controls/control';
import { controlsOf } from '../../engine/reports/controls/controls-report';
import { groupBy, sumOf } from '../../engine/values/group';
import { sumMoney, yuan } from '../../engine/values/money';
import type { DifferenceLine, LotLine, OverdueDealer, ReconciliationFigures } from '../state/reconciliation-figures';

const KINDS = ['borrowed', 'returned', 'inTransit', 'oldParts'] as const;

/** What 对账 shows of a month. */
export function reconciliationFigures(outcome: MonthOutcome): ReconciliationFigures {
  const { count, differences, lots, standIn } = outcome.reconciliation;
  const { language } = outcome.settings;
  const total = (field: 'opening' | 'lent' | 'matched' | 'released' | 'notDue' | 'overdue' | 'inTransit' | 'surplus') =>
    sumOf(count, (row) => row[field]);
  return {
    controls: controlsOf(outcome).map((control) => ({
      number: control.number,
      equation: control.equation[language],
      left: control.left.value,
      right: control.right.value,
      difference: differenceOf(control),
    })),
    standIn,
    balance: {
      opening: total('opening'),
      lent: total('lent'),
      matched: total('matched'),
      released: total('released'),
      notDue: total('notDue'),
      overdue: total('overdue'),
      inTransit: total('inTransit'),
      charged: sumOf(lots, chargeableQuantity),
      surplus: total('surplus'),
      amount: yuan(sumMoney(count.map(({ amount }) => amount))),
    },
    overdue: overdueDealers(outcome),
    differences: Object.fromEntries(
      KINDS.map((kind) => [kind, differences.filter((line) => line.kind === kind).length]),
    ) as ReconciliationFigures['differences'],
  };
}

function overdueDealers({ reconciliation: { lots }, dealers }: MonthOutcome): readonly OverdueDealer[] {
  const overdue = lots.filter((lot) => chargeableQuantity(lot) > 0);
  return [...groupBy(overdue, ({ dealer }) => dealer)]
    .map(([dealer, own]) => ({
      dealer,
      name: dealers.get(dealer)?.name ?? '',
      pieces: sumOf(own, chargeableQuantity),
      longestDays: Math.max(...own.map(({ daysOverdue }) => daysOverdue)),
      amount: yuan(sumMoney(own.map(({ amount }) => amount))),
    }))
    .sort((one, other) => other.pieces - one.pieces || other.amount - one.amount);
}

/** So many lines of 往来差异 are listed in the pane; its sheet has all. */
const MOST_DIFFERENCES = 300;

/** The lines of 往来差异. */
export const differenceLines = ({ reconciliation, dealers, settings }: MonthOutcome): readonly DifferenceLine[] =>
  reconciliation.differences.slice(0, MOST_DIFFERENCES).map(({ kind, dealer, number, part, dealerQuantity, headOfficeQuantity, says }) => ({
    kind,
    dealer,
    name: dealers.get(dealer)?.name ?? '',
    number: number ?? '',
    part,
    dealerQuantity,
    headOfficeQuantity,
    says: says[settings.language],
  }));

/** The lots of a dealer that still owe something, the longest overdue first. */
export const lotLines = ({ reconciliation: { lots } }: MonthOutcome, dealer: string): readonly LotLine[] =>
  lots
    .filter((lot) => lot.dealer === dealer && lot.outstanding > 0)
    .map(({ slip, part, dueOn, outstanding, daysOverdue, amount }) => ({
      slip,
      part,
      dueOn,
      outstanding,
      daysOverdue,
      amount: yuan(amount),
    }))
    .sort((one, other) => other.daysOverdue - one.daysOverdue);
