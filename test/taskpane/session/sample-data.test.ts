import { afterEach, expect, test } from '@jest/globals';
import { startExcel } from '../../excel/start-excel';
import { contents } from '../../hosts/excel/small-report';
import { excelWith, openPane, sampleFiles, shutPanes } from './open-pane';

afterEach(shutPanes);

test('sample data goes into an empty workbook', async () => {
  const { store, actions } = await openPane(await startExcel());
  await actions.trySampleData();
  expect(store.getState()).toMatchObject({ role: 'headOffice' });
  expect(store.getState().failure).toBeUndefined();
  expect(store.getState().files.length).toBeGreaterThan(0);
});

test('a workbook in which something stands is left as it is: an empty one is opened beside it', async () => {
  const pane = await openPane(await excelWith((await sampleFiles(1, 1)).headOffice));
  const before = contents(pane.excel.workbook);
  await pane.actions.trySampleData();
  expect(contents(pane.excel.workbook)).toEqual(before);
  expect(pane.excel.openedWorkbooks).toEqual([undefined]);
  expect(pane.store.getState().said.at(-1)?.text).toContain('没有改动');
});
