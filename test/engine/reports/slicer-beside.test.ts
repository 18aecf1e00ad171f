import { expect, test } from '@jest/globals';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';

const TWO_REGIONS = [
  { 经销商编号: 'D001', 经销商名称: '一号店', 区域: '华东' },
  { 经销商编号: 'D002', 经销商名称: '二号店', 区域: '华南' },
];
const sheetOf = (name: string, dealers: typeof TWO_REGIONS) => {
  const plan = reportPlan(closedMonth(exampleBooks({ 经销商: dealers, 'D002/封面': [{ 经销商编号: 'D002' }] })));
  const sheet = plan.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

test('维修汇总 can be filtered by region with buttons beside the table, off the printed page', () => {
  const sheet = sheetOf('维修汇总', TWO_REGIONS);
  const [slicer] = sheet.slicers ?? [];
  expect(slicer).toMatchObject({ table: '维修汇总', column: '区域' });
  const columns = sheet.tables?.[0]?.columns.length ?? 0;
  expect(slicer?.from.column).toBeGreaterThanOrEqual(columns + 2);
  expect(sheet.print?.area).toMatchObject({ top: 0, left: 0, right: columns - 1 });
});

test('where there is nothing to choose from, no buttons stand', () => {
  expect(
    sheetOf(
      '维修汇总',
      TWO_REGIONS.map((dealer) => ({ ...dealer, 区域: '华东' })),
    ).slicers,
  ).toBeUndefined();
});
