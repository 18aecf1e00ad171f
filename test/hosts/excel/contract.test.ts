import { feedbackOf } from '../../../src/engine/feedback/feedback-plan';
import { periodOutcome } from '../../../src/engine/period/period-outcome';
import { periodPlan } from '../../../src/engine/period/period-plan';
import { readPeriodReport } from '../../../src/engine/period/period-report';
import type { Month } from '../../../src/engine/values/month';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import type { WorkbookPlan } from '../../../src/engine/plan/plan';
import { a1 } from '../../../src/engine/workbook/address';
import { isBlank, type CellValue, type WorkbookCells } from '../../../src/engine/workbook/cells';
import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { readWorkbook as readXlsx } from '../../../src/hosts/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { startExcel } from '../../excel/start-excel';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { planAsCells } from '../../support/plan-as-cells';
import { samplePlan } from '../../support/sample-plan';
import { sampleReport } from '../../support/sample-report';
import { standing } from './small-report';

/** Sheets by name, as a reader finds them: values without blank ends; formulas' values are Excel's own business. */
function found(cells: WorkbookCells, plan: WorkbookPlan) {
  return plan.sheets.map(({ name }) => {
    const sheet = cells.sheets.find((one) => one.name === name);
    const formulas = Object.keys(sheet?.formulas ?? {}).sort();
    return { name, visibility: sheet?.visibility, formulas, rows: trimmed(sheet?.rows ?? [], new Set(formulas)) };
  });
}

function trimmed(rows: readonly (readonly CellValue[])[], formulas: ReadonlySet<string>) {
  // A formula at a row's end whose value is blank is no cell to a reader of the file.
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const kept = rows.map((row, down) =>
    Array.from({ length: widest }, (_, right) => (formulas.has(a1(down, right)) ? '=' : isBlank(row[right]) ? null : (row[right] ?? null))),
  );
  for (const row of kept) while (row.length > 0 && row.at(-1) === null) row.pop();
  while (kept.length > 0 && kept.at(-1)?.length === 0) kept.pop();
  return kept;
}

/** The same without the totals rows of tables, which only a workbook has. */
const withoutTotals = (cells: WorkbookCells, plan: WorkbookPlan) =>
  found(cells, plan).map(({ name, rows }, index) => {
    const tables = plan.sheets[index]?.tables ?? [];
    const totals = tables
      .filter(({ columns }) => columns.some(({ total }) => total))
      .map(({ row, rows: body }) => row + 1 + Math.max(body.length, 1));
    return {
      name,
      rows: trimmed(
        rows.map((row, down) => (totals.includes(down) ? [] : row)),
        new Set(),
      ),
    };
  });

const plans = {
  'everything that a plan can say': () => samplePlan(),
  'a month’s report': () => sampleReport(3, 8),
  'a dealer’s feedback': () =>
    feedbackOf(closedMonth(exampleBooks({ 维修: [{ 联系电话: '12', 完成时间: '2026-03-01 08:00' }] })))[0]?.plan() ?? samplePlan(),
  'a period': () =>
    periodPlan(
      periodOutcome({
        from: '2026-01' as Month,
        to: '2026-03' as Month,
        reports: [readPeriodReport(planAsCells(reportPlan(closedMonth(exampleBooks({})))), '月报.xlsx')].filter(
          (report) => report !== undefined,
        ),
      }),
    ),
};

describe.each(Object.keys(plans) as (keyof typeof plans)[])('%s', (name) => {
  const plan = plans[name]();

  test('is the same to a reader in the open workbook and in an .xlsx file', async () => {
    const excel = await startExcel();
    expect(await drawPlan(plan)).toMatchObject({ ok: true });
    const inExcel = await readWorkbook();
    excel.demandClean();
    const inFile = readXlsx(await writeWorkbook(plan));
    if (!inExcel.ok || !inFile.ok) throw new Error('not read');
    expect(found(inExcel.value, plan)).toEqual(found(inFile.value, plan));
  });

  test('is in the open workbook what the plan says', async () => {
    const excel = await startExcel();
    await drawPlan(plan);
    const inExcel = await readWorkbook();
    excel.demandClean();
    if (!inExcel.ok) throw new Error('not read');
    expect(withoutTotals(inExcel.value, plan)).toEqual(withoutTotals(planAsCells(plan), plan));
    const charts = plan.sheets.map(({ name }) => excel.workbook.sheet(name).charts.map((chart) => [chart.name, chart.series.length]));
    expect(charts).toEqual(plan.sheets.map(({ charts: planned = [] }) => planned.map((chart) => [chart.name, chart.series.length])));
  });

  test('drawn a second time is the same again, formats and charts included', async () => {
    const excel = await startExcel();
    await drawPlan(plan);
    const first = standing(excel.workbook);
    expect(await drawPlan(plan)).toMatchObject({ ok: true, value: { added: [], refilled: plan.sheets.map((sheet) => sheet.name) } });
    excel.demandClean();
    expect(standing(excel.workbook)).toEqual(first);
  });
});
