/// <reference types="office-js" />
import { failureOf, onSheet } from './on-sheet';
import { startExcel, type RunningExcel } from './start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel(undefined, { apiSet: '1.10' });
});
afterEach(() => excel.demandClean());

const places = () => excel.workbook.active.comments.map(({ row, column, content }) => [row, column, content]);

test('a comment is at one cell, has one author and replies, and moves with its cell', async () => {
  const { own, place } = await onSheet(async (sheet, context) => {
    const added = sheet.comments.add(sheet.getRange('B3'), '请核对');
    added.replies.add('已核');
    sheet.getRange('1:1').insert('Down');
    const comments = sheet.comments.load('items/content,items/authorName,items/replies/items/content');
    const cell = sheet.comments.getItemByCell('Sheet1!B4').getLocation().load('rowIndex,columnIndex');
    await context.sync();
    return { own: comments.items[0], place: [cell.rowIndex, cell.columnIndex] };
  });
  expect([own?.content, own?.authorName, own?.replies.items.map(({ content }) => content)]).toEqual(['请核对', '本机用户', ['已核']]);
  expect(place).toEqual([3, 1]);
  expect(await failureOf(onSheet((sheet) => sheet.comments.add(sheet.getRange('B4:C4'), '两格')))).toBe('InvalidArgument');
  expect(await failureOf(onSheet((sheet) => sheet.comments.add(sheet.getRange('B4'), '又一条')))).toBe('InvalidArgument');
  expect(await failureOf(onSheet((sheet) => sheet.comments.getItemByCell('Sheet1!A1').load('content')))).toBe('ItemNotFound');
  await onSheet((sheet) => sheet.getRange('4:4').delete('Up'));
  expect(places()).toEqual([]);
});

test('clearing all of a cell takes its comment and note along, clearing contents or formats leaves them', async () => {
  await onSheet((sheet) => sheet.comments.add(sheet.getRange('B3'), '请核对'));
  excel.workbook.active.notes.set('2,1', '旧批注');
  for (const what of ['Contents', 'Formats'] as const) await onSheet((sheet) => sheet.getRange('A1:C9').clear(what));
  expect([places(), [...excel.workbook.active.notes]]).toEqual([[[2, 1, '请核对']], [['2,1', '旧批注']]]);
  await onSheet((sheet) => sheet.getRange('A1:C9').clear());
  expect([places(), excel.workbook.active.notes.size]).toEqual([[], 0]);
});

test('a note is at one cell, is found by its address, and is changed, deleted and moved with its cell', async () => {
  excel = await startExcel(undefined, { apiSet: '1.18' });
  const { own, place } = await onSheet(async (sheet, context) => {
    sheet.notes.add('B3', '请核对');
    sheet.notes.getItem('B3').content = '已核';
    sheet.getRange('1:1').insert('Down');
    const notes = sheet.notes.load('items/content');
    const cell = sheet.notes.getItemAt(0).getLocation().load('rowIndex,columnIndex');
    await context.sync();
    return { own: notes.items.map(({ content }) => content), place: [cell.rowIndex, cell.columnIndex] };
  });
  expect([own, place]).toEqual([['已核'], [3, 1]]);
  expect(await failureOf(onSheet((sheet) => sheet.notes.add('B4', '又一条')))).toBe('InvalidArgument');
  expect(await failureOf(onSheet((sheet) => sheet.notes.getItem('A1').load('content')))).toBe('ItemNotFound');
  await onSheet((sheet) => sheet.notes.getItem('B4').delete());
  expect(excel.workbook.active.notes.size).toBe(0);
});

test('an Excel before 1.18 keeps notes and does not tell of them', async () => {
  excel.workbook.active.notes.set('2,1', '旧批注');
  expect(await failureOf(onSheet((sheet) => sheet.notes.load('items/content')))).toBe('ApiNotFound');
  expect(excel.workbook.active.notes.size).toBe(1);
});
