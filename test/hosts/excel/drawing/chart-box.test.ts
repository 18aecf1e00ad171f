import type { SheetPlan } from '../../../../src/engine/plan/plan';
import { plannedBox } from '../../../../src/hosts/excel/drawing/chart-box';

const sheet: SheetPlan = {
  name: '满意度',
  widths: {},
  heights: { 0: 30, 2: 40 },
  cells: [],
  tables: [
    {
      name: '满意度',
      row: 1,
      column: 0,
      headerStyle: {},
      rowHeight: 16.5,
      columns: [{ header: '区域', style: {} }],
      rows: [['华东'], ['华南']],
    },
  ],
};

test('a chart lies where its rows are: below a row of a table that is taller than the others', () => {
  const { top, height } = plannedBox(sheet, { from: { row: 3, column: 2, dy: 4 }, to: { row: 5, column: 4 } });
  expect({ top, height }).toEqual({ top: 30 + 15 + 40 + 3, height: 16.5 + 15 - 3 });
});
