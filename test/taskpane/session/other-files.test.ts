import { dropped, excelWith, openPane, type OpenPane, sampleFiles, shutPanes } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(2, 2);
});
afterEach(shutPanes);

const scan = dropped('D002_扫描件.pdf', new Uint8Array([0x25, 0x50, 0x44, 0x46]));
const readings = ({ store }: OpenPane) => store.getState().files.map(({ name, reading, judged }) => [name, reading, judged?.state]);

test('a .pdf among the files is listed as no workbook; what Excel and Windows leave beside files is not', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  const left = ['~$D001.xlsx', '各家/Thumbs.db', '各家/desktop.ini', '.DS_Store'].map((name) => dropped(name, new Uint8Array(1)));
  await pane.actions.collect([...left, scan, ...sample.files.slice(0, 1)]);
  expect(readings(pane)).toEqual([
    ['D002_扫描件.pdf', { state: 'unreadable', reason: 'notAWorkbook' }, undefined],
    [sample.files[0]?.name, expect.objectContaining({ state: 'read' }), 'counts'],
  ]);
  await pane.actions.collect(left);
  expect(pane.store.getState().notice?.text).toBe('没有可读的 Excel 文件');
});

test('a file that is replaced by one that cannot be read counts no more', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  await pane.actions.collect(sample.files);
  const [first] = pane.store.getState().files;
  const kept = pane.store.getState().picture?.rows.kept ?? 0;
  await pane.actions.replaceFile(first?.id ?? 0, scan);
  expect(pane.store.getState().files[0]?.reading).toEqual({ state: 'unreadable', reason: 'notAWorkbook' });
  expect(pane.store.getState().picture?.rows.kept).toBeLessThan(kept);
});

test('a .pdf among the reports of earlier months is listed as no workbook, too', async () => {
  const { store, actions } = await openPane(await excelWith(sample.headOffice));
  await actions.giveReports([scan]);
  expect(store.getState().reportFiles.map(({ reading }) => reading)).toEqual([{ state: 'unreadable', reason: 'notAWorkbook' }]);
});
