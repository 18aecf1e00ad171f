import { HEADER_ROW } from '../../../src/engine/sheets/list-frame';
import { WHOLE_SHEET } from '../../excel/model/area';
import { excelWith, openPane, type OpenPane, sampleFiles, shutPanes } from './open-pane';

const LIST = '借料盘点';
const ASIDE = '留存备查';
const OWN = '核对人';
const FORMULA = '我的合计';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(3, 3);
});
afterEach(shutPanes);

/** The rows of a list: our first column, and the user's behind ours. */
function rowsOf({ excel }: OpenPane, name = LIST) {
  const { grid, tables } = excel.workbook.sheet(name);
  const [table] = tables;
  if (!table) throw new Error(`no table on ${name}`);
  const { top, bottom, right } = table.area;
  const rows = Array.from({ length: bottom - top - (table.hasTotals ? 1 : 0) }, (_, index) => top + 1 + index);
  return { grid, behind: right + 1, rows, dealerAt: (row: number) => grid.content(row, 0).value };
}

const filled = (pane: OpenPane) => {
  const { grid, behind, rows, dealerAt } = rowsOf(pane);
  return rows.map((row) => [dealerAt(row), grid.content(row, behind).value, grid.content(row, behind + 1).formula]);
};

/** Takes a dealer's opening stock out of head office's sheet; what comes back puts it there again. */
function withoutOpening({ excel }: OpenPane, dealer: string): () => void {
  const { grid } = excel.workbook.sheet('期初');
  const cells = [...grid.written(WHOLE_SHEET)]
    .filter(({ row }) => row > 2 && grid.content(row, 0).value === dealer)
    .map(({ row, column, cell }) => ({ row, column, content: { ...cell.content } }));
  expect(cells.length).toBeGreaterThan(0);
  for (const { row, column } of cells) grid.setContent(row, column, { value: '' });
  return () => cells.forEach(({ row, column, content }) => grid.setContent(row, column, content));
}

const aside = ({ excel }: OpenPane): readonly unknown[][] => {
  const { grid, tables } = excel.workbook.sheet(ASIDE);
  const { top = 0, bottom = 0 } = tables[0]?.area ?? {};
  return Array.from({ length: bottom - top }, (_, index) =>
    [0, 1, 2, 3].map((column) => grid.content(top + 1 + index, column).value),
  ).filter(([sheet]) => sheet !== '');
};

async function closedWithNotes(): Promise<{ readonly pane: OpenPane; readonly lost: string }> {
  const pane = await openPane(await excelWith(sample.headOffice));
  const { actions, store } = pane;
  await actions.collect(sample.files);
  await actions.close();
  const { grid, behind, rows } = rowsOf(pane);
  grid.setContent(HEADER_ROW, behind, { value: OWN });
  grid.setContent(HEADER_ROW, behind + 1, { value: FORMULA });
  for (const row of rows) {
    grid.setContent(row, behind, { value: `看过 ${row}` });
    grid.setContent(row, behind + 1, { value: 1, formula: `=B${row + 1}+$A$1` });
  }
  const [file] = store.getState().files;
  if (!file || file.reading.state !== 'read') throw new Error('no file was read');
  const dealer = file.reading.dealer ?? '';
  return { pane, lost: dealer };
}

test('the user’s cells beside a row that vanishes are kept in 留存备查, and stand beside it again when it is back', async () => {
  const { pane, lost } = await closedWithNotes();
  const { actions, store, excel } = pane;
  const before = filled(pane);
  const [file] = store.getState().files;
  const putBack = withoutOpening(pane, lost);
  await actions.removeFile(file?.id ?? -1);
  await actions.close();
  excel.demandClean();
  expect(store.getState().failure).toBeUndefined();
  const notes = (rows: readonly unknown[][]) =>
    rows
      .map(([, note]) => note)
      .filter((note) => note !== '')
      .sort();
  const gone = notes(before).filter((note) => !notes(filled(pane)).includes(note));
  expect(gone.length).toBeGreaterThan(0);
  expect(
    aside(pane)
      .flatMap(([sheet, , column, note]) => (column === OWN ? [[sheet, note]] : []))
      .sort(),
  ).toEqual(gone.map((note) => [LIST, note]));
  expect(store.getState().said.at(-1)?.text).toContain(ASIDE);

  putBack();
  await actions.collect(sample.files);
  await actions.close();
  excel.demandClean();
  expect(filled(pane).map(([dealer, note]) => [dealer, note])).toEqual(before.map(([dealer, note]) => [dealer, note]));
  expect(aside(pane)).toEqual([]);
});

test('formulas of the user beside a row stay formulas and look at their row, wherever it goes', async () => {
  const { pane, lost } = await closedWithNotes();
  const { actions, store } = pane;
  withoutOpening(pane, lost);
  await actions.removeFile(store.getState().files[0]?.id ?? -1);
  await actions.close();
  const { grid, behind, rows } = rowsOf(pane);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(grid.content(row, behind + 1).formula).toBe(`=B${row + 1}+$A$1`);
});
