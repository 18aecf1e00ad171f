import { invoiceListReport } from '../../../../src/engine/reports/money/invoice-list';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';

const paid = (领料单号: string, 配件编码: string, 付款日期: string) => ({
  领料单号,
  配件编码,
  付款日期,
  发料日期: '2026-03-09',
  物料性质: '已收费',
  是否收费: '是',
  开票方式: '本次开票',
});

test('each line has the day of its own payment, also where numbers hold a stroke', () => {
  const outcome = closedMonth(exampleBooks({ 发料: [paid('LL', 'A|B', '2026-03-01'), paid('LL|A', 'B', '2026-03-02')] }));
  expect(invoiceListReport.rows(outcome).map(({ slip, paidOn }) => [slip, paidOn])).toEqual([
    ['LL', '2026-03-01'],
    ['LL|A', '2026-03-02'],
  ]);
});
