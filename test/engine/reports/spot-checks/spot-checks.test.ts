import type { WorkbookCells } from '../../../../src/engine/workbook/cells';
import { readReport } from '../../../../src/engine/reports/read-report';
import { reportPlan } from '../../../../src/engine/reports/report-plan';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';
import { planAsCells } from '../../../support/plan-as-cells';
import { shownTable } from '../../../support/plan-text';

const JOBS = ['WX-1', 'WX-2', 'WX-3', 'WX-4', 'WX-5', 'WX-6'];
const books = (jobs: readonly string[]) =>
  exampleBooks({
    设置: [{ 报表月份: '2026-03', 回访抽样比例: '50%' }],
    维修: jobs.map((job, index) => ({ 维修单号: job, 产品编号: `SN-${index}` })),
  });
const listOf = (plan: ReturnType<typeof reportPlan>) =>
  shownTable(plan.sheets.find(({ name }) => name === '抽查名单') as (typeof plan.sheets)[number]);

test('what head office wrote about a checked repair stays when the month is closed again, and the draw is the same', () => {
  const first = reportPlan(closedMonth(books(JOBS)));
  const drawn = listOf(first);
  expect(drawn.rows.length).toBe(3);
  const job = drawn.rows[1]?.[1] ?? '';
  const written = withResult(planAsCells(first), job, '属实', '用户很满意');
  const { userEntries } = readReport(written);
  const again = listOf(reportPlan({ ...closedMonth(books([...JOBS].reverse())), userEntries }));
  expect(again.rows.map((row) => row[1])).toEqual(drawn.rows.map((row) => row[1]));
  expect(again.rows.find((row) => row[1] === job)?.slice(-2)).toEqual(['属实', '用户很满意']);
});

test.each([
  ['0', JOBS, /完成维修 6 件，「设置」的回访抽样比例为 0%，不抽查$/],
  ['50%', [], /本月没有完成的维修，不用抽查$/],
])('an empty list says why: a share of %s', (share, jobs, says) => {
  const plan = reportPlan(
    closedMonth(
      exampleBooks({
        设置: [{ 报表月份: '2026-03', 回访抽样比例: share }],
        维修: jobs.map((job, index) => ({ 维修单号: job, 产品编号: `SN-${index}` })),
      }),
    ),
  );
  expect(plan.sheets.find(({ name }) => name === '抽查名单')?.cells.find(({ row, column }) => row === 1 && column === 0)?.content).toMatch(
    says,
  );
});

/** A report in which the user has filled in result and note of one repair. */
function withResult(report: WorkbookCells, job: string, result: string, note: string): WorkbookCells {
  return {
    ...report,
    sheets: report.sheets.map((sheet) =>
      sheet.name === '抽查名单'
        ? { ...sheet, rows: sheet.rows.map((row) => (row[1] === job ? [...row.slice(0, 5), result, note] : row)) }
        : sheet,
    ),
  };
}
