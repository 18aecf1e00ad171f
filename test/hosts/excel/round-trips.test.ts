import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { startExcel } from '../../excel/start-excel';
import { sampleReport } from '../../support/sample-report';

/** The law is 40 for a close; what is left of it is for what the pane reads and records beside the drawing. */
const MOST_ROUND_TRIPS = 25;
/** Of all requests or answers of one piece of work. */
const MOST_BYTES = 45e6;

test('a report of 10,000 repairs is drawn, drawn again and read in far fewer than 40 round trips each, none above Excel’s limit', async () => {
  const plan = sampleReport(52, 200);
  const repairs = plan.sheets.find(({ name }) => name === '维修台账')?.tables?.[0]?.rows.length ?? 0;
  expect(repairs).toBeGreaterThanOrEqual(10_000);
  const excel = await startExcel(undefined, { apiSet: '1.14' });
  const { traffic } = excel;
  for (const work of [() => drawPlan(plan), () => drawPlan(plan), () => readWorkbook()]) {
    const { roundTrips, bytesSent, bytesReceived } = traffic;
    expect((await work()).ok).toBe(true);
    expect(traffic.roundTrips - roundTrips).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect(Math.max(traffic.bytesSent - bytesSent, traffic.bytesReceived - bytesReceived)).toBeLessThan(MOST_BYTES);
  }
  expect(excel.workbook.sheet('维修台账').tables[0]?.area.bottom).toBeGreaterThan(repairs);
}, 600_000);
