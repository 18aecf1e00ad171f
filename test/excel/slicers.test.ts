/// <reference types="office-js" />
import { failureOf, onSheet, write } from './on-sheet';
import { startExcel, type RunningExcel } from './start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel(undefined, { apiSet: '1.10' });
  await write('A1:B4', [
    ['经销商', '区域'],
    ['D001', '华东'],
    ['D002', '华南'],
    ['D003', '华东'],
  ]);
  await onSheet((sheet) => {
    sheet.tables.add('A1:B4', true).name = '名单';
  });
});
afterEach(() => excel.demandClean());

const add = (name = '按区域'): Promise<void> =>
  onSheet((sheet) => {
    sheet.slicers.add('名单', '区域').name = name;
  });
const hidden = (): readonly number[] => [1, 2, 3].filter((row) => excel.workbook.active.filters(row));

test('a slicer filters a table by one of its columns, and stands on the sheet that is named or whose slicers were asked', async () => {
  await add();
  await onSheet((sheet) => sheet.slicers.getItem('按区域').selectItems(['华东']));
  expect(hidden()).toEqual([2]);
  await onSheet((sheet) => sheet.slicers.getItem('按区域').clearFilters());
  expect(hidden()).toEqual([]);
  await onSheet((_sheet, { workbook }) => {
    const other = workbook.worksheets.add('看板');
    workbook.slicers.add('名单', '经销商', other);
  });
  expect(excel.workbook.sheets.map(({ slicers }) => slicers.map(({ column }) => column))).toEqual([['区域'], ['经销商']]);
  expect(await failureOf(onSheet((sheet) => sheet.slicers.add('名单', '电话')))).toBe('InvalidArgument');
  expect(await failureOf(onSheet((sheet) => sheet.slicers.add('别的', '区域')))).toBe('ItemNotFound');
});

test('a slicer has a name of its own in the workbook, and is found by it', async () => {
  await add();
  const missing = await onSheet(async (sheet, context) => {
    const slicer = sheet.slicers.getItemOrNullObject('没有').load('name');
    await context.sync();
    return slicer.isNullObject;
  });
  expect(missing).toBe(true);
  expect(await failureOf(add())).toBe('InvalidArgument');
});

test('a slicer’s place is in points, its size above zero', async () => {
  await add();
  await onSheet((sheet) => {
    Object.assign(sheet.slicers.getItem('按区域'), { left: 300, top: 90, width: 130, height: 200 });
  });
  expect(excel.workbook.slicers[0]?.box).toEqual({ left: 300, top: 90, width: 130, height: 200 });
  expect(
    await failureOf(
      onSheet((sheet) => {
        sheet.slicers.getItem('按区域').height = 0;
      }),
    ),
  ).toBe('InvalidArgument');
});

test('a slicer goes with its table or its sheet; deleted alone it leaves the filter', async () => {
  await add();
  await onSheet((sheet) => sheet.slicers.getItem('按区域').selectItems(['华南']));
  await onSheet((sheet) => sheet.slicers.getItem('按区域').delete());
  expect(hidden()).toEqual([1, 3]);
  await add();
  await onSheet((sheet) => sheet.tables.getItem('名单').delete());
  expect(excel.workbook.slicers).toEqual([]);
});
