import type { WorkbookPlan } from '../../src/engine/plan/plan';
import { reportPlan } from '../../src/engine/reports/report-plan';
import { sampleMonth } from '../../src/engine/samples/sample-month';
import type { Month } from '../../src/engine/values/month';
import { closedMonth } from './closed-month';
import { planAsCells } from './plan-as-cells';

const MONTH = '2026-03' as Month;

/** The report of a made-up month with so many dealers and repairs of each, as the command line makes it. */
export function sampleReport(dealers: number, rows: number): WorkbookPlan {
  const month = sampleMonth({ dealers, rows, month: MONTH, seed: 1 });
  return reportPlan(
    closedMonth({
      month: MONTH,
      headOffice: { name: '总部.xlsx', cells: planAsCells(month.headOffice) },
      dealers: new Map([...month.dealers].map(({ name, plan }) => [name, planAsCells(plan)])),
    }),
  );
}
