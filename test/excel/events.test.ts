/// <reference types="office-js" />
import { onSheet, write } from './on-sheet';
import { asUser, startExcel, type RunningExcel } from './start-excel';
import { Range } from './model/range';
import { writeContents } from './model/contents';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.demandClean());

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('a change of the add-in or of the user is told to who listens to the sheet or to all sheets', async () => {
  const heard: string[] = [];
  await onSheet((sheet, context) => {
    sheet.onChanged.add((change) => Promise.resolve(void heard.push(`${change.address} ${change.changeType}`)));
    context.workbook.worksheets.onChanged.add((change) => Promise.resolve(void heard.push(`all ${change.address}`)));
  });
  await write('B2:C2', [[1, 2]]);
  await pause();
  await asUser(excel, ({ active }) => writeContents(new Range(active, { top: 4, left: 0, bottom: 4, right: 0 }), [['手改']]));
  expect(heard.sort()).toEqual(['A5 RangeEdited', 'B2:C2 RangeEdited', 'all A5', 'all B2:C2']);
});

test('a handler that has been removed hears nothing more', async () => {
  const heard: string[] = [];
  const handler = await onSheet((sheet) => sheet.onChanged.add((change) => Promise.resolve(void heard.push(change.address))));
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write('A1', [[1]]);
  await pause();
  expect(heard).toEqual([]);
});

test('sheets that are added, deleted, activated, and selections are told', async () => {
  const heard: string[] = [];
  const hear = (what: string): Promise<void> => Promise.resolve(void heard.push(what));
  await onSheet((_sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(() => hear('added'));
    worksheets.onDeleted.add(() => hear('deleted'));
    worksheets.onActivated.add(() => hear('activated'));
    worksheets.onSelectionChanged.add(({ address }) => hear(`selected ${address}`));
    context.workbook.onSelectionChanged.add(() => hear('selection'));
  });
  await asUser(excel, (book) => {
    const sheet = book.addSheet('新');
    book.select(new Range(sheet, { top: 1, left: 1, bottom: 1, right: 1 }));
    book.deleteSheet(sheet);
  });
  await pause();
  expect(heard.sort()).toEqual(['activated', 'added', 'deleted', 'selected B2', 'selection']);
});

test('tables that are added or changed are told', async () => {
  const heard: string[] = [];
  await onSheet((_sheet, context) => {
    context.workbook.tables.onAdded.add(({ type }) => Promise.resolve(void heard.push(type)));
    context.workbook.tables.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
  });
  await onSheet((sheet) => void sheet.tables.add('A1:B2', true));
  await write('A2', [[1]]);
  await pause();
  expect(heard).toEqual(['TableAdded', 'A2']);
});
