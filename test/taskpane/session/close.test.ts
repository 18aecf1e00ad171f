import { contents } from '../../hosts/excel/small-report';
import { excelWith, openPane, sampleFiles, type OpenPane } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(5, 6);
});

async function collected(): Promise<OpenPane> {
  const pane = await openPane(await excelWith(sample.headOffice));
  await pane.actions.collect(sample.files);
  return pane;
}

test('head office is recognised, the dealers’ files are read, and the month is put together', async () => {
  const { store, excel } = await collected();
  const { role, month, files, picture, findings, failure } = store.getState();
  expect(failure).toBeUndefined();
  expect({ role, month }).toEqual({ role: 'headOffice', month: '2026-03' });
  expect(files.every(({ reading }) => reading.state === 'read')).toBe(true);
  expect(picture?.dealers.filter(({ active }) => active).length).toBe(5);
  expect(picture?.reconciliation.controls.every(({ difference }) => difference === 0)).toBe(true);
  expect(findings.length).toBeGreaterThan(0);
  excel.demandClean();
});

test('a close writes the report beside head office’s own sheets, and a second one doubles nothing', async () => {
  const { store, actions, excel } = await collected();
  await actions.close();
  excel.demandClean();
  expect(store.getState().failure).toBeUndefined();
  expect(store.getState()).toMatchObject({ screens: ['report'], written: { month: '2026-03', changesSince: 0 } });
  const first = contents(excel.workbook);
  await actions.close();
  expect(store.getState().failure).toBeUndefined();
  const second = contents(excel.workbook);
  expect(second.map(({ name }) => name)).toEqual(first.map(({ name }) => name));
  expect(second.map(({ name, tables }) => [name, tables])).toEqual(first.map(({ name, tables }) => [name, tables]));
});
