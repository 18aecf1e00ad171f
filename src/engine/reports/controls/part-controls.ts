import { sumOf } from '../../values/group';
import { type Money, yuan } from '../../values/money';
import { borrowingCount } from '../lists/borrowing-count';
import { allocationRule, allocations } from '../lists/allocations';
import { chargeKind } from '../../records/choices';
import { charges } from '../lists/charges';
import { closingBalance } from '../lists/closing-balance';
import { issueStatistics } from '../lists/issue-statistics';
import { lots } from '../lists/lots';
import { returnStatistics } from '../lists/return-statistics';
import type { Controls } from './control';
import { sumIf, sumOfColumn } from '../../sheets/table-formula';

/** The controls of borrowed and returned parts (D10). */
export const partControls: Controls = ({ reconciliation }, language) => {
  const { count, issueStatistics: issued, lots: allLots, allocations: allocated, closingBalance: closing, returnStatistics: returns } = reconciliation;
  const counts = (...fields: readonly ('opening' | 'lent' | 'matched' | 'released' | 'notDue' | 'overdue' | 'counted' | 'surplus' | 'inTransit')[]) => ({
    formula: fields.map((field) => sumOfColumn(borrowingCount, field, language)).join('+'),
    value: sumOf(fields, (field) => sumOf(count, (row) => row[field])),
  });
  const natures = ['loan', 'gift', 'officeSupplies', 'brochures', 'chargedNature', 'approved'] as const;
  const issuedQuantity = { formula: sumOfColumn(issueStatistics, 'issued', language), value: sumOf(issued, (row) => row.issued) };
  const surplus = allocationRule.choices.surplus[language];
  return [
    { number: 'K01', equation: { zh: '期初未退 + 本期借料 = 匹配退料 + 特批核销 + 在借未到期 + 盘亏', en: 'Opening + lent = matched + released + not due + overdue' }, left: counts('opening', 'lent'), right: counts('matched', 'released', 'notDue', 'overdue') },
    { number: 'K02', equation: { zh: '用户退料 = 匹配退料 + 盘盈', en: 'Returned = matched + surplus' }, left: counts('counted'), right: counts('matched', 'surplus') },
    {
      number: 'K03',
      equation: { zh: '发料数量 = 收费数量 + 不收费数量', en: 'Issued = charged + free' },
      left: issuedQuantity,
      right: { formula: `${sumOfColumn(issueStatistics, 'charged', language)}+${sumOfColumn(issueStatistics, 'free', language)}`, value: sumOf(issued, (row) => row.charged + row.free) },
    },
    {
      number: 'K04',
      equation: { zh: '发料数量 = 各物料性质之和', en: 'Issued = the sum of its natures' },
      left: issuedQuantity,
      right: { formula: natures.map((field) => sumOfColumn(issueStatistics, field, language)).join('+'), value: sumOf(issued, (row) => sumOf(natures, (nature) => row[nature])) },
    },
    {
      number: 'K05',
      equation: { zh: '借料盘点的用户借料 = 借料明细的借料数量', en: 'Borrowing count, borrowed = lots, lent' },
      left: counts('opening', 'lent'),
      right: { formula: sumOfColumn(lots, 'quantity', language), value: sumOf(allLots, (lot) => lot.quantity) },
    },
    {
      number: 'K06',
      equation: { zh: '借料盘点的匹配退料 = 匹配明细（不含盘盈）', en: 'Borrowing count, matched = allocations without surplus' },
      left: counts('matched'),
      right: {
        formula: `${sumOfColumn(allocations, 'quantity', language)}-${sumIf(allocations, 'quantity', language, ['rule', surplus])}`,
        value: sumOf(allocated, (line) => (line.rule === 'surplus' ? 0 : line.quantity)),
      },
    },
    {
      number: 'K07',
      equation: { zh: '退料统计的实退数量 = 借料盘点的匹配退料', en: 'Return statistics, returned = borrowing count, matched' },
      left: { formula: sumOfColumn(returnStatistics, 'returned', language), value: sumOf(returns, (row) => row.returned) },
      right: counts('matched'),
    },
    {
      number: 'K08',
      equation: { zh: '期末结转 = 在借未到期 + 其中在途', en: 'Closing balance = not due + in transit' },
      left: { formula: sumOfColumn(closingBalance, 'quantity', language), value: sumOf(closing, (row) => row.quantity) },
      right: counts('notDue', 'inTransit'),
    },
    {
      number: 'K09',
      equation: { zh: '借料盘点的应收金额 = 收费清单的逾期未退', en: 'Borrowing count, receivable = charges for overdue parts' },
      left: { formula: sumOfColumn(borrowingCount, 'amount', language), value: yuanSum(count) },
      right: { formula: sumIf(charges, 'amount', language, ['kind', chargeKind.choices.overdue[language]]), value: yuanSum(reconciliation.charges.filter((line) => line.kind === 'overdue')) },
    },
  ];
};

const yuanSum = (rows: readonly { readonly amount: number }[]): number => yuan(sumOf(rows, (row) => row.amount) as Money);
