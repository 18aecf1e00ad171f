import type { SheetPlan } from '../../../src/engine/plan/plan';
import { rowsSteps } from '../../../src/hosts/excel/drawing/page';
import { BYTES_OF_CALL } from '../../../src/hosts/excel/drawing/steps';
import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { startExcel } from '../../excel/start-excel';
import { listOf, ROWS, smallReport } from './small-report';

const sheetWith = (heights: SheetPlan['heights']): SheetPlan => ({ ...listOf(ROWS), heights });
const every = (rows: number, height: (row: number) => number): SheetPlan['heights'] =>
  Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, height(row)]));

test('rows of one height below one another are set in one go', () => {
  expect(rowsSteps(sheetWith(every(30_000, () => 22))).map(({ bytes }) => bytes)).toEqual([3 * BYTES_OF_CALL]);
});

test('thousands of rows of different heights are set in several steps, so that no request grows too large', () => {
  const steps = rowsSteps(sheetWith(every(5_000, (row) => 20 + (row % 2))));
  expect(steps.length).toBeGreaterThan(2);
  expect(Math.max(...steps.map(({ bytes }) => bytes))).toBeLessThan(2e6);
});

test('each row has the height of the plan, whatever stands above and below it', async () => {
  const excel = await startExcel();
  await drawPlan({ ...smallReport(), active: '维修台账', sheets: [sheetWith({ 0: 24, 1: 24, 2: 24, 5: 24, 6: 30, 8: 30 })] });
  const { heights } = excel.workbook.sheet('维修台账');
  expect([0, 1, 2, 3, 5, 6, 7, 8].map((row) => heights.at(row))).toEqual([24, 24, 24, 15, 24, 30, 15, 30]);
  excel.demandClean();
});
