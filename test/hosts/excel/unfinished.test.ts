import { drawPlan, forgetUnfinished, resumeUnfinished } from '../../../src/hosts/excel/draw-plan';
import { hasUnfinished } from '../../../src/hosts/excel/open-workbook';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { LATER, smallReport, standing } from './small-report';

const JOURNAL = '未完成 Unfinished';
let excel: RunningExcel;
let waited: number[];
const patient = () => ({ wait: async (milliseconds: number) => void waited.push(milliseconds), timeLimit: 200, bytesAtOnce: 4_000 });
beforeEach(async () => {
  excel = await startExcel();
  waited = [];
});

/** A drawing that Excel stops answering in the middle of. */
async function leftUnfinished(): Promise<void> {
  await drawPlan(smallReport(), patient());
  excel.faults.failFrom(excel.traffic.roundTrips + 12, 'editMode');
  await drawPlan(smallReport(LATER), patient());
  excel.faults.clear();
  expect(excel.workbook.sheetNamed(JOURNAL)).toBeDefined();
}

async function deleteSheet(name: string): Promise<void> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(name).delete();
  await context.sync();
}

test('where somebody has deleted the sheet that holds an unfinished drawing, that is said once and forgotten', async () => {
  await leftUnfinished();
  await deleteSheet(JOURNAL);
  expect(await resumeUnfinished(patient())).toMatchObject({ ok: true, value: 'lost' });
  expect(await resumeUnfinished(patient())).toMatchObject({ ok: true, value: 'nothing' });
  expect(await hasUnfinished()).toMatchObject({ ok: true, value: false });
  await deleteSheet('维修台账');
  expect(await drawPlan(smallReport(LATER), patient())).toMatchObject({ ok: true });
  excel.demandClean();
});

test('an unfinished drawing can be left as it is', async () => {
  await leftUnfinished();
  await forgetUnfinished(patient());
  expect([await resumeUnfinished(patient()), excel.workbook.sheetNamed(JOURNAL)]).toMatchObject([{ value: 'nothing' }, undefined]);
});

test('while another workbook is in front a drawing waits for the user to come back, longer than for anything else', async () => {
  const from = excel.traffic.roundTrips + 6;
  for (const later of [0, 1, 2, 3, 4]) excel.faults.failAt(from + later, { error: 'InvalidSelection' });
  expect(await drawPlan(smallReport(), patient())).toMatchObject({ ok: true });
  expect(waited.length).toBe(5);
  excel.demandClean();
});

test('who does not come back is told which workbook it is about, and finishes it later', async () => {
  excel.faults.failFrom(excel.traffic.roundTrips + 6, { error: 'InvalidSelection' });
  expect(await drawPlan(smallReport(), patient())).toMatchObject({ ok: false, failure: { reason: 'otherWorkbook' } });
  excel.faults.clear();
  expect(await resumeUnfinished(patient())).toMatchObject({ ok: true, value: 'finished' });
});

test('a sheet of the user’s own that has the kept drawing’s name is neither read nor deleted, and no drawing begins while it has it', async () => {
  await drawPlan(smallReport(), patient());
  const own = excel.workbook.addSheet(JOURNAL.toLowerCase());
  own.grid.setContent(0, 0, { value: '还没写完的事' });
  const before = standing(excel.workbook);
  expect(await resumeUnfinished(patient())).toMatchObject({ ok: true, value: 'nothing' });
  await forgetUnfinished(patient());
  expect(await drawPlan(smallReport(LATER), patient())).toMatchObject({
    ok: false,
    failure: { reason: 'nameTaken', args: { name: JOURNAL } },
  });
  expect(standing(excel.workbook)).toEqual(before);
  own.name = '待办';
  expect(await drawPlan(smallReport(LATER), patient())).toMatchObject({ ok: true });
  expect(excel.workbook.sheetNamed('待办')).toBe(own);
  excel.demandClean();
});

test('where the kept drawing’s sheet was deleted and the user has made one of that name, the drawing is lost and the sheet stays', async () => {
  await leftUnfinished();
  await deleteSheet(JOURNAL);
  excel.workbook.addSheet(JOURNAL).grid.setContent(0, 0, { value: '我的' });
  expect(await resumeUnfinished(patient())).toMatchObject({ ok: true, value: 'lost' });
  expect(excel.workbook.sheet(JOURNAL).grid.content(0, 0).value).toBe('我的');
});
