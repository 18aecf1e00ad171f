import { reportPlan } from '../../../src/engine/reports/report-plan';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';

const { sheets } = reportPlan(closedMonth(exampleBooks({ 设置: [{ '目标-及时率': 0.8, 黄灯差距: 0.1 }], 维修: [{}] })));
/** The thresholds that the looks of a sheet compare a cell of a rate with. */
const thresholds = (sheet: string): readonly string[] => [
  ...new Set(
    sheets
      .find(({ name }) => name === sheet)
      ?.conditionalFormats?.flatMap((format) => ('formula' in format ? [...format.formula.matchAll(/<(ROUND\([^)]*\)|[\d.]+)/g)] : []))
      .map(([, limit = '']) => limit),
  ),
];

test.each(['维修汇总', '区域对比'])(
  '及时率 in %s turns red below target less gap and yellow below target, at the same places everywhere',
  (sheet) => {
    expect(thresholds(sheet).filter((limit) => limit.includes('0.8'))).toEqual(['ROUND(0.8-0.1,9)', 'ROUND(0.8,9)']);
    expect(thresholds(sheet).filter((limit) => limit.includes('0.7000'))).toEqual([]);
  },
);
