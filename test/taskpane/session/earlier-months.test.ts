import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, jest, beforeAll, afterAll, afterEach } from '@jest/globals';
import { dealerArchiveReport } from '../../../src/engine/reports/archives/dealer-archive';
import { FIRST_ROW } from '../../../src/engine/sheets/list-frame';
import type { Month } from '../../../src/engine/values/month';
import { a1, placeOf } from '../../../src/engine/workbook/address';
import type { WorkbookCells } from '../../../src/engine/workbook/cells';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { fromXlsx } from '../../excel/files/from-xlsx';
import { Range } from '../../excel/model/range';
import { asUser, startExcel } from '../../excel/start-excel';
import { newFolder, readBack, removeFolder, run, writeBooks } from '../../support/command-line';
import { exampleBooks } from '../../support/example-books';
import { dropped, openPane, type OpenPane, shutPanes } from './open-pane';

// The command line runs as a process: on a busy machine it takes its time.
jest.setTimeout(240_000);

const [JANUARY, MARCH] = ['2026-01' as Month, '2026-03' as Month] as const;
const CLOSE = ['close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--month', '2026-03'] as const;

let folder: string;
afterAll(() => removeFolder(folder));
afterEach(shutPanes);
const at = (name: string): string => join(folder, name);

/** The cell of 经销商档案 that says how many repairs the first dealer has had to date. */
const firstToDate = a1(FIRST_ROW, Object.keys(dealerArchiveReport.sheet.columns).indexOf('allRepairs'));

/** February closed by the command line; March with it, its managers' copy, and the quarter of both. */
beforeAll(async () => {
  folder = newFolder();
  const books = exampleBooks({
    '2026-02/维修': [{ 维修单号: 'WX-1', 叫修时间: '2026-02-20 09:00', 完成时间: '2026-02-20 12:00', 产品编号: 'SN-1', 故障类别: '漏水' }],
    设置: [{ 已结月份: '2026-02' }],
    维修: [
      { 维修单号: 'WX-2', 产品编号: 'SN-1', 故障类别: '漏水' },
      { 维修单号: 'WX-1', 产品编号: 'SN-7' },
    ],
  });
  const [february] = books.earlier ?? [];
  if (!february) throw new Error('no February');
  mkdirSync(at('二月'));
  await writeBooks(at('二月'), february);
  await writeBooks(folder, books);
  const runs = [
    await run(folder, 'close', '--hq', '二月/总部.xlsx', '--dealers', '二月/dealers', '--month', '2026-02', '--out', '二月.xlsx'),
    await run(folder, ...CLOSE, '--earlier', '二月.xlsx', '--managers', '摘要.xlsx', '--out', '三月.xlsx'),
    await run(folder, 'period', '--from', '2026-01', '--to', '2026-03', '--report', '二月.xlsx', '三月.xlsx', '--out', '季度.xlsx'),
  ];
  expect(runs.map(({ code }) => code)).not.toContain(2);
});

const given = (...names: readonly string[]) => names.map((name) => dropped(name, readFileSync(at(name))));

/** A pane over March's books, with the dealers' files in it. */
async function march(): Promise<OpenPane> {
  const pane = await openPane(await startExcel(fromXlsx(readFileSync(at('总部.xlsx'))).workbook));
  await pane.actions.collect(readdirSync(at('dealers')).map((name) => dropped(name, readFileSync(join(at('dealers'), name)))));
  return pane;
}

/** The workbook that the pane opened last. */
function opened({ excel, store }: OpenPane): WorkbookCells {
  expect(store.getState().failure).toBeUndefined();
  const read = readWorkbook(Buffer.from(excel.openedWorkbooks.at(-1) ?? '', 'base64'));
  if (!read.ok) throw new Error(read.failure.reason);
  return read.value;
}

/** All cells by sheet, without the record of when and by what files they were made; slips bear the day on which they are made. */
const cellsOf = ({ sheets }: WorkbookCells, without: string) =>
  Object.fromEntries(
    sheets
      .filter(({ name }) => name !== without)
      .map(({ name, rows }) => [name, rows.map((row) => JSON.stringify(row).replace(/制单日期 [\d-]+/, '制单日期'))]),
  );

test('an earlier report dropped on the pane makes the same report and managers’ copy as --earlier on the command line', async () => {
  const pane = await march();
  await pane.actions.exportReport();
  const without = cellsOf(opened(pane), '结账记录');
  await pane.actions.giveReports(given('二月.xlsx'));
  expect(pane.store.getState().reportFiles).toEqual([{ id: 1, name: '二月.xlsx', reading: { state: 'read', month: '2026-02' } }]);
  await pane.actions.exportReport();
  const made = cellsOf(opened(pane), '结账记录');
  expect(made).toEqual(cellsOf(readBack(at('三月.xlsx')), '结账记录'));
  expect(made).not.toEqual(without);
  await pane.actions.exportManagers();
  expect(cellsOf(opened(pane), '')).toEqual(cellsOf(readBack(at('摘要.xlsx')), ''));
});

test('findings follow as soon as an earlier report comes, and go with it', async () => {
  const pane = await march();
  const twice = () => pane.store.getState().findings.filter(({ code }) => code === 'R22').length;
  const before = twice();
  await pane.actions.giveReports(given('二月.xlsx'));
  expect(twice()).toBeGreaterThan(before);
  await pane.actions.removeReport(1);
  expect(pane.store.getState().reportFiles).toEqual([]);
  expect(twice()).toBe(before);
});

test('opened another day, the rows of a report are told only with the earlier reports that it was closed with', async () => {
  const pane = await openPane(await startExcel(fromXlsx(readFileSync(at('三月.xlsx'))).workbook));
  const dealerFiles = readdirSync(at('dealers')).map((name) => dropped(name, readFileSync(join(at('dealers'), name))));
  const archive = pane.excel.workbook.sheet('经销商档案');
  const { row = 0, column = 0 } = placeOf(firstToDate) ?? {};
  await asUser(pane.excel, (book) => book.select(new Range(archive, { top: row, left: column, bottom: row, right: column })));
  await pane.actions.collect(dealerFiles);
  await pane.actions.showRowsBehind();
  expect(pane.store.getState().said.at(-1)?.text).toContain('用过前期月报的，也要放入');
  await pane.actions.giveReports(given('二月.xlsx'));
  await pane.actions.showRowsBehind();
  const behind = pane.store.getState().rowsBehind;
  expect(behind?.total).toBe(behind?.number.value);
  expect(behind?.rows.map(({ report = '' }) => report)).toContain('二月.xlsx');
});

test('a file that is no report, and a report of the month itself, are told and not used', async () => {
  const pane = await march();
  await pane.actions.giveReports(given('总部.xlsx', '三月.xlsx'));
  expect(pane.store.getState().reportFiles.map(({ reading }) => reading)).toEqual([
    { state: 'notAReport' },
    { state: 'read', month: '2026-03' },
  ]);
  await pane.actions.exportReport();
  const sheets = cellsOf(opened(pane), '结账记录');
  expect(JSON.stringify(sheets['口径说明'])).not.toContain('2026-02');
});

test('a quarter from the month that stands in the workbook and a report is the one of the command line', async () => {
  const pane = await openPane(await startExcel(fromXlsx(readFileSync(at('三月.xlsx'))).workbook));
  await pane.actions.giveReports(given('二月.xlsx'));
  await pane.actions.lookAtMonths();
  expect(pane.store.getState().knownMonths).toEqual([
    { month: '2026-02', file: '二月.xlsx', hasLedgers: true },
    { month: '2026-03', hasLedgers: true },
  ]);
  await pane.actions.makePeriod({ from: JANUARY, to: MARCH });
  expect(cellsOf(opened(pane), '口径说明')).toEqual(cellsOf(readBack(at('季度.xlsx')), '口径说明'));
});

test('next month’s workbook knows the closed months by its history, and claims no ledgers of them', async () => {
  expect(await run(folder, 'next', '--from', '三月.xlsx', '--out', '四月.xlsx')).toMatchObject({ code: 0 });
  const pane = await openPane(await startExcel(fromXlsx(readFileSync(at('四月.xlsx'))).workbook));
  await pane.actions.lookAtMonths();
  expect(pane.store.getState().knownMonths).toEqual([{ month: '2026-03', hasLedgers: false }]);
  await pane.actions.makePeriod({ from: JANUARY, to: MARCH });
  const sources = JSON.stringify(cellsOf(opened(pane), '')['口径说明']);
  expect(sources).toContain('总部工作簿');
  expect(sources).not.toContain('历史和台账');
});

test('a period of which no month is closed is not made, and this is said', async () => {
  const pane = await openPane(await startExcel(fromXlsx(readFileSync(at('三月.xlsx'))).workbook));
  await pane.actions.makePeriod({ from: '2025-01' as Month, to: '2025-03' as Month });
  expect(pane.excel.openedWorkbooks).toEqual([]);
  expect(pane.store.getState().said.at(-1)?.text).toBe('这段时间没有已结的月份');
});
