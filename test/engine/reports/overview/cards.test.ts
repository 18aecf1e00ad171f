import { MEASURE, ALL_DEALERS, rateMeasure } from '../../../../src/engine/indicators/history-measures';
import type { Month } from '../../../../src/engine/values/month';
import { type MadeUpMonth, madeUpOutcome } from '../../../support/made-up-outcome';
import { picturedMonth } from '../../../support/pictured-month';
import { overviewOf } from '../../../support/overview-page';
import { formulaAt, valueAt } from '../../../support/plan-cells';

const VALUES = ['B5', 'F5', 'J5', 'N5', 'R5'];
const FEBRUARY = '2026-02' as Month;

const ofTwenty = (late: number, settings: MadeUpMonth['settings'] = {}): MadeUpMonth => ({
  settings,
  dealers: [{ name: '杭州西湖', finished: 20, late }],
});
const last = (measure: string, value: number) => [{ month: FEBRUARY, dealer: ALL_DEALERS, measure, value }];

describe('the cards', () => {
  test('show the rates of the month over all dealers, and its revenue', () => {
    const outcome = madeUpOutcome(picturedMonth());
    const page = overviewOf(picturedMonth());
    const ids = ['onTime', 'firstFix', 'returned', 'satisfied', 'clean'];
    ids.forEach((id, card) => {
      const { part, whole } = outcome.overall[id] ?? { part: 0, whole: 0 };
      expect(valueAt(page, VALUES[card] ?? '')).toBeCloseTo(part / whole, 12);
    });
    expect(valueAt(page, 'V5')).toBe(49_807);
    expect(valueAt(page, 'V6')).toBe(12_486.5);
  });

  test('name their indicators in the order of the look', () => {
    const page = overviewOf(picturedMonth());
    expect(['B4', 'F4', 'J4', 'N4', 'R4', 'V4'].map((cell) => valueAt(page, cell))).toEqual([
      '及时率',
      '一次修复率',
      '退回率',
      '满意率',
      '单证准确率',
      '售后收入',
    ]);
  });

  test('follow the tables of the report where those hold the figure', () => {
    const page = overviewOf(picturedMonth());
    expect(formulaAt(page, 'B5')).toBe('$AD$44');
    expect(formulaAt(page, 'AB44')).toBe('SUM(维修汇总[24小时内])+SUM(维修汇总[48小时内])');
    expect(formulaAt(page, 'AC44')).toBe('SUM(维修汇总[24小时内])+SUM(维修汇总[48小时内])+SUM(维修汇总[超时])');
    expect(formulaAt(page, 'AC46')).toBe('SUMIFS(借料明细[借料数量],借料明细[应退日期],"<="&DATE(2026,3,31))');
    expect(formulaAt(page, 'V5')).toBe('$AB$51');
    expect(formulaAt(page, 'AB51')).toBe('SUM(收入统计[合计])');
  });

  test.each([
    [1, '● 达标'],
    [2, '▲ 接近'],
    [3, '◆ 未达标'],
  ])('with %i of 20 late, a target of 95 %% and a gap of 5 points the signal is %s', (late, signal) => {
    expect(valueAt(overviewOf(ofTwenty(late)), 'D4')).toBe(signal);
  });

  test('compare as a manager reads: exactly target minus gap is still near', () => {
    const page = overviewOf(ofTwenty(2, { targetOnTime: '0.98' as never, nearGap: '0.08' as never }));
    expect(valueAt(page, 'D4')).toBe('▲ 接近');
    expect(formulaAt(page, 'D4')).toContain('ROUND(B5,9)>=ROUND(B6-$AB$50,9)');
  });

  test('say nothing of a rate with nothing below the line', () => {
    const page = overviewOf(ofTwenty(0));
    expect(valueAt(page, 'J5')).toBe('');
    expect(valueAt(page, 'L4')).toBe('无数据');
    expect(valueAt(page, 'J7')).toBe('');
  });

  test('give the change against last month in percentage points, rounded as shown', () => {
    const page = (before: number) => overviewOf({ ...ofTwenty(1), history: last(rateMeasure('onTime'), before) });
    expect(valueAt(page(0.918), 'B7')).toBe(3.2);
    expect(valueAt(page(0.9912), 'B7')).toBe(-4.1);
    expect(valueAt(page(0.95004), 'B7')).toBe(0);
    expect(valueAt(page(0), 'B7')).toBe(95);
  });

  test('give the change of revenue as a ratio, and none where last month had none', () => {
    const page = (before: number) => overviewOf({ dealers: [], issueCharges: 11_000_00, history: last(MEASURE.revenue, before) });
    expect(valueAt(page(10_000), 'V7')).toBe(0.1);
    expect(valueAt(page(0), 'V7')).toBe('无上月数据');
  });

  test('say that last month is not known in the first month', () => {
    const page = overviewOf(picturedMonth({ months: 1 }));
    expect(['B7', 'F7', 'J7', 'N7', 'R7', 'V7'].map((cell) => valueAt(page, cell))).toEqual(Array(6).fill('无上月数据'));
    expect(page.charts?.filter(({ type }) => type === 'line')).toEqual([]);
  });

  test('draw a small line over the months that history knows, its last point on its own', () => {
    const lines = overviewOf(picturedMonth()).charts?.filter(({ type }) => type === 'line') ?? [];
    expect(lines).toHaveLength(6);
    for (const { valueAxis, series } of lines) {
      expect(valueAxis.minimum).toBeLessThan(valueAxis.maximum ?? 0);
      expect(series).toHaveLength(2);
    }
  });

  test('set a target with decimals with them', () => {
    const page = overviewOf(ofTwenty(1, { targetOnTime: '0.975' as never }));
    expect(page.cells.find(({ row, column }) => row === 5 && column === 1)?.style?.format).toBe('"目标 "0.0%');
  });
});
