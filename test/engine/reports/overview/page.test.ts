import type { ChartPlan, RangeReference, SheetPlan } from '../../../../src/engine/plan/plan';
import { writeWorkbook } from '../../../../src/hosts/xlsx/write-workbook';
import { COLOUR } from '../../../../src/engine/sheets/look';
import { CUSTOMER, madeUpOutcome } from '../../../support/made-up-outcome';
import { picturedMonth } from '../../../support/pictured-month';
import { overviewOf } from '../../../support/overview-page';
import { contentAt, valueAt } from '../../../support/plan-cells';
import { openXmlFaults } from '../../../support/xlsx-package';
import { a1 } from '../../../../src/engine/workbook/address';

const TITLES = ['B17', 'J17', 'R17', 'B28', 'J28', 'R28'];
const TOKENS = new Set<string>(Object.values(COLOUR));
const charts = (page: SheetPlan): readonly ChartPlan[] => page.charts ?? [];
const references = (chart: ChartPlan): readonly RangeReference[] =>
  chart.series.flatMap(({ name, values }) => (typeof name === 'string' ? [values] : [name, values]));
const coloursIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? /^#[0-9A-Fa-f]{6}$/.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(coloursIn)
      : [];

describe('the page', () => {
  const full = overviewOf(picturedMonth());
  const empty = overviewOf({ dealers: [] });

  test('prints B1:X40 on one A4 page in landscape', () => {
    expect(full.print).toMatchObject({
      orientation: 'landscape',
      fit: { wide: 1, tall: 1 },
      area: { top: 0, left: 1, bottom: 39, right: 23 },
    });
  });

  test('is 1,230 px wide', () => {
    const pixels = Array.from({ length: 23 }, (_, index) => (full.widths[index + 1] ?? 0) * 7 + 5);
    expect(Math.round(pixels.reduce((sum, one) => sum + one, 0))).toBe(1230);
  });

  test('keeps helper data right of the page and below the rows that are gaps', () => {
    const beyond = full.cells.filter(({ column }) => column > 23);
    expect(beyond.length).toBeGreaterThan(100);
    expect(beyond.filter(({ row, column }) => column < 26 || (row < 41 && row !== 0))).toEqual([]);
  });

  test('has no two cells at one place', () => {
    const places = full.cells.map(({ row, column }) => a1(row, column));
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('titles every chart with its finding', () => {
    expect(TITLES.map((cell) => valueAt(full, cell))).toEqual([
      '及时率：最低 10 家',
      '维修量：3 月 414 件，较上月 +26',
      '故障：前 5 类占 87%，漏水居首',
      '借料：逾期计收 63 件，8 家占 54 件',
      '收入：4.98 万元，较上月 +12.4%',
      '满意度：反应度 3.9，最弱',
    ]);
  });

  test('counts in the title only categories that the chart names', () => {
    const faults = Object.fromEntries([...'甲乙丙丁戊己庚辛壬癸'].map((name) => [name, 1]));
    const page = overviewOf({ dealers: [{ name: '杭州西湖', finished: 10, late: 0 }], faults });
    expect(String(valueAt(page, 'R17'))).toMatch(/^故障：前 7 类占 70%，.居首$/);
    const { categories, series } = charts(page).find(({ name }) => name === '故障') as ChartPlan;
    expect(valueAt(page, a1(categories.range.bottom, categories.range.left))).toBe('其他\n3');
    expect(valueAt(page, a1(categories.range.bottom, series[2]?.values.range.left ?? 0))).toBe(3);
  });

  test('takes every series from a headed column as long as the categories', () => {
    expect(charts(full)).toHaveLength(12);
    for (const chart of charts(full)) {
      const { top, bottom, left } = chart.categories.range;
      for (const { name, values } of chart.series) {
        expect(values.range).toMatchObject({ top, bottom });
        expect(values.range.left).toBe(values.range.right);
        expect(typeof name === 'object' && name.range).toMatchObject({ top: top - 1, bottom: top - 1, left: values.range.left });
      }
      for (let row = top; row <= bottom; row++) expect(contentAt(full, a1(row, left))).not.toBeNull();
      expect(contentAt(full, a1(bottom + 1, left))).toBeNull();
    }
  });

  test('names cells that hold something', () => {
    for (const { sheet, range } of charts(full).flatMap(references)) {
      expect(sheet).toBe(full.name);
      const cells = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => valueAt(full, a1(range.top + index, range.left)));
      if (range.bottom === range.top) expect(cells[0]).not.toBeNull();
    }
  });

  test('uses the colours of the look and no other', () => {
    for (const page of [full, empty]) {
      const colours = coloursIn([page.cells, page.charts, page.conditionalFormats, page.tabColour]);
      expect(colours.length).toBeGreaterThan(20);
      expect(colours.filter((colour) => !TOKENS.has(colour))).toEqual([]);
    }
  });

  test('shows twelve months of repairs, this one last', () => {
    const { categories, series } = charts(full).find(({ name }) => name === '维修量') as ChartPlan;
    const column = (left: number) => Array.from({ length: 12 }, (_, index) => valueAt(full, a1(categories.range.top + index, left)));
    expect(column(categories.range.left)).toEqual(['4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月', '1月', '2月', '3月']);
    expect(column(series[3]?.values.range.left ?? 0)).toEqual([327, 341, 365, 396, 393, 364, 352, 366, 381, 375, 388, 414]);
  });

  test('splits each dealer’s rate into exactly one signal column', () => {
    const { categories, series } = charts(full).find(({ name }) => name === '及时率') as ChartPlan;
    for (let row = categories.range.top; row <= categories.range.bottom; row++) {
      expect(series.filter(({ values }) => valueAt(full, a1(row, values.range.left)) !== null)).toHaveLength(1);
    }
  });

  test('shows revenue under 10,000 in yuan, so that none becomes 0.00', () => {
    const small = overviewOf({ dealers: [{ name: '杭州西湖', finished: 10, late: 0 }], issueCharges: 12_50 });
    expect(TITLES.map((cell) => valueAt(small, cell))).toContainEqual('收入：12.50 元');
    expect(JSON.stringify(small)).not.toContain('万元');
  });

  test('names two weakest marks, and of more only how many', () => {
    const title = (rater: readonly [number, number, number, number, number]) =>
      TITLES.map((cell) =>
        valueAt(overviewOf({ dealers: [{ name: '杭州西湖', finished: 10, late: 0, answers: 10, satisfiedAnswers: 10 }], rater }), cell),
      ).at(-1);
    expect(title([4.5, 4.4, 4.4, 4.6, 4.7])).toBe('满意度：专业度、有形度同为 4.4，最弱');
    expect(title([4.5, 4.4, 4.4, 4.4, 4.7])).toBe('满意度：3 个维度同为 4.4，最弱');
  });

  test('names no customer and no phone number', () => {
    const { ledgers } = madeUpOutcome(picturedMonth());
    for (const rows of [ledgers.repairs, ledgers.installations, ledgers.visits]) expect(rows[0]?.values).toMatchObject(CUSTOMER);
    const written = JSON.stringify(full);
    expect(Object.values(CUSTOMER).filter((text) => written.includes(text))).toEqual([]);
  });

  test('looks finished without data: every chart says so, none is drawn', () => {
    expect(TITLES.map((cell) => valueAt(empty, cell))).toEqual([
      '及时率：本月无数据',
      '维修量：本月无数据',
      '故障：本月无数据',
      '借料：本月无数据',
      '收入：本月无数据',
      '满意度：本月无数据',
    ]);
    expect(charts(empty)).toEqual([]);
    expect(['D4', 'H4', 'L4', 'P4', 'T4', 'X4'].map((cell) => valueAt(empty, cell))).toEqual([
      '无数据',
      '无数据',
      '无数据',
      '无数据',
      '无数据',
      '无目标',
    ]);
    expect(valueAt(empty, 'J10')).toBe('本月没有需要关注的事项');
  });

  test('speaks English in an English workbook', () => {
    const page = overviewOf({
      ...picturedMonth({ language: 'en' }),
      settings: { firm: 'Example', department: 'Service' },
      faults: { Leak: 1 },
      dealers: [{ name: 'Hangzhou', finished: 10, late: 1, owed: [1, 0, 2], returned: 3, answers: 2 }],
    });
    expect(page.name).toBe('Overview');
    const texts = page.cells.map(({ content }) => JSON.stringify(content));
    expect(texts.filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
    expect(JSON.stringify(page.charts)).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('is a workbook without faults', async () => {
    const alone = {
      ...full,
      cells: full.cells.map((cell) => ({ ...cell, content: JSON.stringify(cell.content)?.includes('[') ? null : cell.content })),
    };
    const bytes = await writeWorkbook({ language: 'zh', active: full.name, names: [], title: '', sheets: [alone] });
    expect(openXmlFaults(bytes)).toEqual([]);
  });
});
