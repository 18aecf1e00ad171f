import { sampleMonth } from '../../../src/engine/samples/sample-month';
import { placeOf } from '../../../src/engine/workbook/address';
import type { CellTarget } from '../../../src/taskpane/state/finding-row';
import { excelWith, MONTH, openPane, type OpenPane, sampleFiles, shutPanes } from './open-pane';

afterEach(shutPanes);

const textAt = ({ excel }: OpenPane, { sheet, cell }: CellTarget): unknown => {
  const place = placeOf(cell);
  return place && excel.workbook.sheet(sheet).grid.content(place.row, place.column).value;
};

test('a dealer’s finding leads to its own cell; corrected there it is gone, undone it is back as it was', async () => {
  const { dealers } = sampleMonth({ dealers: 4, rows: 12, month: MONTH, seed: 1 });
  const [, second] = [...dealers];
  if (!second) throw new Error('a month of four dealers has a second one');
  const pane = await openPane(await excelWith(second.plan));
  const { store, actions } = pane;
  // No rule is sure of a correction without head office's lists: the test brings one.
  const found = store.getState().findings.find((one) => one.target && one.found !== '' && textAt(pane, one.target) === one.found);
  if (!found?.target) throw new Error('the sample has lost its finding');
  const { target } = found;
  const row = {
    ...found,
    correction: { dealer: found.dealer, sheet: found.sheet, record: found.record, field: found.field, before: found.found, after: '改过' },
  };
  expect(textAt(pane, target)).toBe(found.found);
  await actions.correct(row);
  expect([store.getState().failure, textAt(pane, target)]).toEqual([undefined, '改过']);
  expect(store.getState().findings.map(({ id }) => id)).not.toContain(row.id);
  expect(store.getState().corrected.map((made) => made.row.id)).toEqual([row.id]);
  await actions.undoCorrection(row.id);
  expect(textAt(pane, target)).toBe(found.found);
  expect(store.getState().findings.map(({ id }) => id)).toContain(row.id);
  expect(store.getState().corrected).toEqual([]);
});

test('corrections are struck through until the screen is left', async () => {
  const sample = await sampleFiles(3, 3);
  const { store, actions } = await openPane(await excelWith(sample.headOffice));
  await actions.collect(sample.files);
  const row = store.getState().findings.find(({ correction }) => correction !== undefined);
  if (!row) throw new Error('the samples have no finding that is safe to correct');
  await actions.correct(row);
  expect(store.getState().corrected).toHaveLength(1);
  actions.settleCorrections();
  expect(store.getState().corrected).toEqual([]);
});

test('pasted opening rows are looked at, written behind those of 期初, and counted in the balance', async () => {
  const sample = await sampleFiles(3, 3);
  const { store, actions } = await openPane(await excelWith(sample.headOffice));
  await actions.collect(sample.files);
  const { picture } = store.getState();
  const dealer = picture?.dealers[0]?.dealer ?? '';
  const before = picture?.reconciliation.balance.opening ?? 0;
  const cells = [
    ['经销商编号', '配件编码', '领料单号', '未退数量', '借料日期', '应退日期'],
    [dealer, 'SW-PCB-01', 'QC-0001', '7', '2026-01-05', '2026-03-05'],
    [dealer, 'SW-PCB-01', 'QC-0002', '三', '2026-01-05', '2026-03-05'],
  ];
  const preview = await actions.previewOpeningBalance({ cells });
  expect([preview.count, preview.refused]).toEqual([1, [expect.stringMatching(/^第 3 行：「未退数量」.*三/)]]);
  expect(await actions.writeOpeningBalance({ cells })).toBe(1);
  expect(store.getState().failure).toBeUndefined();
  expect(store.getState().picture?.reconciliation.balance.opening).toBe(before + 7);
});
