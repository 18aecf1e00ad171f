import { ALL_DEALERS, MEASURE, faultMeasure, rateMeasure } from '../../../../src/engine/indicators/history-measures';
import type { Month } from '../../../../src/engine/values/month';
import type { MadeUpDealer } from '../../../support/made-up-outcome';
import { picturedMonth } from '../../../support/pictured-month';
import { attentionLines, overviewOf } from '../../../support/overview-page';
import { formulaAt, valueAt } from '../../../support/plan-cells';

const FEBRUARY = '2026-02' as Month;
const JANUARY = '2026-01' as Month;
const entry = (month: Month, dealer: string, measure: string, value: number) => ({ month, dealer, measure, value });
const dealer = (rest: Partial<MadeUpDealer>): MadeUpDealer => ({ name: '杭州西湖', finished: 0, late: 0, ...rest });

describe('需要关注', () => {
  test('has at most five rows, misses before near misses, each subject once', () => {
    const lines = attentionLines(overviewOf(picturedMonth()));
    expect(lines).toHaveLength(5);
    const levels = lines.map(([level]) => level);
    expect(levels).toEqual([...levels].sort((a, b) => (a === b ? 0 : a === '◆ 严重' ? -1 : 1)));
    expect(new Set(lines.map(([, subject]) => subject)).size).toBe(5);
  });

  test('orders dealers of one kind by what they cause', () => {
    const page = overviewOf({ dealers: [dealer({ name: '甲', finished: 10, late: 2 }), dealer({ name: '乙', finished: 40, late: 8 })] });
    expect(attentionLines(page).map(([, subject, , numbers]) => [subject, numbers])).toEqual([
      ['D002 乙', '80.0%（40 件中 8 件超时）'],
      ['D001 甲', '80.0%（10 件中 2 件超时）'],
    ]);
  });

  test('puts a near miss of much effect after a miss of little', () => {
    const page = overviewOf({ dealers: [dealer({ name: '甲', finished: 100, late: 8 }), dealer({ name: '乙', finished: 4, late: 1 })] });
    expect(attentionLines(page).map(([level, subject]) => `${level} ${subject}`)).toEqual(['◆ 严重 D002 乙', '▲ 留意 D001 甲']);
  });

  test('leaves out dealers on target', () => {
    const page = overviewOf({ dealers: [dealer({ finished: 100, late: 5 })] });
    expect(attentionLines(page)).toEqual([]);
  });

  test('lets no kind crowd out the others', () => {
    const slow = [...'甲乙丙丁戊'].map((name) => dealer({ name, finished: 10, late: 5 }));
    const missing = [...'己庚辛壬癸子'].map((name) => dealer({ name, state: 'missing' }));
    const matters = attentionLines(overviewOf({ dealers: [...slow, ...missing] })).map(([, , matter]) => matter);
    expect(matters).toHaveLength(5);
    expect(matters.filter((matter) => matter === '3 月报表未报')).toHaveLength(2);
  });

  test('fills the list with further rows of a kind where there is nothing else', () => {
    const missing = [...'甲乙丙丁戊己'].map((name) => dealer({ name, state: 'missing' }));
    expect(attentionLines(overviewOf({ dealers: missing }))).toHaveLength(5);
  });

  test('counts the first month of a missing report as one', () => {
    expect(attentionLines(overviewOf({ dealers: [dealer({ state: 'unreadable' })] }))).toEqual([
      ['◆ 严重', 'D001 杭州西湖', '3 月报表无法读取', '1 个月', 'submissions →'],
    ]);
  });

  test('says how long a dealer has been missing', () => {
    const history = [
      entry(FEBRUARY, 'D001', MEASURE.submission, 0),
      entry(JANUARY, 'D001', MEASURE.submission, 0),
      entry('2025-12' as Month, 'D001', MEASURE.submission, 1),
    ];
    const page = overviewOf({ dealers: [dealer({ state: 'missing' })], history });
    expect(attentionLines(page)).toEqual([['◆ 严重', 'D001 杭州西湖', '3 月报表未报', '连续 3 个月', 'submissions →']]);
  });

  test('says how long a dealer has been too slow', () => {
    const history = [entry(FEBRUARY, 'D001', rateMeasure('onTime'), 0.9), entry(JANUARY, 'D001', rateMeasure('onTime'), 0.96)];
    const page = overviewOf({ dealers: [dealer({ finished: 10, late: 5 })], history });
    expect(attentionLines(page)[0]?.[2]).toBe('及时率最低，连续 2 个月未达标');
  });

  test('names no single dealer as the one with most overdue parts where another has as many', () => {
    const page = overviewOf({
      dealers: [
        dealer({ owed: [21, 0, 3], returned: 5 }),
        dealer({ name: '乙', owed: [21, 0, 3], returned: 5 }),
        dealer({ name: '丙', owed: [20, 0, 3], returned: 5 }),
      ],
    });
    expect(attentionLines(page).map(([, , matter]) => matter)).toEqual([
      '逾期未退配件最多（并列）',
      '逾期未退配件最多（并列）',
      '配件逾期未退',
    ]);
  });

  test('names overdue parts with their money', () => {
    const page = overviewOf({ dealers: [dealer({ owed: [21, 0, 3], returned: 5 })], overdueCharge: 3_792_00 });
    expect(attentionLines(page)).toEqual([['◆ 严重', 'D001 杭州西湖', '逾期未退配件最多', '21 件 · ¥3,792.00', 'borrowingCount →']]);
  });

  test('names a fault only where it clearly grew against last month, in cases and in proportion', () => {
    const page = (now: number, before: number) =>
      overviewOf({ dealers: [dealer({ finished: now, late: 0 })], history: [entry(FEBRUARY, ALL_DEALERS, faultMeasure('漏水'), before)] });
    expect(attentionLines(page(46, 29))).toEqual([['▲ 留意', '漏水', '故障件数上升', '46 件（较上月 +17）', 'faults →']]);
    expect(attentionLines(page(4, 0))).toEqual([]);
    expect(attentionLines(page(100, 94))).toEqual([]);
    expect(attentionLines(page(29, 46))).toEqual([]);
  });

  test('names no fault where last month is not known', () => {
    expect(attentionLines(overviewOf({ dealers: [dealer({ finished: 46, late: 0 })] }))).toEqual([]);
  });

  test('names a satisfaction that fell below the target, with its answers', () => {
    const page = overviewOf({
      dealers: [dealer({ answers: 11, satisfiedAnswers: 9 })],
      history: [entry(FEBRUARY, 'D001', rateMeasure('satisfied'), 0.909)],
    });
    expect(attentionLines(page)).toEqual([['▲ 留意', 'D001 杭州西湖', '满意率下降', '81.8%（−9.1 点，11 份）', 'visitsLedger →']]);
  });

  test('names no satisfaction that rose, even below the target', () => {
    const page = overviewOf({
      dealers: [dealer({ answers: 11, satisfiedAnswers: 9 })],
      history: [entry(FEBRUARY, 'D001', rateMeasure('satisfied'), 0.7)],
    });
    expect(attentionLines(page)).toEqual([]);
  });

  test('names a dealer whose records hold many errors', () => {
    const page = overviewOf({ dealers: [dealer({ finished: 20, late: 0, wrongRecords: 3 })] });
    expect(attentionLines(page)).toEqual([['◆ 严重', 'D001 杭州西湖', '单证准确率低于目标', '85.0%（20 条中 3 条有错误）', 'findings →']]);
  });

  test('links to the sheet by a formula over our own text', () => {
    const page = overviewOf({ dealers: [dealer({ state: 'missing' })] });
    expect(formulaAt(page, 'W11')).toBe(`HYPERLINK("#'submissions'!A1","submissions →")`);
  });

  test('says that nothing needs attention', () => {
    expect(valueAt(overviewOf({ dealers: [dealer({ finished: 10, late: 0 })] }), 'J10')).toBe('本月没有需要关注的事项');
  });
});
