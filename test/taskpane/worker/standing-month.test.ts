import { expect, test } from '@jest/globals';
import type { MonthOutcome } from '../../../src/engine/month/outcome';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import type { OpenBook } from '../../../src/taskpane/worker/opened-book';
import { isStanding } from '../../../src/taskpane/worker/standing-month';
import { closedMonth, type MonthBooks } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { planAsCells } from '../../support/plan-as-cells';

/** February has installed a unit of which March says nothing: no row of March and no figure of it knows. */
const BOOKS = exampleBooks({
  '2026-02/安装': [{ 安装单号: 'AZ-1', 产品编号: 'SN-1' }],
  维修: [{ 维修单号: 'WX-1', 产品编号: 'SN-9', 零件费: '50' }],
});

/** The open workbook after a close: head office's sheets as they were given, and the report. */
const closedWith = (outcome: MonthOutcome): OpenBook => ({ book: outcome.headOfficeBook, cells: planAsCells(reportPlan(outcome)) });

/** The same month with other figures in 历史 than it comes to. */
const withKeptFigures = (outcome: MonthOutcome, books: MonthBooks, change: (value: number) => number): MonthOutcome => ({
  ...closedMonth(books),
  resubmissions: outcome.history
    .filter(({ month, value = 0 }) => month === '2026-03' && change(value) !== value)
    .map(({ dealer = '', measure = '', value = 0 }) => ({
      dealer,
      list: 'history',
      record: measure,
      field: 'value',
      before: value,
      after: change(value),
    })),
});

test('the month that a report was written from is known by its files, its earlier reports and its figures', () => {
  const outcome = closedMonth(BOOKS);
  const open = closedWith(outcome);
  expect(isStanding(outcome, open)).toBe(true);
  const { earlier: _february, ...alone } = BOOKS;
  expect(isStanding(closedMonth(alone), open)).toBe(false);
  expect(
    isStanding(
      withKeptFigures(outcome, BOOKS, (value) => value),
      open,
    ),
  ).toBe(true);
  expect(
    isStanding(
      withKeptFigures(outcome, BOOKS, (value) => value + 1),
      open,
    ),
  ).toBe(false);
});
