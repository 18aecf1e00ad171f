import { reportPlan } from '../../../src/engine/reports/report-plan';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { shownTable } from '../../support/plan-text';

const about = (books = exampleBooks({})): ReadonlyMap<unknown, unknown> => {
  const contents = reportPlan(closedMonth(books)).sheets.find(({ name }) => name === '目录');
  if (!contents) throw new Error('the report has no contents');
  return new Map(shownTable(contents).rows.map((row) => [row[1], row[3]]));
};

test('the contents say of each sheet what it says of itself, without month and as-of date, and no number of rows twice', () => {
  const lines = about();
  expect(lines.get('往来差异')).toBe('往来没有差异');
  expect(lines.get('安装汇总')).toMatch(/^开箱问题 = /);
  expect([lines.get('经销商'), lines.get('收费单')]).toEqual(['', '']);
  expect([...lines.values()].some((line) => /盘点日期 2026/.test(String(line)))).toBe(false);
});

test('a line too long for the page is cut: the sheet has all of it', () => {
  expect(about().get('季年趋势')).toMatch(/^数量和金额为各月之和.*…$/);
});
