import { sumOf } from '../../values/group';
import { type Money, sumMoney, yuan } from '../../values/money';
import type { Language } from '../../values/language';
import type { MonthOutcome } from '../../month/outcome';
import { borrowingCount } from '../parts/borrowing-count';
import { allocationRule, allocations } from '../parts/allocations';
import { chargeKind } from '../../records/choices';
import { charges } from '../money/charges';
import { closingBalance } from '../parts/closing-balance';
import { issueStatistics } from '../parts/issue-statistics';
import { lots } from '../parts/lots';
import { returnStatistics } from '../parts/return-statistics';
import { sumIf, sumOfColumn, sumOfColumns } from '../../sheets/table-formula';
import type { Controls, Side } from './control';

/** The controls of borrowed and returned parts (D10). */
export const partControls: Controls = (outcome, language) =>
  [countControls, issueControls, detailControls, amountControls].flatMap((make) => make(outcome, language));

type Counted = 'opening' | 'lent' | 'matched' | 'released' | 'notDue' | 'overdue' | 'counted' | 'surplus' | 'inTransit';

/** Figures of 借料盘点 over all dealers and parts. */
const counts = ({ reconciliation: { count } }: MonthOutcome, language: Language, ...fields: readonly Counted[]): Side => ({
  formula: sumOfColumns(borrowingCount, fields, language),
  value: sumOf(fields, (field) => sumOf(count, (row) => row[field])),
});

const countControls: Controls = (outcome, language) => {
  const side = (...fields: readonly Counted[]) => counts(outcome, language, ...fields);
  return [
    {
      number: 'K01',
      equation: {
        zh: '期初未退 + 本期借料 = 匹配退料 + 特批核销 + 在借未到期 + 盘亏',
        en: 'Opening + lent = matched + released + not due + overdue',
      },
      left: side('opening', 'lent'),
      right: side('matched', 'released', 'notDue', 'overdue'),
    },
    {
      number: 'K02',
      equation: { zh: '用户退料 = 匹配退料 + 盘盈', en: 'Returned = matched + surplus' },
      left: side('counted'),
      right: side('matched', 'surplus'),
    },
  ];
};

const NATURES = ['loan', 'gift', 'officeSupplies', 'brochures', 'chargedNature', 'approved'] as const;

const issueControls: Controls = ({ reconciliation: { issueStatistics: issued } }, language) => {
  const issuedQuantity = { formula: sumOfColumn(issueStatistics, 'issued', language), value: sumOf(issued, (row) => row.issued) };
  return [
    {
      number: 'K03',
      equation: { zh: '发料数量 = 收费数量 + 不收费数量', en: 'Issued = charged + free' },
      left: issuedQuantity,
      right: {
        formula: sumOfColumns(issueStatistics, ['charged', 'free'], language),
        value: sumOf(issued, (row) => row.charged + row.free),
      },
    },
    {
      number: 'K04',
      equation: { zh: '发料数量 = 各物料性质之和', en: 'Issued = the sum of its natures' },
      left: issuedQuantity,
      right: {
        formula: sumOfColumns(issueStatistics, NATURES, language),
        value: sumOf(issued, (row) => sumOf(NATURES, (nature) => row[nature])),
      },
    },
  ];
};

const detailControls: Controls = (outcome, language) => {
  const { lots: allLots, allocations: allocated, closingBalance: closing, returnStatistics: returns } = outcome.reconciliation;
  const side = (...fields: readonly Counted[]) => counts(outcome, language, ...fields);
  const surplus = allocationRule.choices.surplus[language];
  return [
    {
      number: 'K05',
      equation: { zh: '借料盘点的用户借料 = 借料明细的借料数量', en: 'Borrowing count, borrowed = lots, lent' },
      left: side('opening', 'lent'),
      right: { formula: sumOfColumn(lots, 'quantity', language), value: sumOf(allLots, (lot) => lot.quantity) },
    },
    {
      number: 'K06',
      equation: { zh: '借料盘点的匹配退料 = 匹配明细（不含盘盈）', en: 'Borrowing count, matched = allocations without surplus' },
      left: side('matched'),
      right: {
        formula: `${sumOfColumn(allocations, 'quantity', language)}-${sumIf(allocations, 'quantity', language, ['rule', surplus])}`,
        value: sumOf(allocated, (line) => (line.rule === 'surplus' ? 0 : line.quantity)),
      },
    },
    {
      number: 'K07',
      equation: { zh: '退料统计的实退数量 = 借料盘点的匹配退料', en: 'Return statistics, returned = borrowing count, matched' },
      left: { formula: sumOfColumn(returnStatistics, 'returned', language), value: sumOf(returns, (row) => row.returned) },
      right: side('matched'),
    },
    {
      number: 'K08',
      equation: { zh: '期末结转 = 在借未到期 + 其中在途', en: 'Closing balance = not due + in transit' },
      left: { formula: sumOfColumn(closingBalance, 'quantity', language), value: sumOf(closing, (row) => row.quantity) },
      right: side('notDue', 'inTransit'),
    },
  ];
};

const amountControls: Controls = ({ reconciliation: { count, charges: charged } }, language) => {
  const yuanOf = (rows: readonly { readonly amount: Money }[]) => yuan(sumMoney(rows.map(({ amount }) => amount)));
  return [
    {
      number: 'K09',
      equation: { zh: '借料盘点的应收金额 = 收费清单的逾期未退', en: 'Borrowing count, receivable = charges for overdue parts' },
      left: { formula: sumOfColumn(borrowingCount, 'amount', language), value: yuanOf(count) },
      right: {
        formula: sumIf(charges, 'amount', language, ['kind', chargeKind.choices.overdue[language]]),
        value: yuanOf(charged.filter((line) => line.kind === 'overdue')),
      },
    },
  ];
};
