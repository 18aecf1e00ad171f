import { chargesReport } from '../../../../src/engine/reports/money/charges';
import { listSheet } from '../../../../src/engine/reports/list-sheet';
import { linksOf } from '../../../../src/engine/reports/links';
import { SHEETS } from '../../../../src/engine/reports/report-plan';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';

test('收费清单 adds amounts and no pieces: those charged and those reversed are no sum', () => {
  const outcome = closedMonth(exampleBooks({ 发料: [{ 领料单号: 'LL-1', 物料性质: '已收费', 是否收费: '是', 付款日期: '2026-03-01' }] }));
  const [table] = listSheet(chargesReport, outcome, linksOf(outcome, SHEETS)).tables ?? [];
  const added = table?.columns.flatMap(({ total, header }) => (total ? [header] : []));
  expect(added).toEqual(['收费类型', '金额']);
});
