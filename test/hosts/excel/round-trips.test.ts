import type { Month } from '../../../src/engine/values/month';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { startExcel } from '../../excel/start-excel';
import { closedMonth } from '../../support/closed-month';
import { planAsCells } from '../../support/plan-as-cells';

/** The report of a month with so many repairs, as the command line makes it. */
function reportOf(dealers: number, rows: number) {
  const month = sampleMonth({ dealers, rows, month: '2026-03' as Month, seed: 1 });
  return reportPlan(
    closedMonth({
      month: '2026-03' as Month,
      headOffice: { name: '总部.xlsx', cells: planAsCells(month.headOffice) },
      dealers: new Map([...month.dealers].map(({ name, plan }) => [name, planAsCells(plan)])),
    }),
  );
}

test('a report of 10,000 repairs is drawn, drawn again and read in at most 40 round trips each, none above Excel’s limit', async () => {
  const plan = reportOf(52, 200);
  const repairs = plan.sheets.find(({ name }) => name === '维修台账')?.tables?.[0]?.rows.length ?? 0;
  expect(repairs).toBeGreaterThanOrEqual(10_000);
  const excel = await startExcel();
  const counts: number[] = [];
  const counted = async (work: () => Promise<{ readonly ok: boolean }>): Promise<void> => {
    const before = excel.traffic.roundTrips;
    expect(await work()).toMatchObject({ ok: true });
    counts.push(excel.traffic.roundTrips - before);
  };
  await counted(() => drawPlan(plan));
  await counted(() => drawPlan(plan));
  await counted(() => readWorkbook());
  excel.demandClean();
  expect(Math.max(...counts)).toBeLessThanOrEqual(40);
}, 300_000);
