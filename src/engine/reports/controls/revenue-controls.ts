import { type Money, sumMoney, yuan } from '../../values/money';
import { chargeKind } from '../../records/choices';
import { charges } from '../money/charges';
import { issueStatistics } from '../parts/issue-statistics';
import { revenue } from '../money/revenue';
import { sumIf, sumOfColumn, sumOfColumns } from '../../sheets/table-formula';
import type { Controls } from './control';

/** The controls of revenue: 收入统计 against the charge lines by kind (D10). */
export const revenueControls: Controls = ({ reconciliation }, language) => {
  const lines = (kind?: 'issue' | 'overdue' | 'reversal') =>
    yuan(sumMoney(reconciliation.charges.filter((line) => kind === undefined || line.kind === kind).map(({ amount }) => amount)));
  const sum = (figure: (row: (typeof reconciliation.revenue)[number]) => Money) => yuan(sumMoney(reconciliation.revenue.map(figure)));
  const byKind = (number: string, kind: 'issue' | 'overdue' | 'reversal', field: 'issues' | 'overdue' | 'reversals') => ({
    number,
    equation: {
      zh: `收入统计的${chargeKind.choices[kind].zh} = 收费清单的${chargeKind.choices[kind].zh}`,
      en: `Revenue, ${chargeKind.choices[kind].en.toLowerCase()} = charge lines of that kind`,
    },
    left: { formula: sumOfColumn(revenue, field, language), value: sum((row) => row[field]) },
    right: { formula: sumIf(charges, 'amount', language, ['kind', chargeKind.choices[kind][language]]), value: lines(kind) },
  });
  return [
    byKind('K10', 'issue', 'issues'),
    byKind('K11', 'overdue', 'overdue'),
    byKind('K12', 'reversal', 'reversals'),
    {
      number: 'K13',
      equation: { zh: '收入合计 = 收费清单合计', en: 'Revenue = the charge lines' },
      left: { formula: sumOfColumn(revenue, 'total', language), value: sum((row) => row.total) },
      right: { formula: sumOfColumn(charges, 'amount', language), value: lines() },
    },
    {
      number: 'K14',
      equation: { zh: '收入合计 = 本次开票 + 待集中开票 + 不开票', en: 'Revenue = invoiced now + later + not invoiced' },
      left: { formula: sumOfColumn(revenue, 'total', language), value: sum((row) => row.total) },
      right: {
        formula: sumOfColumns(revenue, ['invoicedNow', 'invoicedLater', 'notInvoiced'], language),
        value: sum((row) => sumMoney([row.invoicedNow, row.invoicedLater, row.notInvoiced])),
      },
    },
    {
      number: 'K15',
      equation: { zh: '发料统计的收费金额 = 收费清单的发料收费', en: 'Issue statistics, amount = charged issues' },
      left: {
        formula: sumOfColumn(issueStatistics, 'amount', language),
        value: yuan(sumMoney(reconciliation.issueStatistics.map(({ amount }) => amount))),
      },
      right: { formula: sumIf(charges, 'amount', language, ['kind', chargeKind.choices.issue[language]]), value: lines('issue') },
    },
  ];
};
