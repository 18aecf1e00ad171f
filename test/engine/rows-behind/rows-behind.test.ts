import { describe, expect, test } from '@jest/globals';
import { linksOf } from '../../../src/engine/reports/links';
import { SHEETS } from '../../../src/engine/reports/report-plan';
import { linesOf } from '../../../src/engine/rows-behind/month-rows';
import { numberBehind } from '../../../src/engine/rows-behind/rows-behind';
import { SOURCES } from '../../../src/engine/rows-behind/sources';
import { SUMMARIES } from '../../../src/engine/rows-behind/summaries';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { sampleOutcome } from '../../support/sample-report';

const outcome = sampleOutcome(12, 30);
const links = linksOf(outcome, SHEETS);

const TRACED = SUMMARIES.filter(({ traces }) => Object.keys(traces).length > 0);

test('the month has lines in every summary', () => {
  expect(TRACED.filter((summary) => linesOf(summary, outcome).length === 0).map(({ report }) => report.sheet.title.zh)).toEqual([]);
});

test('what names the rows that numbers are made of, and tells them apart, are columns of the list in which they stand', () => {
  const named = Object.entries(SOURCES).flatMap(([name, { columns, record, detail, apart, isSpread = false }]) =>
    [record, detail, ...apart].filter((field) => !isSpread && !(field in columns)).map((field) => `${name}.${field}`),
  );
  expect(named).toEqual([]);
});

/** Lists that are rows themselves, and records of the close. */
const NO_SUMMARIES: ReadonlySet<string> = new Set(['ledgers', 'masters', 'records']);
const NUMBERS: ReadonlySet<string> = new Set(['count', 'quantity', 'number', 'mean', 'rate', 'score', 'money', 'price']);

test('every number on every list of the report leads to its rows, or says what it is instead', () => {
  const lists = SHEETS.filter(({ rows, group }) => rows && !NO_SUMMARIES.has(group));
  const columns = lists.flatMap(({ title, rows }) => {
    const summary = SUMMARIES.find(({ report }) => report.sheet.id === rows?.id);
    return Object.entries(rows?.columns ?? {})
      .filter(([, column]) => NUMBERS.has(column.type.kind))
      .map(([field]) => ({
        column: `${title.zh}.${field}`,
        told: (field in (summary?.traces ?? {}) ? 1 : 0) + (field in (summary?.otherwise ?? {}) ? 1 : 0),
      }));
  });
  expect(columns.filter(({ told }) => told !== 1)).toEqual([]);
  expect(columns.length).toBeGreaterThan(150);
  expect(SUMMARIES.flatMap(({ otherwise }) => Object.values(otherwise)).every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
});

describe.each(TRACED.map((summary) => [summary.report.sheet.title.zh, summary] as const))('%s', (_, summary) => {
  const lines = linesOf(summary, outcome);

  test.each(Object.keys(summary.traces))('the rows behind every number of the column %s come to it', (field) => {
    expect(summary.report.sheet.columns).toHaveProperty(field);
    const numbers = [...lines, {}].flatMap((line, index) => {
      const behind = numberBehind(outcome, links, summary, field, index);
      return behind ? [{ line, ...behind }] : [];
    });
    expect(
      numbers.filter(({ agrees }) => !agrees).map(({ line, value, total, rows }) => ({ line, value, total, rows: rows.length })),
    ).toEqual([]);
    expect(numbers.length).toBeGreaterThanOrEqual(lines.filter((line) => typeof line[field] === 'number').length);
  });
});

test('what is counted to date leads to earlier reports, too, and agrees', () => {
  const later = closedMonth(
    exampleBooks({
      '2026-02/安装': [{ 安装单号: 'AZ-1', 产品编号: 'SN-1', 产品型号: 'K-200' }],
      '2026-02/维修': [{ 维修单号: 'WX-1', 产品编号: 'SN-1', 叫修时间: '2026-02-20 09:00', 完成时间: '2026-02-20 12:00' }],
      维修: [{ 维修单号: 'WX-2', 产品编号: 'SN-1' }],
    }),
  );
  const at = linksOf(later, SHEETS);
  const summaryOf = (title: string) => SUMMARIES.find(({ report }) => report.sheet.title.zh === title) as (typeof SUMMARIES)[number];
  const followed = (title: string, field: string) => numberBehind(later, at, summaryOf(title), field, 0);
  expect(followed('经销商档案', 'allRepairs')).toMatchObject({ value: 2, agrees: true });
  expect(followed('经销商档案', 'allRepairs')?.rows.map(({ record, place, report }) => [record, place?.sheet ?? report])).toEqual([
    ['WX-1', '月报_2026-02.xlsx'],
    ['WX-2', '维修台账'],
  ]);
  for (const title of ['用户档案', '产品故障率', '经销商档案'])
    for (const field of Object.keys(summaryOf(title).traces)) {
      const told = followed(title, field);
      expect({ title, field, agrees: told?.agrees ?? true }).toEqual({ title, field, agrees: true });
    }
});

test('the rate of all in a totals row has the rows of all, and is the share that the sums of its lines have', () => {
  const summary = SUMMARIES.find(({ report }) => report.sheet.title.zh === '维修汇总');
  if (!summary) throw new Error('no 维修汇总');
  const lines = linesOf(summary, outcome);
  const sum = (...fields: string[]) => lines.reduce((all, line) => all + fields.reduce((one, field) => one + Number(line[field]), 0), 0);
  const [onTime, firstFix] = ['onTime', 'firstFix'].map((field) => numberBehind(outcome, links, summary, field, lines.length));
  expect(onTime?.value).toBeCloseTo(sum('within24', 'within48') / sum('within24', 'within48', 'late'), 5);
  expect(onTime?.rows.length).toBe(sum('within24', 'within48', 'late'));
  expect(firstFix?.value).toBeCloseTo(1 - sum('repeats') / (sum('repairs') - sum('open')), 1);
});
