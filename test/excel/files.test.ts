import { sampleFile } from './sample-file';
import { Comment } from './model/comment';
import { fromXlsx } from './files/from-xlsx';
import { toXlsx } from './files/to-xlsx';
import { readWorkbook } from '../../src/hosts/xlsx/read-workbook';
import { read, write } from './on-sheet';
import { startExcel } from './start-excel';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { samplePlan } from '../support/sample-plan';
import { workbookFacts } from './workbook-facts';

test('a file that is opened keeps values, formulas, number formats, widths, merges and tables, and names what it drops', async () => {
  const { workbook, dropped } = fromXlsx(await sampleFile());
  const excel = await startExcel(workbook);
  expect((await read('A1:C4', 'values')).values).toEqual([
    ['月报', '', ''],
    ['经销商', '数量', '日期'],
    ['甲', 2, 46_082],
    ['合计', 2, ''],
  ]);
  expect((await read('B4', 'formulas')).formulas[0]?.[0]).toContain('SUBTOTAL(109');
  expect((await read('C3', 'text')).text).toEqual([['2026-03-01']]);
  const [sheet] = excel.workbook.sheets;
  expect(sheet?.tables.map(({ name, area, hasTotals }) => [name, area, hasTotals])).toEqual([
    ['明细', { top: 1, left: 0, bottom: 3, right: 2 }, true],
  ]);
  expect(sheet?.merges.areas).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(sheet?.widths.at(0)).toBeCloseTo((20 * 7 + 5) * 0.75, 0);
  expect(excel.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['表 Visible', '藏 Hidden']);
  expect(dropped).toEqual([]);
});

test('a file that is opened keeps looks, validations, frozen panes, names, print setup, conditional formats, notes and charts', async () => {
  const plan = samplePlan();
  const { workbook, dropped } = fromXlsx(await writeWorkbook(plan));
  const counted = plan.sheets.map(
    ({ name, charts = [], conditionalFormats = [], notes = [], freeze, tabColour = '', gridlines = true }) => [
      name,
      charts.length,
      conditionalFormats.length,
      notes.length,
      freeze?.rows ?? 0,
      tabColour,
      gridlines,
    ],
  );
  expect(
    workbook.sheets.map(({ name, charts, conditionalFormats, notes, frozen, tabColour, gridlines }) => [
      name,
      charts.length,
      conditionalFormats.length,
      notes.size,
      frozen ? (frozen.bottom + 1) % 1_048_576 : 0,
      tabColour,
      gridlines,
    ]),
  ).toEqual(counted);
  const [overview] = workbook.sheets;
  expect(overview?.grid.look(0, 1)).toMatchObject({
    fill: '#1F3A5F',
    fontName: '微软雅黑',
    fontSize: 18,
    bold: true,
    fontColour: '#FFFFFF',
    vertical: 'Center',
  });
  const pareto = overview?.charts.find(({ series }) => series.some(({ group }) => group === 'Secondary'));
  expect(pareto?.series.at(-1)).toMatchObject({ type: 'LineMarkers', group: 'Secondary', hasLabels: true });
  expect(workbook.names.map(({ name }) => name)).toEqual(plan.names.map(({ name }) => name));
  expect(dropped).toEqual([]);
});

test('a workbook that is saved and opened again is the same in all that a file keeps', async () => {
  const { workbook } = fromXlsx(await writeWorkbook(samplePlan()));
  const { bytes, dropped } = await toXlsx(workbook);
  expect(dropped).toEqual([]);
  expect(workbookFacts(fromXlsx(bytes).workbook)).toEqual(workbookFacts(workbook));
});

test('a workbook that is saved and opened again has the same contents, formats, sizes and tables', async () => {
  const excel = await startExcel(fromXlsx(await sampleFile()).workbook);
  await write('A3:C3', [["'=改了", 5, null]]);
  const { bytes, dropped } = await toXlsx(excel.workbook);
  expect(dropped).toEqual([]);
  const again = await startExcel(fromXlsx(bytes).workbook);
  expect((await read('A1:C4', 'values')).values).toEqual([
    ['月报', '', ''],
    ['经销商', '数量', '日期'],
    ['=改了', 5, 46_082],
    ['合计', 5, ''],
  ]);
  expect((await read('A3:C3', 'text')).text).toEqual([['=改了', '5', '2026-03-01']]);
  expect(again.workbook.tables.map(({ name }) => name)).toEqual(['明细']);
  expect(readWorkbook(bytes).ok).toBe(true);
});

test('what a saved file does not keep is named', async () => {
  const { workbook } = await startExcel(fromXlsx(await sampleFile()).workbook);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('the sample has a sheet');
  const [table] = sheet.tables;
  if (!table) throw new Error('the sample has a table');
  table.addRows(undefined, 1);
  await write('C4', [[46_083]]);
  sheet.comments.push(new Comment(sheet, 2, 0, '请核对'));
  workbook.settings.set('serviceMonthly.sheets', '{}');
  expect((await toXlsx(workbook)).dropped).toEqual(['threaded comments', 'looks of single cells in tables', 'settings of add-ins']);
});
