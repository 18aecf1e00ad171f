import { appendRows } from '../../../src/hosts/excel/edit-cells';
import type { Sheet } from '../../excel/model/sheet';
import { startExcel, type RunningExcel } from '../../excel/start-excel';

let excel: RunningExcel;
let sheet: Sheet;
beforeEach(async () => {
  excel = await startExcel();
  sheet = excel.workbook.sheet('Sheet1');
});
afterEach(() => excel.demandClean());

/** A table of the user's: a column of their own, then ours, then one that computes. */
function tableWith(rows: readonly (readonly (string | number | null)[])[], top = 3): void {
  const cells = [['我的序号', '经销商编号', '领料单号', '加倍'], ...rows];
  cells.forEach((row, at) => row.forEach((value, column) => value !== null && sheet.grid.setContent(top + at, column, { value })));
  excel.workbook.addTable(sheet, { top, left: 0, bottom: top + cells.length - 1, right: 3 }, true);
}

const row = (at: number) => [0, 1, 2, 3].map((column) => sheet.grid.content(at, column).value);

test('rows go under their own headers, whatever stands to the left of them in the table', async () => {
  tableWith([[7, 'D001', 'JL-1', 14]]);
  expect(await appendRows('Sheet1', 'B4', [['D002', 'JL-2']])).toMatchObject({ ok: true });
  expect([row(4), row(5)]).toEqual([
    [7, 'D001', 'JL-1', 14],
    ['', 'D002', 'JL-2', ''],
  ]);
});

test('a table with one blank row has that filled first, also where the user’s own columns are not blank in it', async () => {
  tableWith([[1, null, null, null]]);
  await appendRows('Sheet1', 'B4', [
    ['D001', 'JL-1'],
    ['D002', 'JL-2'],
  ]);
  expect([row(4), row(5), row(6)]).toEqual([
    [1, 'D001', 'JL-1', ''],
    ['', 'D002', 'JL-2', ''],
    ['', '', '', ''],
  ]);
});

test('of two tables on a sheet the one with the header takes the rows', async () => {
  sheet.grid.setContent(0, 6, { value: '别的表' });
  sheet.grid.setContent(1, 6, { value: 1 });
  excel.workbook.addTable(sheet, { top: 0, left: 6, bottom: 1, right: 6 }, true);
  tableWith([[7, 'D001', 'JL-1', 14]]);
  await appendRows('Sheet1', 'B4', [['D002', 'JL-2']]);
  expect(row(5)).toEqual(['', 'D002', 'JL-2', '']);
  expect(sheet.tables[0]?.body.bottom).toBe(1);
});

test('without a table rows go below what is written', async () => {
  sheet.grid.setContent(2, 1, { value: '经销商编号' });
  await appendRows('Sheet1', 'B3', [['D002', 'JL-2']]);
  expect(row(3)).toEqual(['', 'D002', 'JL-2', '']);
});
