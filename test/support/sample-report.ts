import type { MonthOutcome } from '../../src/engine/month/outcome';
import type { WorkbookPlan } from '../../src/engine/plan/plan';
import { reportPlan } from '../../src/engine/reports/report-plan';
import { sampleMonth } from '../../src/engine/samples/sample-month';
import type { Month } from '../../src/engine/values/month';
import { closedMonth } from './closed-month';
import { planAsCells } from './plan-as-cells';

const MONTH = '2026-03' as Month;

/** A made-up month with so many dealers and repairs of each, closed as the command line closes it. */
export function sampleOutcome(dealers: number, rows: number): MonthOutcome {
  const month = sampleMonth({ dealers, rows, month: MONTH, seed: 1 });
  return closedMonth({
    month: MONTH,
    headOffice: { name: '总部.xlsx', cells: planAsCells(month.headOffice) },
    dealers: new Map([...month.dealers].map(({ name, plan }) => [name, planAsCells(plan)])),
  });
}

/** The report of such a month. */
export const sampleReport = (dealers: number, rows: number): WorkbookPlan => reportPlan(sampleOutcome(dealers, rows));
