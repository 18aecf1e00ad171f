import type { SheetPlan } from '../../../src/engine/plan/plan';
import { fittedRows } from '../../../src/engine/sheets/fitted-rows';

const list = (wrap: boolean, ...texts: readonly string[]): SheetPlan => ({
  name: '校验结果',
  widths: { 0: 34 },
  heights: { 0: 22 },
  cells: [],
  tables: [
    {
      name: '校验结果',
      row: 3,
      column: 0,
      headerStyle: {},
      rowHeight: 30,
      columns: [{ header: '建议', style: { wrap } }],
      rows: texts.map((text) => [text]),
    },
  ],
});

describe('rows of a list', () => {
  const [one, two, three] = [15, 30, 45].map((letters) => '请核对原始单据后改正'.repeat(6).slice(0, letters)) as [string, string, string];

  test('keep the height of the table where their texts take two lines', () => {
    expect(fittedRows(list(true, one, two)).heights).toEqual({ 0: 22 });
  });

  test('grow with the longest wrapped text', () => {
    expect(fittedRows(list(true, one, three)).heights).toEqual({ 0: 22, 5: 43.5 });
  });

  test('count the lines that a text breaks itself', () => {
    expect(fittedRows(list(true, '甲\n乙\n丙\n丁')).heights[4]).toBeGreaterThan(50);
  });

  test('do not grow for a text that is not wrapped', () => {
    expect(fittedRows(list(false, three)).heights).toEqual({ 0: 22 });
  });

  test('are never higher than Excel allows', () => {
    expect(fittedRows(list(true, three.repeat(40))).heights[4]).toBe(409);
  });
});
