import { reportPlan } from '../../../src/engine/reports/report-plan';
import type { WorkbookPlan } from '../../../src/engine/plan/plan';
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

/** Sheets by name, as a reader finds them: values without blank ends; formulas' values are Excel's own business. */
function found(cells: WorkbookCells, plan: WorkbookPlan) {
  return plan.sheets.map(({ name }) => {
    const sheet = cells.sheets.find((one) => one.name === name);
    const formulas = Object.keys(sheet?.formulas ?? {}).sort();
    return { name, visibility: sheet?.visibility, formulas, rows: trimmed(sheet?.rows ?? [], new Set(formulas)) };
  });
}

function trimmed(rows: readonly (readonly CellValue[])[], formulas: ReadonlySet<string>) {
  const kept = rows.map((row, down) => row.map((value, right) => (formulas.has(`${letters(right)}${down + 1}`) ? '=' : isBlank(value) ? null : value)));
  for (const row of kept) while (row.length > 0 && row.at(-1) === null) row.pop();
  while (kept.length > 0 && kept.at(-1)?.length === 0) kept.pop();
  return kept;
}
const letters = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : String.fromCharCode(64 + Math.floor(column / 26)) + String.fromCharCode(65 + (column % 26)));

const plans = {
  'everything that a plan can say': () => samplePlan(),
  'a month’s report': () => reportPlan(closedMonth(exampleBooks({}))),
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
    const totals = new Set(plan.sheets.flatMap(({ name: sheet, tables = [] }) => tables.filter(({ columns }) => columns.some(({ total }) => total)).map(({ row, rows }) => `${sheet}!${row + 1 + Math.max(rows.length, 1)}`)));
    const bare = (cells: WorkbookCells) =>
      found(cells, plan).map(({ name: sheet, rows }) => ({ sheet, rows: rows.map((row, index) => (totals.has(`${sheet}!${index}`) ? [] : row)) })).map(({ sheet, rows }) => ({ sheet, rows: trimmed(rows, new Set()) }));
    expect(bare(inExcel.value)).toEqual(bare({ ...planAsCells(plan), sheets: planAsCells(plan).sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((value) => (typeof value === 'string' ? value : value))) })) }));
  });

  test('drawn a second time is the same again, formats and charts included', async () => {
    const excel = await startExcel();
    await drawPlan(plan);
    const first = looksOf(excel.workbook);
    expect(await drawPlan(plan)).toMatchObject({ ok: true, value: { added: [], refilled: plan.sheets.map((sheet) => sheet.name) } });
    excel.demandClean();
    expect(looksOf(excel.workbook)).toEqual(first);
  });
});

import type { Book } from '../../excel/model/book';
import { WHOLE_SHEET } from '../../excel/model/area';

/** All that stands on the sheets of a workbook, without the identifiers. */
const looksOf = (book: Book) =>
  book.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.grid.written(WHOLE_SHEET)].map(({ row, column, cell }) => [row, column, cell.content, cell.look]).sort(([a, b], [c, d]) => Number(a) - Number(c) || Number(b) - Number(d)),
    tables: sheet.tables.map(({ name, area, hasTotals }) => ({ name, area, hasTotals })),
    charts: sheet.charts.map(({ name, series }) => ({ name, series: series.map((one) => one.name) })),
    merges: sheet.merges.areas,
    formats: sheet.conditionalFormats.map(({ kind, areas, formula }) => ({ kind, areas, formula })),
    validations: sheet.validations.length,
  }));
