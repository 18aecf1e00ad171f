import type { WorkbookPlan } from '../../../src/engine/plan/plan';
import { readReport } from '../../../src/engine/reports/read-report';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import type { ExampleRows } from '../../../src/engine/rules/rule';
import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { closedMonth, type MonthBooks } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { onlySheets } from './small-report';

const FINDINGS = '校验结果';
/** The ledger says what a finding is about. */
const SHEETS = [FINDINGS, '维修台账', '留存备查'];
const OWN = '跟进人';
/** Telephone numbers that are none: a finding each. */
const wrongPhones = (...numbers: readonly string[]): ExampleRows => numbers.map((number) => ({ 维修单号: number, 联系电话: '12' }));
const FIRST = wrongPhones('WX-1', 'WX-2', 'WX-3', 'WX-4');
/** WX-2 has been put right, WX-0 is new and stands before the others. */
const LATER = wrongPhones('WX-0', 'WX-4', 'WX-3', 'WX-1');

const reportOf = (books: MonthBooks): WorkbookPlan => onlySheets(reportPlan(closedMonth(books), { inPlace: true }), SHEETS);

let excel: RunningExcel;
afterEach(() => excel.demandClean());

const findings = () => {
  const sheet = excel.workbook.sheet(FINDINGS);
  const [table] = sheet.tables;
  if (!table) throw new Error('no findings');
  const { top, left, bottom, right } = table.body;
  const headers = Array.from({ length: right - left + 1 }, (_, index) => String(sheet.grid.content(top - 1, left + index).value));
  const at = (header: string): number => left + headers.indexOf(header);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return { grid: sheet.grid, table, rows, at, behind: right + 1, right };
};

/** Dealer's cell, state, note and the user's own column of the findings that the user has handled. */
function handled(): unknown[][] {
  const { grid, rows, at, behind } = findings();
  return rows
    .map((row) => [at('来源行'), at('处理状态'), at('处理备注'), behind].map((column) => grid.content(row, column).value))
    .filter(([, state]) => state === '已处理' || state === '忽略')
    .map(([, ...rest]) => rest)
    .sort((one, other) => String(one[1]).localeCompare(String(other[1])));
}

/** The first report in the open workbook, its findings handled by the user in the sheet itself, with a column of the user's own. */
async function handledFirst(): Promise<void> {
  excel = await startExcel();
  expect(await drawPlan(reportOf(exampleBooks({ 维修: FIRST })))).toMatchObject({ ok: true });
  const { grid, table, rows, at, behind } = findings();
  grid.setContent(table.area.top, behind, { value: OWN });
  const phones = rows.filter((row) => Array.from({ length: behind }, (_, column) => grid.content(row, column).value).includes('联系电话'));
  expect(phones).toHaveLength(4);
  phones.forEach((row, index) => {
    grid.setContent(row, at('处理状态'), { value: index === 2 ? '忽略' : '已处理' });
    grid.setContent(row, at('处理备注'), { value: `备注 WX-${index + 1}` });
    grid.setContent(row, behind, { value: `跟进 WX-${index + 1}` });
  });
}

/** The user sorts the list the other way round, own column and all. */
function sortedByUser(): void {
  const { grid, rows, behind } = findings();
  const contents = rows.map((row) => Array.from({ length: behind + 1 }, (_, column) => ({ ...grid.content(row, column) })));
  [...contents].reverse().forEach((cells, index) => cells.forEach((content, column) => grid.setContent(rows[index] ?? 0, column, content)));
}

async function closedAgain(rows: ExampleRows, options = {}) {
  const report = await readWorkbook();
  if (!report.ok) throw new Error(report.failure.reason);
  const { userEntries } = readReport(report.value);
  return drawPlan(reportOf({ ...exampleBooks({ 维修: rows }), userEntries }), options);
}

const ALL = ['WX-1', 'WX-2', 'WX-3', 'WX-4'].map((number, index) => [index === 2 ? '忽略' : '已处理', `备注 ${number}`, `跟进 ${number}`]);

test('处理状态 and 处理备注 that the user has entered in the open workbook are there after a second close', async () => {
  await handledFirst();
  expect(handled()).toEqual(ALL);
  expect(await closedAgain(FIRST)).toMatchObject({ ok: true });
  expect(handled()).toEqual(ALL);
});

test('they stay with their finding where the user has sorted the list and rows have come and gone; what has lost its finding is kept aside', async () => {
  await handledFirst();
  sortedByUser();
  expect(await closedAgain(LATER)).toMatchObject({ ok: true, value: { leftOver: [] } });
  expect(handled()).toEqual(ALL.filter(([, note]) => note !== '备注 WX-2'));
  const aside = excel.workbook.sheetNamed('留存备查');
  const kept = aside?.tables[0]?.body;
  const texts = Array.from({ length: (kept?.bottom ?? 0) - (kept?.top ?? 1) + 1 }, (_, down) =>
    [0, 1, 2, 3].map((column) => aside?.grid.content((kept?.top ?? 0) + down, column).value),
  );
  expect(texts).toEqual(expect.arrayContaining([expect.arrayContaining([FINDINGS, OWN, '跟进 WX-2'])]));
  expect(JSON.stringify(texts)).toContain('备注 WX-2');
});

test('a list that the user has filtered is not written over; with leave the filter goes and every entry stays', async () => {
  await handledFirst();
  const { table, at } = findings();
  table.filter.apply(at('处理状态') - table.area.left, { filterOn: 'Values', values: ['已处理'] });
  expect(await closedAgain(LATER)).toMatchObject({ ok: false, failure: { reason: 'filtered', args: { sheet: FINDINGS } } });
  expect(handled()).toEqual(ALL);
  expect(await closedAgain(LATER, { clearsFilters: true })).toMatchObject({ ok: true });
  expect(handled()).toEqual(ALL.filter(([, note]) => note !== '备注 WX-2'));
});
