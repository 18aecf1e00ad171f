import fc from 'fast-check';
import { ALL_DEALERS, MEASURE, faultMeasure, rateMeasure } from '../../../../src/engine/indicators/history-measures';
import type { SheetPlan } from '../../../../src/engine/plan/plan';
import type { Month } from '../../../../src/engine/values/month';
import type { MadeUpMonth } from '../../../support/made-up-outcome';
import { picturedMonth } from '../../../support/pictured-month';
import { overviewOf } from '../../../support/overview-page';
import { valueAt, valueOf } from '../../../support/plan-cells';

const paragraph = (page: SheetPlan): string => String(valueAt(page, 'B10'));
const LONG_NAME = '杭州西湖示例智能整体卫浴设备销售服务';

describe('本月要点', () => {
  test('tells volume, timeliness, cost, the fault that grew and who is missing', () => {
    expect(paragraph(overviewOf(picturedMonth()))).toBe(
      '完成维修 399 件，及时率 93.5%，比上月高 1.7 点，距目标差 1.5 点；超时 26 件中 13 件出自温州鹿城和济南历下。退回率 87.6%，比上月低 4.9 点，逾期 63 件计收 ¥12,486.50。漏水 164 件（占故障 40%），比上月多 19 件。合肥蜀山、赣州章贡未报。',
    );
  });

  test('every number in it stands in the helper data or elsewhere on the page', () => {
    for (const language of ['zh', 'en'] as const) {
      const page = overviewOf(picturedMonth({ language }));
      const known = new Set(
        page.cells.filter(({ row, column }) => !(row === 9 && column === 1)).flatMap(({ content }) => formsOf(valueOf(content))),
      );
      const numbers = paragraph(page).match(/\d[\d,]*(\.\d+)?%?/g) ?? [];
      expect(numbers.length).toBeGreaterThan(8);
      expect(numbers.filter((number) => !known.has(number.replace(/,$/, '')))).toEqual([]);
    }
  });

  test('keeps its length and its two to four sentences whatever the names and numbers', () => {
    const dealer = fc.record({
      late: fc.integer({ min: 0, max: 30 }),
      more: fc.integer({ min: 0, max: 30 }),
      owed: fc.integer({ min: 0, max: 99_999_999 }),
      missing: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(dealer, { maxLength: 5 }),
        fc.constantFrom<'zh' | 'en'>('zh', 'en'),
        fc.integer({ min: 0, max: 99_999_999_999 }),
        (dealers, language, overdueCharge) => {
          const month: MadeUpMonth = {
            language,
            overdueCharge,
            dealers: dealers.map(({ late, more, owed, missing }, index) => ({
              name: `${index}${LONG_NAME}`,
              finished: late + more,
              late,
              owed: [owed, 0, 0],
              returned: 10,
              ...(missing && { state: 'missing' as const }),
            })),
            faults: { 非常非常长的一个故障类别名称而且还要更长: 1 },
            history: [{ month: '2026-02' as Month, dealer: ALL_DEALERS, measure: faultMeasure('漏水'), value: 1 }],
          };
          const text = paragraph(overviewOf(month));
          const sentences = language === 'zh' ? text.split('。').length - 1 : text.split(/\.(?: |$)/).length - 1;
          expect(text.length).toBeLessThanOrEqual(language === 'zh' ? 150 : 300);
          expect(sentences).toBeGreaterThanOrEqual(2);
          expect(sentences).toBeLessThanOrEqual(4);
        },
      ),
      { numRuns: 60 },
    );
  });

  describe('where there is room', () => {
    const history = (measure: string, value: number, dealer: string = ALL_DEALERS) => ({
      month: '2026-02' as Month,
      dealer,
      measure,
      value,
    });
    const small = (language: 'zh' | 'en'): MadeUpMonth => ({
      language,
      faults: {},
      overdueCharge: 90_00,
      dealers: [
        { name: '甲', finished: 20, late: 0, owed: [6, 0, 0], returned: 4, answers: 10, satisfiedAnswers: 6 },
        { name: '乙', finished: 10, late: 0, owed: [3, 0, 0], returned: 7, answers: 10, satisfiedAnswers: 9 },
        { name: '丙', finished: 0, late: 0, state: 'missing' },
      ],
      history: [
        history(MEASURE.finished, 40),
        history(MEASURE.repairs, 9, 'D003'),
        history(rateMeasure('returned'), 0.6),
        history(rateMeasure('satisfied'), 0.9),
      ],
    });

    test('tells first what the missing did last month, who owes most, how satisfaction moved and at whom', () => {
      expect(paragraph(overviewOf(small('zh')))).toBe(
        '完成维修 30 件，及时率 100.0%，高于目标 5.0 点，无超时。退回率 55.0%，比上月低 5.0 点，逾期 9 件计收 ¥90.00，甲 6 件最多；满意率 75.0%，比上月低 15.0 点，不满意 5 份中甲 4 份。故障 30 件，均为未分类。丙未报（上月维修 9 件）。',
      );
      expect(paragraph(overviewOf(small('en')))).toBe(
        '30 repairs finished, 100.0% on time, 5.0 above target; none late. Returns 55.0%, 5.0 pp below last month; 9 overdue pieces charged at ¥90.00, most at 甲 (6); satisfied 75.0%, 15.0 pp below last month, 4 of 5 dissatisfied at 甲. All 30 faults: Unclassified. 丙 did not report (9 repairs last month).',
      );
    });

    test('then how far returns are from their target, and how many more or fewer repairs there were', () => {
      const month = small('zh');
      const calm = { ...month, history: (month.history ?? []).filter(({ measure }) => measure !== rateMeasure('satisfied')) };
      expect(paragraph(overviewOf(calm))).toBe(
        '完成维修 30 件（比上月少 10 件），及时率 100.0%，高于目标 5.0 点，无超时。退回率 55.0%，比上月低 5.0 点，距目标差 40.0 点，逾期 9 件计收 ¥90.00，甲 6 件最多。故障 30 件，均为未分类。丙未报（上月维修 9 件）。',
      );
    });

    test('what moved by less than a point is no news', () => {
      const month = small('zh');
      const calm = { ...month, history: [history(rateMeasure('satisfied'), 0.755)] };
      expect(paragraph(overviewOf(calm))).not.toContain('满意');
    });
  });

  test('names no growth where last month is not known', () => {
    expect(paragraph(overviewOf(picturedMonth({ months: 1 })))).not.toContain('上月');
  });

  test('says of an empty month that it is empty', () => {
    expect(paragraph(overviewOf({ dealers: [] }))).toBe('本月没有维修记录。没有启用的经销商。');
  });
});

/** The ways in which a number of a cell may be written. */
function formsOf(value: string | number | boolean | null): readonly string[] {
  if (typeof value === 'string') return value.match(/\d[\d,]*(\.\d+)?%?/g) ?? [];
  if (typeof value !== 'number') return [];
  return [
    value.toLocaleString('en-US'),
    value.toFixed(1),
    value.toLocaleString('en-US', { minimumFractionDigits: 2 }),
    `${(value * 100).toFixed(1)}%`,
    `${(value * 100).toFixed(0)}%`,
  ];
}
