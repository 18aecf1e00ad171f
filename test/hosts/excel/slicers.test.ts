import type { CellContent, WorkbookPlan } from '../../../src/engine/plan/plan';
import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import type { Fault } from '../../excel/boot/faults';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { LATER, ROWS, smallReport } from './small-report';

const NAME = '维修台账 维修单号';
const SURE = { wait: () => Promise.resolve(), timeLimit: 80, bytesAtOnce: 25_000 };

/** The small report with a slicer beside its list, two columns free between them. */
function withSlicer(rows: readonly (readonly CellContent[])[] = ROWS): WorkbookPlan {
  const plan = smallReport(rows);
  const from = { row: 3, column: 5 };
  const slicer = { name: NAME, table: '维修台账', column: '维修单号', from, to: { ...from, dx: 160, dy: 200 } };
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === '维修台账' ? { ...sheet, slicers: [slicer] } : sheet)) };
}

const slicers = (excel: RunningExcel) =>
  excel.workbook.slicers.map(({ name, sheet, column, caption }) => [name, sheet.name, column, caption]);

const OURS = [[NAME, '维修台账', '维修单号', '维修单号']];

test('where Excel has slicers, one stands beside the list, over no cell of ours, and a second drawing makes no other', async () => {
  const excel = await startExcel(undefined, { apiSet: '1.10' });
  expect(await drawPlan(withSlicer())).toMatchObject({ ok: true });
  expect(slicers(excel)).toEqual(OURS);
  const list = excel.workbook.sheet('维修台账');
  const box = { ...excel.workbook.slicers[0]?.box };
  const ours = [0, 1, 2].reduce((sum, column) => sum + list.widths.at(column), 0);
  expect(box.left).toBeGreaterThan(ours);
  expect(box).toMatchObject({ width: 120, height: 150 });
  expect(await drawPlan(withSlicer(LATER))).toMatchObject({ ok: true });
  expect(slicers(excel)).toEqual(OURS);
  expect(excel.workbook.slicers[0]?.box).toEqual(box);
  excel.demandClean();
});

test('a slicer that the user moved, or took away, stays so; one that deleted rows have squeezed is high again', async () => {
  const excel = await startExcel(undefined, { apiSet: '1.10' });
  await drawPlan(withSlicer(LATER));
  const [slicer] = excel.workbook.slicers;
  Object.assign(slicer?.box ?? {}, { left: 900, height: 12 });
  await drawPlan(withSlicer());
  expect(slicer?.box).toMatchObject({ left: 900, height: 150 });
  excel.workbook.sheet('维修台账').slicers = [];
  await drawPlan(withSlicer(LATER));
  expect(slicers(excel)).toEqual([]);
  excel.demandClean();
});

test('an older Excel has no slicers, and the report is whole without', async () => {
  const excel = await startExcel(undefined, { apiSet: '1.9' });
  expect(await drawPlan(withSlicer())).toMatchObject({ ok: true });
  expect(slicers(excel)).toEqual([]);
  excel.demandClean();
});

test.each<Fault>(['editMode', 'answerLost', { error: 'GeneralException' }])(
  'whenever Excel fails for a moment (%j), one slicer stands in the end',
  async (fault) => {
    const undisturbed = await startExcel(undefined, { apiSet: '1.10' });
    await drawPlan(withSlicer(), SURE);
    const trips = undisturbed.traffic.roundTrips;
    for (let trip = 1; trip <= trips; trip += 1) {
      const excel = await startExcel(undefined, { apiSet: '1.10' });
      excel.faults.failAt(trip, fault);
      expect({ trip, ...(await drawPlan(withSlicer(), SURE)) }).toMatchObject({ trip, ok: true });
      expect({ trip, slicers: slicers(excel) }).toEqual({ trip, slicers: OURS });
    }
  },
);

test('a drawing that is stopped takes its slicers away with its sheets', async () => {
  const undisturbed = await startExcel(undefined, { apiSet: '1.10' });
  await drawPlan(withSlicer(), SURE);
  const trips = undisturbed.traffic.roundTrips;
  for (let trip = 2; trip < trips; trip += 1) {
    const excel = await startExcel(undefined, { apiSet: '1.10' });
    const stop = new AbortController();
    const drawing = drawPlan(withSlicer(), {
      ...SURE,
      signal: stop.signal,
      onProgress: () => excel.traffic.roundTrips >= trip && stop.abort(),
    });
    const drawn = await drawing;
    if (!drawn.ok)
      expect({ trip, slicers: slicers(excel), sheets: excel.workbook.sheets.length }).toEqual({ trip, slicers: [], sheets: 1 });
  }
});

test('a workbook for which Excel refuses slicers gets the report without them', async () => {
  const undisturbed = await startExcel(undefined, { apiSet: '1.10' });
  await drawPlan(withSlicer(), SURE);
  const excel = await startExcel(undefined, { apiSet: '1.10' });
  // The last but one makes the slicers.
  excel.faults.failAt(undisturbed.traffic.roundTrips - 1, { error: 'UnsupportedOperation' });
  expect(await drawPlan(withSlicer(), SURE)).toMatchObject({ ok: true });
  expect(slicers(excel)).toEqual([]);
  expect(excel.workbook.sheetNamed('维修台账')?.tables).toHaveLength(1);
});
