/// <reference types="office-js" />
import { failureOf, onSheet, read, write } from './on-sheet';
import { startExcel, type RunningExcel } from './start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.demandClean());

test('null leaves a cell and an empty text clears it', async () => {
  await write('A1:C1', [['甲', '乙', '丙']]);
  await write('A1:C1', [[null, '', '丁']]);
  expect(await read('A1:C1', 'values', 'valueTypes')).toEqual({ values: [['甲', '', '丁']], valueTypes: [['String', 'Empty', 'String']] });
});

test('one value fills the whole range, but null is no value', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:B2').values = 7 as unknown as unknown[][];
  });
  expect((await read('A1:B2', 'values')).values).toEqual([
    [7, 7],
    [7, 7],
  ]);
  const asked = onSheet((sheet) => {
    sheet.getRange('A1').values = null as unknown as unknown[][];
  });
  expect(await failureOf(asked)).toBe('InvalidArgument');
});

test('a text that begins with = + - or @ becomes a formula', async () => {
  await write('A1:A4', [['=B1'], ['+B1'], ['-B1'], ['@SUM(B1)']]);
  expect((await read('A1:A4', 'formulas')).formulas).toEqual([['=B1'], ['=+B1'], ['=-B1'], ['=@SUM(B1)']]);
});

test('a formula that Excel cannot read is InvalidArgument', async () => {
  expect(await failureOf(write('A1', [['=SUM(A1']]))).toBe('InvalidArgument');
  expect(await failureOf(write('A1', [['-维修，未完成']]))).toBe('InvalidArgument');
});

test('a leading apostrophe keeps a text as it is and is not part of it', async () => {
  await write('A1:A4', [["'=1+1"], ["'001"], ["''引用"], ["'"]]);
  expect(await read('A1:A4', 'values', 'formulas')).toEqual({
    values: [['=1+1'], ['001'], ["'引用"], ['']],
    formulas: [['=1+1'], ['001'], ["'引用"], ['']],
  });
});

test('a text cell keeps every text as it is, and numbers as text', async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange('A1:A4');
    range.numberFormat = [['@'], ['@'], ['@'], ['@']];
    range.values = [['=1+1'], ['2026-03-01'], [5], ['-甲']];
  });
  expect((await read('A1:A4', 'values')).values).toEqual([['=1+1'], ['2026-03-01'], ['5'], ['-甲']]);
});

test('texts that look like numbers, percentages, truth values or errors become them', async () => {
  await write('A1:A8', [['12'], ['1,234.5'], ['12%'], ['TRUE'], ['#N/A'], ['1E3'], ['(5)'], ['十二']]);
  expect(await read('A1:A8', 'values', 'valueTypes')).toEqual({
    values: [[12], [1234.5], [0.12], [true], ['#N/A'], [1000], [-5], ['十二']],
    valueTypes: [['Double'], ['Double'], ['Double'], ['Boolean'], ['Error'], ['Double'], ['Double'], ['String']],
  });
});

test('texts that look like dates become American ones, part numbers among them', async () => {
  await write('A1:A6', [['3/4/2026'], ['2026-03-04'], ['3-5'], ['25/12/2026'], ['2026年3月4日'], ['12:30']]);
  expect(await read('A1:A6', 'values', 'numberFormat')).toEqual({
    values: [[46_085], [46_085], [46_086], ['25/12/2026'], ['2026年3月4日'], [12.5 / 24]],
    numberFormat: [['m/d/yyyy'], ['m/d/yyyy'], ['d-mmm'], ['General'], ['General'], ['h:mm']],
  });
});

test('a number format of its own stays when a date is written', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').numberFormat = [['yyyy-mm-dd']];
    sheet.getRange('A1').values = [['3/4/2026']];
  });
  expect(await read('A1', 'text', 'numberFormat')).toEqual({ text: [['2026-03-04']], numberFormat: [['yyyy-mm-dd']] });
});

test('the shown text follows the number format, not the width', async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange('A1:D1');
    range.numberFormat = [['0.0%', '#,##0.00', 'yyyy-mm-dd', 'General']];
    range.values = [[0.123, 1234.5, 46_082, 1 / 3]];
    range.format.columnWidth = 1;
  });
  expect((await read('A1:D1', 'text')).text).toEqual([['12.3%', '1,234.50', '2026-03-01', '0.33333333333']]);
});

test('an empty number format is General, an unknown one InvalidArgument', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').numberFormat = [['0.00']];
    sheet.getRange('A1').numberFormat = [['']];
  });
  expect((await read('A1', 'numberFormat')).numberFormat).toEqual([['General']]);
});

test('a text of more than 32,767 characters is refused', async () => {
  await write('A1', [['长'.repeat(32_767)]]);
  expect(await failureOf(write('A1', [['长'.repeat(32_768)]]))).toBe('InvalidArgument');
});

test('a write over rows that a filter hides puts the first row into every visible one', async () => {
  await write('A1:B4', [
    ['列', '数'],
    ['甲', 1],
    ['乙', 2],
    ['甲', 3],
  ]);
  await onSheet((sheet) => sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['甲'] }));
  await write('B2:B4', [[10], [20], [30]]);
  expect((await read('B2:B4', 'values')).values).toEqual([[10], [2], [10]]);
});

test('what is written into the swallowed cells of a merge is lost', async () => {
  await write('A1:B1', [['左', '右']]);
  await onSheet((sheet) => sheet.getRange('A1:B1').merge());
  await write('A1:B1', [['新左', '新右']]);
  expect((await read('A1:B1', 'values')).values).toEqual([['新左', '']]);
});

test('formulas give what the test says, or a simple reference, sum or link gives; others are named', async () => {
  const told = await startExcel(undefined, { computes: (formula) => (formula === '=复杂()' ? 42 : undefined) });
  await write('A1:A2', [[3], [4]]);
  await write('B1:B6', [['=复杂()'], ['=A1'], ['=SUM(A1:A2)'], ['=HYPERLINK("#A1","目录")'], ['="文字"'], ['=OFFSET(A1,1,0)']]);
  expect((await read('B1:B6', 'values')).values).toEqual([[42], [3], [7], ['目录'], ['文字'], [0]]);
  expect([...told.workbook.calculator.uncalculated]).toEqual(['Sheet1!B6']);
});

test('manual calculation waits for calculate, and suspended calculation for the next request', async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1']];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1').values = [[2]];
    const during = sheet.getRange('B1').load('values');
    await context.sync();
    const after = sheet.getRange('B1').load('values');
    await context.sync();
    context.application.calculationMode = 'Manual';
    sheet.getRange('A1').values = [[3]];
    const manual = sheet.getRange('B1').load('values');
    await context.sync();
    context.application.calculate('Full');
    const calculated = sheet.getRange('B1').load('values');
    await context.sync();
    return [during, after, manual, calculated].map(({ values }) => values[0]?.[0] as number);
  });
  expect(seen).toEqual([1, 2, 2, 3]);
});

test('a read of more than 5,000,000 cells is refused', async () => {
  expect(await failureOf(read('A:F', 'values'))).toBe('RangeExceedsLimit');
});
