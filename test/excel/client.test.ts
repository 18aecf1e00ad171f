/// <reference types="office-js" />
import { failureOf, onSheet, read, write } from './on-sheet';
import { startExcel, type RunningExcel } from './start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.demandClean());

test('Office.onReady says Excel on a PC, in the language and with the API set of this Excel', async () => {
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
});

test('another Excel takes the place of the first, with its own workbook and API set', async () => {
  await write('A1', [['第一个']]);
  const other = await startExcel(undefined, { apiSet: '1.15', locale: 'en-US' });
  expect((await read('A1', 'values')).values).toEqual([['']]);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(other.workbook).not.toBe(excel.workbook);
});

test('a property that was not loaded is PropertyNotLoaded', async () => {
  expect(await failureOf(onSheet((sheet) => sheet.name))).toBe('PropertyNotLoaded');
});

test('a property that was loaded but not yet synchronised is PropertyNotLoaded', async () => {
  const asked = onSheet((sheet) => {
    sheet.load('name');
    return sheet.name;
  });
  expect(await failureOf(asked)).toBe('PropertyNotLoaded');
});

test('a load that names nothing loads all plain properties, of a collection those of its items', async () => {
  const told = await onSheet(async (sheet, context) => {
    const sheets = context.workbook.worksheets;
    sheet.load();
    sheets.load();
    await context.sync();
    return [sheet.name, sheet.visibility, sheets.items.map(({ name }) => name)];
  });
  expect(told).toEqual(['Sheet1', 'Visible', ['Sheet1']]);
});

test('a sheet that is not there is ItemNotFound, with the place where it was asked for', async () => {
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('没有').load('name');
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
});

test('an OrNullObject that finds nothing is a null object, and its properties are InvalidObjectPath or undefined', async () => {
  const found = await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('没有');
    const there = context.workbook.worksheets.getItemOrNullObject('Sheet1');
    const cellOfMissing = missing.getUsedRangeOrNullObject(true);
    missing.load('name');
    there.load('name');
    cellOfMissing.load('address');
    await context.sync();
    return [missing.isNullObject, there.isNullObject, there.name, cellOfMissing.isNullObject];
  });
  expect(found).toEqual([true, false, 'Sheet1', true]);
});

test('a null object that is written to is ItemNotFound', async () => {
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('没有').tabColor = '#FF0000';
    await context.sync();
  });
  expect(await failureOf(asked)).toBe('ItemNotFound');
});

test('a range of an earlier run without tracking is InvalidObjectPath', async () => {
  const old = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.load('values');
    await context.sync();
    return range;
  });
  const asked = Excel.run(old, async (context) => {
    old.values = [[1]];
    await context.sync();
  });
  expect(await failureOf(asked)).toBe('InvalidObjectPath');
});

test('an object of another run is InvalidRequestContext', async () => {
  const old = await onSheet((sheet) => sheet);
  const asked = Excel.run(async (context) => {
    context.workbook.names.add('名称', old.getRange('A1'));
    await context.sync();
  });
  expect(await failureOf(asked)).toBe('InvalidRequestContext');
});

test('ranges are kept from sync to sync and let go at the end of the run', async () => {
  const kept = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    range.load('address');
    await context.sync();
    const below = range.getOffsetRange(1, 0);
    below.load('address');
    await context.sync();
    return [range.address, below.address, excel.references > 0];
  });
  expect(kept).toEqual(['Sheet1!B2:C3', 'Sheet1!B3:C4', true]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.references).toBe(0);
});

test('a batch stops at its first error, and what came before stays done', async () => {
  const asked = onSheet((sheet, context) => {
    sheet.getRange('A1').values = [['写了']];
    context.workbook.worksheets.getItem('没有').delete();
    sheet.getRange('A2').values = [['没写']];
  });
  expect(await failureOf(asked)).toBe('ItemNotFound');
  expect((await read('A1:A2', 'values')).values).toEqual([['写了'], ['']]);
});

test('a sheet that has been deleted is ItemNotFound', async () => {
  const asked = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('暂时');
    await context.sync();
    sheet.delete();
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(await failureOf(asked)).toBe('ItemNotFound');
});

test('a member above the declared set is refused by the client or by Excel, with its name', async () => {
  expect(await failureOf(onSheet((sheet) => sheet.getRange('A1').load('top')))).toBe('ApiNotFound');
  const asked = onSheet((sheet) => void sheet.tables.add('A1:B2', true).resize('A1:B3'));
  await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('resize') as string });
});

test('a member that the in-memory Excel does not know fails by name, even where the add-in goes on', async () => {
  const other = await startExcel();
  await onSheet((sheet) => void sheet.getRange('A1').flashFill()).catch(() => undefined);
  expect(other.unknownMembers).toEqual(['Range.flashFill() (call)']);
  expect(() => other.demandClean()).toThrow('Range.flashFill');
});

test('writes of more than 1,500 cells arrive in pieces and land where they belong', async () => {
  const rows = Array.from({ length: 4_000 }, (_, row) => [row, `第 ${row} 行`, row % 2 === 0]);
  await write('A1:C4000', rows);
  expect((await read('A1:C4000', 'values')).values).toEqual(rows);
});

test('values of another size than the range are InvalidArgument', async () => {
  expect(await failureOf(write('A1:B2', [[1]]))).toBe('InvalidArgument');
  expect(
    await failureOf(
      write(
        'A1:C2000',
        Array.from({ length: 1_999 }, () => [1, 2, 3]),
      ),
    ),
  ).toBe('InvalidArgument');
});

test('set, load of parts, load of items and toJSON work as the client has them', async () => {
  const told = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.set({ values: [[1, 2]], format: { fill: { color: 'yellow' }, wrapText: true } });
    range.load('values, format/wrapText, format/fill/color, worksheet/name');
    const sheets = context.workbook.worksheets;
    sheets.load('items/name, items/visibility');
    await context.sync();
    return { range: range.toJSON(), sheets: sheets.items.map((one) => `${one.name} ${one.visibility}`), sheet: range.worksheet.name };
  });
  expect(told.range).toMatchObject({ values: [[1, 2]], format: { wrapText: true, fill: { color: '#FFFF00' } } });
  expect(told).toMatchObject({ sheets: ['Sheet1 Visible'], sheet: 'Sheet1' });
});
