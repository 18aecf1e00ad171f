import { excelWith, openPane, sampleFiles, shutPanes } from './open-pane';

afterEach(shutPanes);

test('a report sheet that the user has hidden is written and stays hidden; one renamed is led to by its new name', async () => {
  const { headOffice, files } = await sampleFiles(3, 3);
  const { store, actions, excel } = await openPane(await excelWith(headOffice));
  await actions.collect(files);
  await actions.close();
  const ledger = excel.workbook.sheet('维修台账');
  excel.workbook.show(ledger, 'Hidden');
  await actions.writeSheets(['维修台账']);
  expect([store.getState().failure?.title.zh, ledger.visibility]).toEqual(['没有显示出来', 'Hidden']);
  excel.workbook.show(ledger, 'Visible');
  ledger.name = '三月台账';
  await actions.close();
  expect(store.getState().failure).toMatchObject({ title: { zh: '月结没有完成' }, help: { does: 'goToSheet', sheet: '三月台账' } });
  expect(store.getState().failure?.cause.zh).toContain('已改名为「三月台账」');
  ledger.name = '维修台账';
  await actions.close();
  expect(store.getState().failure).toBeUndefined();
  excel.demandClean();
});
