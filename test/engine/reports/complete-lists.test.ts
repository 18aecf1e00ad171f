import { lowMarksReport } from '../../../src/engine/reports/customers/low-marks';
import { lateRepairsReport } from '../../../src/engine/reports/timeliness/late-repairs';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';

/** More than anybody reads, as a bad month of a large firm has. */
const MANY = 520;

const outcome = closedMonth(
  exampleBooks({
    维修: Array.from({ length: MANY }, (_, index) => ({
      维修单号: `WX-${index}`,
      产品编号: `SN-${index}`,
      叫修时间: '2026-03-02 09:00',
      完成时间: '2026-03-05 09:00',
    })),
    回访: Array.from({ length: MANY }, (_, index) => ({ 回访单号: `HF-${index}`, 关联单号: `WX-${index}`, 总体满意度: 2 })),
  }),
);

test.each([
  ['超时明细', lateRepairsReport.rows],
  ['低分回访', lowMarksReport.rows],
])('%s names every case, however many there are: nothing is left out in silence', (_title, rows) => {
  expect(rows(outcome)).toHaveLength(MANY);
});
