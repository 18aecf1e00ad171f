import { type PeriodOutcome, periodOutcome } from '../../../src/engine/period/period-outcome';
import { periodPlan } from '../../../src/engine/period/period-plan';
import { type PeriodReport, readPeriodReport } from '../../../src/engine/period/period-report';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import type { Month } from '../../../src/engine/values/month';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { planAsCells } from '../../support/plan-as-cells';
import { valueOf } from '../../support/plan-cells';
import { shownTable } from '../../support/plan-text';
import { openXmlFaults } from '../../support/xlsx-package';

const [JANUARY, MARCH] = ['2026-01' as Month, '2026-03' as Month] as const;
/** Repairs of March; those that took four days are late. */
const repair = (number: string, isLate = false, more = {}) => ({
  维修单号: number,
  产品编号: `SN-${number}`,
  叫修时间: '2026-03-02 09:00',
  完成时间: isLate ? '2026-03-06 09:00' : '2026-03-02 15:00',
  ...more,
});

const figure = (month: string, dealer: string, measure: string, value: number) => ({
  报表月份: month,
  经销商编号: dealer,
  指标: measure,
  数值: value,
});

/** March closed, with January and last year's first quarter in its history. */
const march = (): PeriodReport => {
  const books = exampleBooks({
    经销商: [
      { 经销商编号: 'D001', 经销商名称: '一号店', 区域: '华东' },
      { 经销商编号: 'D002', 经销商名称: '二号店', 区域: '华南' },
    ],
    维修: [
      repair('WX-1', false, { 故障类别: '漏水' }),
      repair('WX-2', true, { 故障类别: '漏水' }),
      repair('WX-3', false, { 故障类别: '异响' }),
    ],
    'D002/封面': [{ 经销商编号: 'D002' }],
    'D002/维修': [repair('WX-9', true, { 故障类别: '漏水' })],
    历史: [
      figure('2026-01', '*', '维修数', 10),
      figure('2026-01', '*', '及时率', 1),
      figure('2026-01', '*', '分母-及时率', 10),
      figure('2026-01', '*', '收入合计', 12_000),
      figure('2026-01', 'D001', '维修数', 10),
      figure('2026-01', 'D001', '及时率', 1),
      figure('2026-01', 'D001', '分母-及时率', 7),
      ...['2025-01', '2025-02', '2025-03'].map((month) => figure(month, '*', '维修数', 4)),
    ],
  });
  const report = readPeriodReport(planAsCells(reportPlan(closedMonth(books))), '三月.xlsx');
  if (!report) throw new Error('no report');
  return report;
};
const reports = [march()];
const quarter = periodOutcome({ from: JANUARY, to: MARCH, reports });
const table = (outcome: PeriodOutcome, name: string): readonly Readonly<Record<string, string>>[] => {
  const sheet = periodPlan(outcome).sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const { headers, rows } = shownTable(sheet);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
};

test('counts are added over the months, rates weighted by what they were taken of', () => {
  const summary = table(quarter, '期间总览');
  expect(summary.find(({ 指标 }) => 指标 === '维修数')).toMatchObject({ 本期: '14', 去年同期: '12', 已有月数: '2' });
  expect(summary.find(({ 指标 }) => 指标 === '及时率')).toMatchObject({
    本期: String(Number((12 / 14).toFixed(6))),
    目标: '95%',
    结果: '未达标',
  });
});

test('the titles of the charts tell the figures of the period, not of its last month', () => {
  const titles = JSON.stringify(periodPlan(quarter).sheets[0]?.cells.map(({ content }) => valueOf(content)));
  expect(titles).toContain('主要比率：及时率 85.7%');
  expect(titles).toContain('售后收入：本期 1.20 万元');
  expect(titles).not.toContain('本月');
});

test('what changed is told below the table, and is printed with it', () => {
  const [summary] = periodPlan(quarter).sheets;
  const points = (summary?.cells ?? []).filter(({ content, column }) => column === 0 && String(content).startsWith('• '));
  expect(points.map(({ content }) => content)).toContain('• 维修 14 件。');
  expect(summary?.print?.area?.bottom).toBeGreaterThanOrEqual(Math.max(...points.map(({ row }) => row)));
});

test('a month that nobody knows is named, and counts of unequal months are not compared', () => {
  const subtitle = periodPlan(quarter).sheets[0]?.cells.find(({ row }) => row === 1)?.content;
  expect(subtitle).toMatch(/^2026 年第 1 季度 · 3 个月中有数据的 2 个月，缺 2026-02；/);
  expect(table(quarter, '期间总览').find(({ 指标 }) => 指标 === '维修数')).toMatchObject({ 同比: '' });
  const month = periodOutcome({ from: MARCH, to: MARCH, reports });
  expect(table(month, '期间总览').find(({ 指标 }) => 指标 === '维修数')).toMatchObject({ 本期: '4', 去年同期: '4', 同比: '0' });
});

test('dealers are ranked by the rates of all their months together', () => {
  const [first, second] = table(quarter, '经销商排名');
  expect(first).toMatchObject({ 名次: '1', 经销商编号: 'D001', 经销商名称: '一号店', 及时率: '90%', 维修数: '13', 已有月数: '2' });
  expect(second).toMatchObject({ 名次: '2', 经销商编号: 'D002', 及时率: '0%', 超时: '1', 已有月数: '1' });
  expect(Number(first?.得分)).toBeGreaterThan(Number(second?.得分));
});

test('regions are compared by their dealers taken together', () => {
  expect(table(quarter, '区域对比')).toMatchObject([
    { 区域: '华东', 经销商数: '1', 维修数: '13', 及时率: '90%' },
    { 区域: '华南', 维修数: '1', 超时: '1', 及时率: '0%' },
  ]);
});

test('months stand side by side, a blank one where nothing is known', () => {
  expect(table(quarter, '逐月趋势').map(({ 报表月份, 维修数 }) => [报表月份, 维修数])).toEqual([
    ['2026-01', '10'],
    ['2026-02', ''],
    ['2026-03', '4'],
  ]);
});

test('the season sets this year beside the last and a month against the mean of all', () => {
  const [january, february] = table(quarter, '季节');
  expect(january).toMatchObject({
    月份: '1月',
    本年维修数: '10',
    上年维修数: '4',
    同比: '150%',
    季节指数: String(Number((7 / 5.2).toFixed(6))),
    已有年数: '2',
  });
  expect(february).toMatchObject({ 本年维修数: '', 上年维修数: '4', 已有年数: '1' });
});

test('faults come from the ledgers of the reports given', () => {
  expect(table(quarter, '故障分析')).toMatchObject([
    { 故障类别: '漏水', 数量: '3', 占比: '75%' },
    { 故障类别: '异响', 数量: '1' },
  ]);
  expect(table(periodOutcome({ from: JANUARY, to: JANUARY, reports }), '故障分析')).toEqual([]);
});

test('of a month, its own report is believed before another’s history, whatever their order', () => {
  const [own] = reports;
  if (!own) throw new Error('no report');
  const april = {
    ...own,
    month: '2026-04' as Month,
    file: '四月.xlsx',
    history: [
      { month: MARCH, dealer: '*', measure: '维修数', value: 99 },
      { month: '2026-02' as Month, dealer: '*', measure: '维修数', value: 5 },
    ],
  };
  for (const given of [
    [own, april],
    [april, own],
  ]) {
    const outcome = periodOutcome({ from: JANUARY, to: MARCH, reports: given });
    expect(table(outcome, '逐月趋势').map(({ 维修数 }) => 维修数)).toEqual(['10', '5', '4']);
  }
});

test.each([
  ['2026-01', '2026-12', '2026 年度', '2026'],
  ['2026-04', '2026-06', '2026 年第 2 季度', 'Q2 2026'],
  ['2026-02', '2026-04', '2026 年 2 月至 2026 年 4 月', 'February 2026 – April 2026'],
  ['2026-02', '2026-02', '2026 年 2 月', 'February 2026'],
])('%s to %s is called %s', (from, to, zh, en) => {
  expect(periodOutcome({ from: from as Month, to: to as Month, reports }).span).toEqual({ zh, en });
});

test.each(['zh', 'en'] as const)('in %s no text names what is not known, and the file is sound', async (language) => {
  const plan = periodPlan(periodOutcome({ from: JANUARY, to: MARCH, reports, language }));
  const text = plan.sheets
    .flatMap(({ cells, tables = [] }) => [
      ...cells.map(({ content }) => valueOf(content)),
      ...tables.flatMap(({ rows }) => rows.flat().map(valueOf)),
    ])
    .join('\n');
  expect(text.match(/undefined|NaN|Infinity|\[object/g)).toBeNull();
  expect(openXmlFaults(await writeWorkbook(plan))).toEqual([]);
});

test('half a year is called so', () => {
  expect(periodOutcome({ from: JANUARY, to: '2026-06' as Month, reports }).span).toEqual({ zh: '2026 年上半年', en: 'H1 2026' });
  expect(periodOutcome({ from: '2025-07' as Month, to: '2025-12' as Month, reports }).span.zh).toBe('2025 年下半年');
});
