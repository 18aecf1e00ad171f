import { readReport } from '../../../src/engine/reports/read-report';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import type { ExampleRows } from '../../../src/engine/rules/rule';
import type { TablePlan, WorkbookPlan } from '../../../src/engine/plan/plan';
import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { startExcel } from '../../excel/start-excel';
import { closedMonth, type MonthBooks } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { planAsCells } from '../../support/plan-as-cells';

const LEDGER = '维修台账';
const OWN = '核对人';

/** WX-2 is there twice, WX-3 goes, and a later file brings the others in another order, with other figures. */
const FIRST: ExampleRows = ['WX-1', 'WX-2', 'WX-2', 'WX-3', 'WX-4'].map((number, index) => ({ 维修单号: number, 服务费: index * 10 }));
const LATER: ExampleRows = ['WX-4', 'WX-2', 'WX-5', 'WX-2', 'WX-1'].map((number, index) => ({ 维修单号: number, 服务费: 100 + index }));
/** What the user writes beside the rows of the first report. */
const NOTES = ['甲', '', '乙', '丙', '丁'];

const monthOf = (rows: ExampleRows): MonthBooks => exampleBooks({ 维修: rows });
const ledger = (plan: WorkbookPlan): TablePlan => {
  const table = plan.sheets.find(({ name }) => name === LEDGER)?.tables?.[0];
  if (!table) throw new Error('no ledger');
  return table;
};

test('the user’s own columns follow their rows in the open workbook as they do from file to file, and what finds no row is told', async () => {
  const first = reportPlan(closedMonth(monthOf(FIRST)));
  const later = reportPlan(closedMonth(monthOf(LATER)));
  const { row, column, columns } = ledger(first);
  const [header, behind] = [row, column + columns.length];

  const cells = planAsCells(first);
  const noted = cells.sheets.map((sheet) =>
    sheet.name === LEDGER ? { ...sheet, rows: sheet.rows.map((values, at) => (at === header ? [...values, OWN] : at > header && at <= header + NOTES.length ? [...values, ...new Array<null>(behind - values.length).fill(null), NOTES[at - header - 1] || null] : values)) } : sheet,
  );
  const { userEntries } = readReport({ ...cells, sheets: noted });
  const inFile = reportPlan(closedMonth({ ...monthOf(LATER), userEntries }));
  const fromFile = ledger(inFile).rows.map((values) => values[columns.length] ?? '');
  expect(fromFile.filter((note) => note !== '').sort()).toEqual(['丁', '乙', '甲'].sort());

  const excel = await startExcel();
  await drawPlan(first);
  const { grid } = excel.workbook.sheet(LEDGER);
  [OWN, ...NOTES].forEach((value, index) => grid.setContent(header + index, behind, { value }));
  const drawn = await drawPlan(later);
  excel.demandClean();
  expect(ledger(later).rows.map((_, index) => grid.content(header + 1 + index, behind).value)).toEqual(fromFile);
  expect(grid.content(header, behind).value).toBe(OWN);
  expect(drawn).toMatchObject({ ok: true, value: { leftOver: [{ sheet: LEDGER, cells: ['丙'] }] } });
});
