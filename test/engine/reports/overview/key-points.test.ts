import fc from 'fast-check';
import { ALL_DEALERS, faultMeasure } from '../../../../src/engine/indicators/history-measures';
import type { SheetPlan } from '../../../../src/engine/plan/plan';
import type { Month } from '../../../../src/engine/values/month';
import { type MadeUpMonth, exampleMonth } from '../../../support/made-up-outcome';
import { overviewOf } from '../../../support/overview-page';
import { valueAt, valueOf } from '../../../support/plan-cells';

const paragraph = (page: SheetPlan): string => String(valueAt(page, 'B10'));
const LONG_NAME = '杭州西湖示例智能整体卫浴设备销售服务';

describe('本月要点', () => {
  test('tells volume, timeliness, cost, the fault that grew and who is missing', () => {
    expect(paragraph(overviewOf(exampleMonth()))).toBe(
      '完成维修 399 件，及时率 93.5%，比上月高 1.7 点，距目标差 1.5 点；超时 26 件中 13 件出自温州鹿城和济南历下。退回率 87.6%，距目标差 7.4 点，逾期 63 件计收 ¥12,486.50。漏水 164 件（占故障 40%），比上月多 19 件。合肥蜀山、赣州章贡未报。',
    );
  });

  test('every number in it stands in the helper data or elsewhere on the page', () => {
    for (const language of ['zh', 'en'] as const) {
      const page = overviewOf(exampleMonth({ language }));
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

  test('names no growth where last month is not known', () => {
    expect(paragraph(overviewOf(exampleMonth({ months: 1 })))).not.toContain('上月');
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
