/// <reference types="office-js" />
import { failureOf, onSheet, read, write } from './on-sheet';
import { startExcel, type RunningExcel } from './start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  await write('A1:B3', [
    ['经销商', '数量'],
    ['甲', 1],
    ['乙', 2],
  ]);
});
afterEach(() => excel.demandClean());

const makeTable = (address = 'A1:B3'): Promise<void> =>
  onSheet((sheet) => {
    sheet.tables.add(address, true).name = '表一';
  });
const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem('表一');

test('a table gets a name of its own, and its columns the names of its header', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const made = sheet.tables.add('A1:B3', true);
    made.load('name, style, showTotals');
    made.columns.load('items/name');
    const body = made.getDataBodyRange().load('address');
    await context.sync();
    return [made.name, made.style, made.showTotals, made.columns.items.map(({ name }) => name), body.address];
  });
  expect(seen).toEqual(['Table1', 'TableStyleMedium2', false, ['经销商', '数量'], 'Sheet1!A2:B3']);
});

test('headers are texts, none blank and none twice', async () => {
  await write('A1:D1', [['列', 2026, '', '列']]);
  await makeTable('A1:D3');
  expect(await read('A1:D1', 'values', 'valueTypes')).toMatchObject({ values: [['列', '2026', 'Column3', '列2']] });
  await write('B1', [['列']]);
  expect((await read('A1:D1', 'values')).values[0]).toEqual(['列', '列3', 'Column3', '列2']);
});

test('tables that overlap are refused', async () => {
  await makeTable();
  expect(await failureOf(onSheet((sheet) => void sheet.tables.add('B2:C5', true)))).toBe('InvalidArgument');
});

test('table names begin with a letter, have no blanks, look like no cell and are not taken', async () => {
  await makeTable();
  const rename = (name: string): Promise<void> =>
    onSheet((sheet, context) => {
      void sheet;
      table(context).name = name;
    });
  for (const wrong of ['1表', '表 一', 'A1', 'R1C1', 'c', '表-一']) expect(await failureOf(rename(wrong))).toBe('InvalidArgument');
  await onSheet((_sheet, context) => void context.workbook.names.add('占用', '=1'));
  expect(await failureOf(rename('占用'))).toBe('InvalidArgument');
  await rename('借料_2026.03');
});

test('a totals row comes below the body, pushes cells down, and goes again', async () => {
  await write('A4', [['表下面的字']]);
  await makeTable();
  const shown = await onSheet(async (_sheet, context) => {
    table(context).showTotals = true;
    const totals = table(context).getTotalRowRange();
    totals.formulas = [['合计', '=SUBTOTAL(109,[数量])']];
    totals.load('address');
    const body = table(context).getDataBodyRange().load('address');
    await context.sync();
    return [totals.address, body.address];
  });
  expect(shown).toEqual(['Sheet1!A4:B4', 'Sheet1!A2:B3']);
  expect((await read('A5', 'values')).values).toEqual([['表下面的字']]);
  await onSheet((_sheet, context) => {
    table(context).showTotals = false;
  });
  expect((await read('A4', 'values')).values).toEqual([['表下面的字']]);
});

test('rows are appended or inserted, and what lies below moves down', async () => {
  await write('A4', [['表下面的字']]);
  await makeTable();
  await onSheet((_sheet, context) => {
    table(context).rows.add(undefined, [
      ['丙', 3],
      ['丁', 4],
    ]);
    table(context).rows.add(0, [['首', 0]]);
  });
  expect((await read('A1:B7', 'values')).values).toEqual([
    ['经销商', '数量'],
    ['首', 0],
    ['甲', 1],
    ['乙', 2],
    ['丙', 3],
    ['丁', 4],
    ['表下面的字', ''],
  ]);
});

test('a table is resized at 1.13 only; its header stays in its row', async () => {
  const newer = await startExcel(undefined, { apiSet: '1.13' });
  await write('A1:B3', [
    ['甲', '乙'],
    [1, 2],
    [3, 4],
  ]);
  await makeTable();
  const resized = await onSheet(async (_sheet, context) => {
    table(context).resize('A1:B9');
    const range = table(context).getRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(resized).toBe('Sheet1!A1:B9');
  expect(await failureOf(onSheet((_sheet, context) => table(context).resize('A2:B9')))).toBe('InvalidArgument');
  newer.demandClean();
});

test('a table that is converted leaves its cells; one that is deleted takes them along', async () => {
  await makeTable();
  await onSheet((_sheet, context) => void table(context).convertToRange());
  expect((await read('A2:B2', 'values')).values).toEqual([['甲', 1]]);
  await makeTable();
  await onSheet((_sheet, context) => table(context).delete());
  expect((await read('A1:B3', 'values')).values.flat().every((value) => value === '')).toBe(true);
  expect(
    await failureOf(
      onSheet((_sheet, context) => table(context).getRange()).then(() => onSheet((_s, context) => void table(context).load('name'))),
    ),
  ).toBe('ItemNotFound');
});

test('columns come and go, and are renamed', async () => {
  await makeTable();
  await onSheet((_sheet, context) => {
    table(context).columns.add(1, undefined, '备注');
    table(context).columns.getItem('数量').name = '件数';
  });
  expect((await read('A1:C2', 'values')).values).toEqual([
    ['经销商', '备注', '件数'],
    ['甲', '', 1],
  ]);
  await onSheet((_sheet, context) => table(context).columns.getItem('备注').delete());
  expect((await read('A1:C2', 'values')).values).toEqual([
    ['经销商', '件数', ''],
    ['甲', 1, ''],
  ]);
});

test('a filter hides rows, tells that it filters, and refuses new rows until it is cleared', async () => {
  await makeTable();
  await onSheet((_sheet, context) => table(context).columns.getItem('数量').filter.applyCustomFilter('>1'));
  const seen = await onSheet(async (sheet, context) => {
    const { autoFilter } = table(context);
    autoFilter.load('isDataFiltered');
    const row = sheet.getRange('2:2').load('rowHidden');
    await context.sync();
    return [autoFilter.isDataFiltered, row.rowHidden];
  });
  expect(seen).toEqual([true, true]);
  expect(await failureOf(onSheet((_sheet, context) => void table(context).rows.add(undefined, [['丙', 3]])))).toBe('GeneralException');
  await onSheet((_sheet, context) => table(context).clearFilters());
  await onSheet((_sheet, context) => void table(context).rows.add(undefined, [['丙', 3]]));
  expect((await read('A4:B4', 'values')).values).toEqual([['丙', 3]]);
});

test('a write directly below a table does not make it grow', async () => {
  await makeTable();
  await write('A4:B4', [['丙', 3]]);
  const range = await onSheet(async (_sheet, context) => {
    const body = table(context).getDataBodyRange().load('address');
    await context.sync();
    return body.address;
  });
  expect(range).toBe('Sheet1!A2:B3');
});
