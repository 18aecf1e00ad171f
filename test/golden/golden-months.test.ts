import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportPlan } from '../../src/engine/reports/report-plan';
import type { Month } from '../../src/engine/values/month';
import type { WorkbookCells } from '../../src/engine/workbook/cells';
import { closedMonth } from '../support/closed-month';
import { rawCells } from '../support/example-cells';
import { markdownSections, typed } from '../support/markdown-sheets';
import { planSummary } from '../support/plan-summary';

const HEAD_OFFICE = '总部.md';
const REPORT = '月报.md';
const MONTHS = readdirSync(__dirname).filter((name) => statSync(join(__dirname, name)).isDirectory());

test.each(MONTHS)('the report of %s is the one that was looked at and kept (renew: RENEW_GOLDEN=1)', (month) => {
  const folder = join(__dirname, month);
  const pages = readdirSync(folder)
    .filter((name) => name !== REPORT && name !== HEAD_OFFICE)
    .sort();
  const outcome = closedMonth({
    month: month as Month,
    headOffice: { name: workbookName(HEAD_OFFICE), cells: workbookOf(join(folder, HEAD_OFFICE)) },
    dealers: new Map(pages.map((name) => [workbookName(name), workbookOf(join(folder, name))])),
  });
  const summary = planSummary(reportPlan(outcome));
  const kept = join(folder, REPORT);
  if (process.env.RENEW_GOLDEN) writeFileSync(kept, summary);
  if (!existsSync(kept)) throw new Error(`${month} has no ${REPORT}: make it with RENEW_GOLDEN=1, look at it, keep it`);
  expect(summary.split('\n')).toEqual(readFileSync(kept, 'utf8').split('\n'));
});

const workbookName = (page: string): string => page.replace(/\.md$/, '.xlsx');

/** The workbook that a page describes: its tables are sheets, cell by cell from A1. */
function workbookOf(path: string): WorkbookCells {
  const sheets = markdownSections(readFileSync(path, 'utf8')).flatMap((section) => section.sheets);
  return {
    date1904: false,
    sheets: sheets.map(({ title, rows }) => rawCells(title, { cells: rows === 'missing' ? [] : rows.map((row) => row.map(typed)) })),
  };
}
