import { reportPlan } from '../../../src/engine/reports/report-plan';
import { reconciliationFigures } from '../../../src/taskpane/worker/figures';
import { sumOf } from '../../../src/engine/values/group';
import { planAsCells } from '../../support/plan-as-cells';
import { closedSamples, order } from '../../engine/samples/closed-samples';

const outcome = closedSamples(order(12, 20));
const { balance, overdue } = reconciliationFigures(outcome);

test('逾期计收 is what the report charges: overdue and not on its way, for all and dealer by dealer', () => {
  expect(balance.inTransit).toBeGreaterThan(0);
  expect(balance.charged).toBe(balance.overdue - balance.inTransit);
  expect(sumOf(overdue, ({ pieces }) => pieces)).toBe(balance.charged);
  expect(sumOf(overdue, ({ amount }) => amount)).toBeCloseTo(balance.amount, 2);
});

test('the report’s own overview says the same number', () => {
  const overview = planAsCells(reportPlan(outcome)).sheets.find(({ name }) => name === '月报总览');
  expect(overview?.rows.flat().join('\n')).toContain(`逾期计收 ${balance.charged} 件`);
});
