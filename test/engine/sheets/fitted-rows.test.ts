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

  test('grow where a text fills the column to its very edge, which keeps a little free', () => {
    const plan = { ...list(true, '水箱底部渗水，地面有积水，近一周出现'), widths: { 0: 36 } };
    const [table] = plan.tables ?? [];
    expect(fittedRows({ ...plan, tables: table ? [{ ...table, rowHeight: 19.5 }] : [] }).heights[4]).toBe(30);
  });

  test('of a single line keep the height of the table, however low', () => {
    const plan = list(true, '短');
    const [table] = plan.tables ?? [];
    expect(fittedRows({ ...plan, tables: table ? [{ ...table, rowHeight: 16.5 }] : [] }).heights).toEqual({ 0: 22 });
  });

  test('do not grow for a text that is not wrapped', () => {
    expect(fittedRows(list(false, three)).heights).toEqual({ 0: 22 });
  });

  test('are never higher than Excel allows', () => {
    expect(fittedRows(list(true, three.repeat(40))).heights[4]).toBe(409);
  });
});
