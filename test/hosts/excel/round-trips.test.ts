import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { startExcel } from '../../excel/start-excel';
import { sampleReport } from '../../support/sample-report';

test('a report of 10,000 repairs is drawn, drawn again and read in at most 40 round trips each, none above Excel’s limit', async () => {
  const plan = sampleReport(52, 200);
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
