import { excelWith, openPane, type OpenPane, sampleFiles, shutPanes } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
let pane: OpenPane;
beforeAll(async () => {
  sample = await sampleFiles(3, 6);
});
beforeEach(async () => {
  pane = await openPane(await excelWith(sample.headOffice));
  await pane.actions.collect(sample.files);
});
afterEach(shutPanes);

const correctable = () => {
  const row = pane.store.getState().findings.find(({ correction }) => correction !== undefined);
  if (!row) throw new Error('the samples have no finding that is safe to correct');
  return row;
};
const isFound = (id: string) => pane.store.getState().findings.some((row) => row.id === id);
const marks = () => pane.excel.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;

test('an undo that Excel refused is done by Retry, although the list has been left for the failure meanwhile', async () => {
  const { actions, store, excel } = pane;
  const row = correctable();
  await actions.correct(row);
  const sheet = excel.workbook.sheet('更正');
  sheet.protection.protect();
  await actions.undoCorrection(row.id);
  expect(store.getState().failure).toMatchObject({ retry: 'again' });
  actions.settleCorrections();
  sheet.protection.unprotect();
  await actions.retry();
  expect([store.getState().failure, isFound(row.id), store.getState().undo]).toEqual([undefined, true, undefined]);
});

test('a correction is undone from its message, although the list has been left', async () => {
  const { actions } = pane;
  const row = correctable();
  await actions.correct(row);
  actions.settleCorrections();
  await actions.undoCorrection(row.id);
  expect(isFound(row.id)).toBe(true);
});

test('a finding that is being corrected, or was, is not marked as handled besides: it is no finding any more', async () => {
  const { actions, store } = pane;
  const row = correctable();
  const under = actions.correct(row);
  await actions.handle(row.id, { state: 'handled' });
  await under;
  await actions.handle(row.id, { state: 'handled' });
  expect([isFound(row.id), store.getState().handling.get(row.id)]).toEqual([false, undefined]);
  await actions.undoCorrection(row.id);
  await actions.handle(row.id, { state: 'handled' });
  expect(store.getState().handling.get(row.id)).toEqual({ state: 'handled' });
});

test('高亮 that was on before a close marks the ledgers that the close has written', async () => {
  const { actions, store } = pane;
  await actions.highlight(true);
  await actions.close();
  const shown = marks();
  expect(store.getState()).toMatchObject({ isHighlighted: true, written: { month: '2026-03' } });
  await actions.highlight(false);
  const without = marks();
  expect(shown).toBeGreaterThan(without);
  await actions.highlight(true);
  expect(marks()).toBe(shown);
});
