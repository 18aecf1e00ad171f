import { describe, expect, test } from '@jest/globals';
import type { MonthOutcome } from '../../../src/engine/month/outcome';
import { linksOf } from '../../../src/engine/reports/links';
import { SHEETS } from '../../../src/engine/reports/report-plan';
import { linesOf } from '../../../src/engine/rows-behind/month-rows';
import { numberBehind } from '../../../src/engine/rows-behind/rows-behind';
import { SUMMARIES } from '../../../src/engine/rows-behind/summaries';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import type { Month } from '../../../src/engine/values/month';
import { closedMonth } from '../../support/closed-month';
import { planAsCells } from '../../support/plan-as-cells';

const MONTH = '2026-03' as Month;

function sampleOutcome(): MonthOutcome {
  const { headOffice, dealers } = sampleMonth({ dealers: 12, rows: 30, month: MONTH, seed: 1 });
  return closedMonth({
    month: MONTH,
    headOffice: { name: '总部.xlsx', cells: planAsCells(headOffice) },
    dealers: new Map([...dealers].map(({ name, plan }) => [name, planAsCells(plan)])),
  });
}

const outcome = sampleOutcome();
const links = linksOf(outcome, SHEETS);

test('the month has lines in every summary', () => {
  expect(SUMMARIES.filter((summary) => linesOf(summary, outcome).length === 0).map(({ report }) => report.sheet.title.zh)).toEqual([]);
});

describe.each(SUMMARIES.map((summary) => [summary.report.sheet.title.zh, summary] as const))('%s', (_, summary) => {
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
