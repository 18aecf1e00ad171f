import { readReport } from '../../../src/engine/reports/read-report';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import type { ExampleRows } from '../../../src/engine/rules/rule';
import type { TablePlan, WorkbookPlan } from '../../../src/engine/plan/plan';
import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { FIRST_ROW } from '../../../src/engine/sheets/list-frame';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import type { Grid } from '../../excel/model/grid';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { closedMonth, type MonthBooks } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { onlySheets } from './small-report';

const LEDGER = '维修台账';
const OWN = '核对人';

/** WX-2 is there twice, WX-3 goes, and a later file brings the others in another order, with other figures. */
const FIRST: ExampleRows = ['WX-1', 'WX-2', 'WX-2', 'WX-3', 'WX-4'].map((number, index) => ({ 维修单号: number, 服务费: index * 10 }));
const LATER: ExampleRows = ['WX-4', 'WX-2', 'WX-5', 'WX-2', 'WX-1'].map((number, index) => ({ 维修单号: number, 服务费: 100 + index }));
/** What the user writes beside the rows of the first report. */
const NOTES = ['甲', '', '乙', '丙', '丁'];

const monthOf = (rows: ExampleRows): MonthBooks => exampleBooks({ 维修: rows });
const reportOf = (books: MonthBooks): WorkbookPlan => onlySheets(reportPlan(closedMonth(books), { inPlace: true }), [LEDGER, '留存备查']);
const ledger = (plan: WorkbookPlan): TablePlan => {
  const table = plan.sheets.find(({ name }) => name === LEDGER)?.tables?.[0];
  if (!table) throw new Error('no ledger');
  return table;
};

interface Noted {
  readonly excel: RunningExcel;
  readonly grid: Grid;
  readonly header: number;
  readonly behind: number;
}

/** The first report in the open workbook, with the user's column beside its ledger. */
async function noted(header: string = OWN): Promise<Noted> {
  const first = reportOf(monthOf(FIRST));
  const { row, column, columns } = ledger(first);
  const excel = await startExcel();
  expect(await drawPlan(first)).toMatchObject({ ok: true });
  const { grid } = excel.workbook.sheet(LEDGER);
  [header, ...NOTES].forEach((value, index) => grid.setContent(row + index, column + columns.length, { value }));
  return { excel, grid, header: row, behind: column + columns.length };
}

/** Closes as the pane does: what the user has beside the report is read before it is planned. */
async function closedAgain({ excel }: Noted, rows: ExampleRows) {
  const report = await readWorkbook();
  if (!report.ok) throw new Error(report.failure.reason);
  const { userEntries } = readReport(report.value);
  const plan = reportOf({ ...monthOf(rows), userEntries });
  const drawn = await drawPlan(plan);
  excel.demandClean();
  return { plan, drawn, userEntries };
}

const aside = ({ excel }: Noted): unknown => excel.workbook.sheetNamed('留存备查')?.grid.content(FIRST_ROW, 3).value;

test('the user’s own columns follow their rows in the open workbook as they do from file to file, and what loses its row is kept aside', async () => {
  const open = await noted();
  const { grid, header, behind } = open;
  const { plan, drawn, userEntries } = await closedAgain(open, LATER);
  const inFile = ledger(reportPlan(closedMonth({ ...monthOf(LATER), userEntries })));
  const fromFile = inFile.rows.map((values) => values[inFile.columns.length - 1] ?? '');
  expect(fromFile.filter((note) => note !== '').sort()).toEqual(['丁', '乙', '甲'].sort());
  expect(ledger(plan).rows.map((_, index) => grid.content(header + 1 + index, behind).value)).toEqual(fromFile);
  expect(grid.content(header, behind).value).toBe(OWN);
  expect([drawn, aside(open)]).toMatchObject([{ ok: true, value: { leftOver: [] } }, '丙']);
}, 120_000);

test('what was kept aside stands beside its row again when that is back, unless the user has written there anew', async () => {
  const open = await noted();
  await closedAgain(open, LATER);
  const { plan } = await closedAgain(open, FIRST);
  const notes = ledger(plan).rows.map((row, index) => [row[0], open.grid.content(open.header + 1 + index, open.behind).value]);
  expect(notes.filter(([, note]) => note === '丙')).toHaveLength(1);
  expect(aside(open)).toBe('');
}, 120_000);

test('cells without a header, which nothing can name in 留存备查, are told', async () => {
  const { drawn } = await closedAgain(await noted(''), LATER);
  expect(drawn).toMatchObject({ ok: true, value: { leftOver: [{ sheet: LEDGER, cells: ['丙'] }] } });
}, 120_000);
