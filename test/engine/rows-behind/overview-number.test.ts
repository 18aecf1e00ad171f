import { expect, test } from '@jest/globals';
import type { CellPlan } from '../../../src/engine/plan/plan';
import { linksOf } from '../../../src/engine/reports/links';
import { overviewSheet } from '../../../src/engine/reports/overview/overview';
import { SHEETS } from '../../../src/engine/reports/report-plan';
import { overviewNumber } from '../../../src/engine/rows-behind/overview-number';
import { a1 } from '../../../src/engine/workbook/address';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { sampleOutcome } from '../../support/sample-report';

const outcome = sampleOutcome(12, 30);
const links = linksOf(outcome, SHEETS);
const sheet = overviewSheet(outcome, links);

const numberIn = ({ content }: CellPlan): number | undefined => {
  const value = typeof content === 'object' && content !== null ? content.value : content;
  return typeof value === 'number' ? value : undefined;
};
const at = (cell: string) => overviewNumber(outcome, links, cell);
const behind = (cell: string) => {
  const found = at(cell);
  if (!found || !('behind' in found)) throw new Error(`nothing behind ${cell}`);
  return found.behind;
};

test('every number of 月报总览, on the cards and behind the charts, leads to rows that come to it, or says what it is instead', () => {
  const numbers = (sheet.cells ?? []).filter((cell) => numberIn(cell) !== undefined);
  const told = numbers.map((cell) => {
    const found = at(a1(cell.row, cell.column));
    if (!found || !('behind' in found)) return { cell: a1(cell.row, cell.column), is: found?.instead.zh ?? 'nothing' };
    const { value, agrees, rows } = found.behind;
    return { cell: a1(cell.row, cell.column), is: agrees && value === numberIn(cell) ? 'agrees' : `${value} of ${rows.length} rows` };
  });
  expect(told.filter(({ is }) => is === 'nothing' || / of \d+ rows$/.test(is))).toEqual([]);
  expect(told.filter(({ is }) => is === 'agrees').length).toBeGreaterThan(120);
});

test('a card’s rate leads to the rows that it is taken of, with the two numbers of the rate; in cells that are one, too', () => {
  const share = outcome.overall.onTime;
  expect(behind('B5')).toMatchObject({ title: '及时率', kind: 'rate', agrees: true, share });
  expect(behind('B5').rows).toHaveLength(share?.whole ?? -1);
  expect(behind('B5:C5')).toEqual(behind('B5'));
  expect(at('B5:F9')).toBeUndefined();
  expect([behind('F5').title, behind('J5').title, behind('N5').title, behind('R5').title, behind('V5').kind]).toEqual([
    '一次修复率',
    '退回率',
    '满意率',
    '单证准确率',
    'money',
  ]);
  expect(behind('V6')).toMatchObject({ title: '逾期计收', agrees: true });
});

test('a line of 需要关注 leads to its rows wherever it is selected, and so does the finding over a chart', () => {
  const lines = [11, 12, 13, 14, 15].map((row) => behind(`R${row}`));
  expect(lines.filter(({ agrees, rows }) => !agrees || rows.length === 0)).toEqual([]);
  expect(lines.map(({ value }) => value)).toEqual([11, 12, 13, 14, 15].map((row) => behind(`J${row}`).value));
  const titles = ['B17', 'J17', 'R17', 'B28', 'J28', 'R28'].map(behind);
  expect(titles.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(titles.map(({ title }) => title)).toEqual(['及时率', '维修量', '故障', '借料', '收入', '满意度']);
});

test('what compares, and a text with many numbers, say so; a cell without a number says nothing', () => {
  expect(at('B7')).toMatchObject({ instead: { zh: expect.stringContaining('上月') } });
  expect(at('B6')).toMatchObject({ instead: { zh: expect.stringContaining('设置') } });
  expect(at('B10')).toMatchObject({ instead: { zh: expect.stringContaining('要点中的数字') } });
  expect(at('A1')).toBeUndefined();
});

test('a month without rows has numbers without rows, and none that is wrong', () => {
  const empty = closedMonth(exampleBooks({ 维修: [] }));
  const at = linksOf(empty, SHEETS);
  for (const cell of overviewSheet(empty, at).cells ?? []) {
    const found = overviewNumber(empty, at, a1(cell.row, cell.column));
    expect(found && 'behind' in found ? found.behind.agrees : true).toBe(true);
  }
});
