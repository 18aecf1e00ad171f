import type { WorkbookCells } from '../../../src/engine/workbook/cells';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { ErrorValue } from '../../excel/model/cell';
import { startExcel, type RunningExcel } from '../../excel/start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.demandClean());

async function read(options = {}): Promise<WorkbookCells> {
  const result = await readWorkbook(options);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}
const grid = () => excel.workbook.sheet('Sheet1').grid;
const withFormat = (row: number, column: number, numberFormat: string) =>
  grid().setLook(row, column, { ...grid().look(row, column), numberFormat });

test('cells are read from row 1 and column A on, blank ends left out', async () => {
  grid().setContent(2, 1, { value: '维修单号' });
  grid().setContent(3, 3, { value: 5 });
  expect((await read()).sheets[0]).toMatchObject({
    name: 'Sheet1',
    visibility: 'visible',
    rows: [[], [], [null, '维修单号'], [null, null, null, 5]],
  });
});

test('a formatted blank is no cell, and an empty sheet has no rows', async () => {
  withFormat(40, 40, '0.00');
  expect((await read()).sheets[0]?.rows).toEqual([]);
});

test('a formula is its value with its text beside it; a text that looks like one is a text', async () => {
  grid().setContent(0, 0, { value: 3, formula: '=1+2' });
  grid().setContent(1, 0, { value: '=1+2' });
  excel.workbook.calculator.outdate();
  expect((await read()).sheets[0]).toMatchObject({
    rows: [[0], ['=1+2']].map((row, index) => (index === 0 ? [expect.any(Number)] : row)),
    formulas: { A1: '1+2' },
  });
  expect(Object.keys((await read()).sheets[0]?.formulas ?? {})).toEqual(['A1']);
});

test('a formula that shows an empty text leaves its cell blank, and nothing is said of it', async () => {
  grid().setContent(0, 0, { value: '', formula: '=""' });
  grid().setContent(0, 1, { value: 1 });
  const [sheet] = (await read()).sheets;
  expect([sheet?.rows, sheet?.formulas]).toEqual([[[null, 1]], {}]);
});

test('an error is an error, a text with the same letters is a text', async () => {
  grid().setContent(0, 0, { value: new ErrorValue('#N/A') });
  grid().setContent(1, 0, { value: '#N/A' });
  expect((await read()).sheets[0]?.rows).toEqual([[{ error: '#N/A' }], ['#N/A']]);
});

test('numbers shown as dates are named, others are not', async () => {
  for (const [row, format] of ['yyyy-mm-dd', '0.00', 'm"月"d"日"', '"日期" 0', '[$-804]yyyy年m月', 'General'].entries()) {
    grid().setContent(row, 0, { value: 46_000 });
    withFormat(row, 0, format);
  }
  expect((await read()).sheets[0]?.dates).toEqual(['A1', 'A3', 'A5']);
});

test('hidden sheets, rows and columns are said, and read all the same', async () => {
  const hidden = excel.workbook.addSheet('藏');
  hidden.visibility = 'VeryHidden';
  for (let row = 0; row < 300; row += 1) for (let column = 0; column < 5; column += 1) hidden.grid.setContent(row, column, { value: row });
  hidden.heights.hide(7, 9, true);
  hidden.heights.hide(200, 200, true);
  hidden.widths.hide(3, 3, true);
  expect((await read()).sheets[1]).toMatchObject({ visibility: 'veryHidden', hiddenRows: [7, 8, 9, 200], hiddenColumns: [3] });
});

test('many sheets take no more round trips than a few', async () => {
  for (let index = 0; index < 40; index += 1) excel.workbook.addSheet(`表${index}`).grid.setContent(0, 0, { value: index });
  await read();
  expect(excel.traffic.roundTrips).toBeLessThanOrEqual(5);
});

test('an answer that would be too large is asked for in smaller parts', async () => {
  const small = await startExcel(undefined, { limit: 200_000 });
  for (let row = 0; row < 6_000; row += 1)
    small.workbook.sheet('Sheet1').grid.setContent(row, 0, { value: `第 ${row} 行，${'长'.repeat(40)}` });
  const cells = await read();
  expect(cells.sheets[0]?.rows.map(([text]) => text)).toEqual(
    Array.from({ length: 6_000 }, (_, row) => `第 ${row} 行，${'长'.repeat(40)}`),
  );
  excel = small;
});

test('a sheet is left out where others are asked for', async () => {
  excel.workbook.addSheet('发料');
  expect((await read({ sheets: ['发料'] })).sheets.map(({ name }) => name)).toEqual(['发料']);
});

test('an Excel that does not let itself be asked is said', async () => {
  excel.isEditingCell = true;
  expect(await readWorkbook()).toMatchObject({ ok: false, failure: { reason: 'editMode' } });
});
