import { ALL_DEALERS, MEASURE } from '../../../../src/engine/indicators/history-measures';
import type { Month } from '../../../../src/engine/values/month';
import type { MadeUpMonth } from '../../../support/made-up-outcome';
import { overviewOf } from '../../../support/overview-page';

const history = (measure: string, value: number) => ({ month: '2026-02' as Month, dealer: ALL_DEALERS, measure, value });
const month = (stages: readonly ReturnType<typeof history>[]): MadeUpMonth => ({
  dealers: [{ name: '甲', finished: 3, late: 0 }],
  history: [history(MEASURE.repairs, 10), ...stages],
});
const chartOf = (made: MadeUpMonth) => {
  const page = overviewOf(made);
  const chart = page.charts?.find(({ name }) => name === '维修量');
  const title = page.cells.find(({ content }) => content === '未分阶段');
  const february = page.cells.filter(({ column, content }) => column === title?.column && typeof content === 'number');
  return { series: chart?.series.length, february: february.map(({ content }) => content) };
};

describe('维修量 of twelve months', () => {
  test('a month that was closed without stages is drawn in full, as 未分阶段', () => {
    expect(chartOf(month([]))).toEqual({ series: 5, february: [10] });
    expect(chartOf(month([history(MEASURE.stage.inWarranty, 7)]))).toEqual({ series: 5, february: [3] });
  });

  test('where all stages are known nothing is added', () => {
    expect(chartOf(month([history(MEASURE.stage.inWarranty, 7), history(MEASURE.stage.outOfWarranty, 3)]))).toEqual({
      series: 4,
      february: [],
    });
  });
});
