import { supplierOf } from '../../../../src/engine/reports/faults/used-parts';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';

test.each([
  ['2026-03-24', '甲厂'],
  ['2026-03-25', '乙厂'],
])('the supplier of a part is that of the price row valid at A (%s): %s', (盘点日期, expected) => {
  const outcome = closedMonth(
    exampleBooks({
      设置: [{ 盘点日期 }],
      配件价格: [
        { 配件编码: 'P-103', 成本价: 10, 供应商: '甲厂' },
        { 配件编码: 'P-103', 成本价: 10, 供应商: '乙厂', 生效日期: '2026-03-25' },
      ],
    }),
  );
  expect(supplierOf('P-103', outcome)).toBe(expected);
});
