import { assembleMonth } from '../../src/engine/close/assemble';
import type { MonthOutcome } from '../../src/engine/month/outcome';
import { settingsFor } from '../../src/engine/month/settings';
import { readHeadOffice } from '../../src/engine/reading/read-head-office';
import { chargesReport } from '../../src/engine/reports/money/charges';
import { closingBalanceReport } from '../../src/engine/reports/parts/closing-balance';
import { dealersParts } from '../../src/engine/reports/read-dealers-parts';
import { readReport } from '../../src/engine/reports/read-report';
import { REPORT_TITLES, reportPlan } from '../../src/engine/reports/report-plan';
import type { Example, ExampleRows } from '../../src/engine/rules/rule';
import { nextHeadOffice } from '../../src/engine/templates/next-month';
import { day, daySerial } from '../../src/engine/values/day';
import type { Language } from '../../src/engine/values/language';
import type { Month } from '../../src/engine/values/month';
import type { CellValue, WorkbookCells } from '../../src/engine/workbook/cells';
import { closedMonth } from './closed-month';
import { exampleBooks } from './example-books';
import { planAsCells } from './plan-as-cells';

/** The month after a month of examples: 2026-04. */
const APRIL = '2026-04' as Month;

/** The month's report, written and read again. */
export const reportOf = (outcome: MonthOutcome): WorkbookCells => planAsCells(reportPlan(outcome));

/** Next month's head office as the pane makes it, from the outcome. */
export const nextOf = (outcome: MonthOutcome, language: Language = 'zh'): WorkbookCells =>
  planAsCells(nextHeadOffice({ ...outcome, closing: closingBalanceReport.rows(outcome), charges: chargesReport.rows(outcome) }, language));

/** Next month's head office as the command line makes it, from the written report. */
export function nextOfReport(report: WorkbookCells, language: Language = 'zh'): WorkbookCells {
  const { closing = [], charges, history, month } = readReport(report);
  if (month === undefined) throw new Error('no report');
  const book = readHeadOffice({ name: '月报.xlsx', size: 1, sha256: '' }, report, { knownTitles: REPORT_TITLES });
  const closed = assembleMonth(book, dealersParts(report, month), settingsFor(month, book.settings.values));
  return planAsCells(nextHeadOffice({ ...closed, closing, charges, history }, language));
}

/** April with a head office that March left; head office's sheets of the example go behind the rows that stand there already. */
export function april(headOffice: WorkbookCells, example: Example = {}): MonthOutcome {
  const { dealers } = exampleBooks({ 封面: [{ 报表月份: '2026-04', 填报日期: '2026-05-01' }], ...example });
  const cells = { ...headOffice, sheets: headOffice.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })) };
  for (const sheet of cells.sheets) {
    const rows = example[sheet.name];
    if (!Array.isArray(rows)) continue;
    const header = sheet.rows.findIndex((row) => row.includes('经销商编号'));
    const titles = sheet.rows[header] ?? [];
    sheet.rows.splice(header + 1, 0, ...(rows as ExampleRows).map((row) => titles.map((title) => cellOf(row[String(title)]))));
  }
  return closedMonth({ month: APRIL, headOffice: { name: '总部.xlsx', cells }, dealers });
}

const cellOf = (value: string | number | undefined): CellValue =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? daySerial(day(value)) : (value ?? null);

/** The rows of a list in a head-office workbook, by header. */
export function rowsOf({ sheets }: WorkbookCells, title: string): readonly Readonly<Record<string, CellValue>>[] {
  const rows = sheets.find(({ name }) => name === title)?.rows ?? [];
  const header = rows.findIndex((row) => row.includes('经销商编号'));
  const titles = rows[header] ?? [];
  return rows
    .slice(header + 1)
    .map((row) => Object.fromEntries(titles.map((of, column) => [String(of), row[column] ?? null])))
    .filter((row) => Object.values(row).some((cell) => cell !== null && cell !== ''));
}
