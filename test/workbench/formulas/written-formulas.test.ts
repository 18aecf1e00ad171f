import { feedbackOf } from '../../../src/engine/feedback/feedback-plan';
import { managersPlan } from '../../../src/engine/reports/managers/managers-plan';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import { closedSamples, order } from '../../engine/samples/closed-samples';
import { parseFormula } from './parse';

/** All that a plan writes as a formula: in cells, totals, conditional formats and rules of input. */
function formulasOf(planned: unknown): readonly string[] {
  if (typeof planned !== 'object' || planned === null) return [];
  return Object.entries(planned).flatMap(([key, value]) => (key === 'formula' && typeof value === 'string' ? [value] : formulasOf(value)));
}

test.each(['zh', 'en'] as const)('every formula that we write is one that the workbench computes (%s)', (language) => {
  const month = order(3, 4, 1, language);
  const outcome = closedSamples(month);
  const { headOffice, dealers } = sampleMonth(month);
  const plans = [headOffice, ...[...dealers].map(({ plan }) => plan), reportPlan(outcome), managersPlan(outcome)];
  const formulas = new Set([...plans, ...feedbackOf(outcome).map(({ plan }) => plan())].flatMap(formulasOf));
  expect(formulas.size).toBeGreaterThan(100);
  expect([...formulas].some((formula) => formula.includes('OFFSET('))).toBe(true);
  expect([...formulas].filter((formula) => !parseFormula(formula))).toEqual([]);
});
