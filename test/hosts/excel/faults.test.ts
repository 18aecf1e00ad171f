import type { WorkbookPlan } from '../../../src/engine/plan/plan';
import { drawPlan, resumeUnfinished } from '../../../src/hosts/excel/draw-plan';
import type { Fault } from '../../excel/boot/faults';
import type { ExcelOptions } from '../../excel/boot/options';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { contents, LATER, smallReport, standing } from './small-report';

const SURE = { wait: () => Promise.resolve(), timeLimit: 80 };
/** Small requests, so that even a small report takes several round trips. */
const NARROW: ExcelOptions = { limit: 5 * 1024 * 1024 };
const FIRST = smallReport();
const SECOND = smallReport(LATER);

async function started(): Promise<RunningExcel> {
  const excel = await startExcel(undefined, NARROW);
  excel.workbook.sheets[0]?.grid.setContent(0, 0, { value: '用户自己的表' });
  return excel;
}

async function drawnTwice(): Promise<RunningExcel> {
  const excel = await started();
  expect(await drawPlan(FIRST, SURE)).toMatchObject({ ok: true });
  return excel;
}

/** What stands after the second drawing where nothing goes wrong, and how many round trips it takes. */
async function undisturbed(): Promise<{ readonly after: unknown; readonly trips: number }> {
  const excel = await drawnTwice();
  const before = excel.traffic.roundTrips;
  expect(await drawPlan(SECOND, SURE)).toMatchObject({ ok: true });
  return { after: standing(excel.workbook), trips: excel.traffic.roundTrips - before };
}

const TRANSIENT: readonly Fault[] = ['editMode', 'modalDialog', 'tooManyRequests', 'requestTooLarge', 'hang', 'answerLost', { error: 'GeneralException' }];
/** Some of the actions of a request carried out, the rest not. */
const HALFWAY: readonly Fault[] = [1, 3, 10, 30, 60, 100, 140, 180].map((afterActions) => ({ error: 'GeneralException', afterActions }));

describe.each([...TRANSIENT, ...HALFWAY].map((fault) => [JSON.stringify(fault), fault] as const))('where Excel fails once (%s)', (_, fault) => {
  test('at whatever round trip, the report is complete afterwards', async () => {
    const { after, trips } = await undisturbed();
    for (let trip = 1; trip <= trips; trip += 1) {
      const excel = await drawnTwice();
      excel.faults.failAt(excel.traffic.roundTrips + trip, fault);
      expect([trip, (await drawPlan(SECOND, SURE)).ok]).toEqual([trip, true]);
      excel.demandClean();
      expect([trip, standing(excel.workbook)]).toEqual([trip, after]);
    }
  });
});

test.each<Fault>(['editMode', 'sessionTimeout', 'hang', 'answerLost', { error: 'GeneralException', afterActions: 60 }])(
  'where Excel fails for good (%j) at whatever round trip, the next opening finds all as before or finishes it',
  async (fault) => {
    const { after, trips } = await undisturbed();
    const before = standing((await drawnTwice()).workbook);
    for (let trip = 1; trip <= trips; trip += 1) {
      const excel = await drawnTwice();
      excel.faults.failFrom(excel.traffic.roundTrips + trip, fault);
      expect(await drawPlan(SECOND, SURE)).toMatchObject({ ok: false });
      excel.faults.clear();
      const resumed = await resumeUnfinished(SURE);
      excel.demandClean();
      const state = standing(excel.workbook);
      if (resumed.ok && resumed.value === 'finished') expect([trip, state]).toEqual([trip, after]);
      else expect([[trip, before], [trip, after]]).toContainEqual([trip, state]);
    }
  },
);

test('an unfinished report says so on a sheet of the workbook', async () => {
  const excel = await drawnTwice();
  const plan: WorkbookPlan = SECOND;
  // Far enough for the journal to stand, not far enough for the report.
  const { trips } = await undisturbed();
  const again = await drawnTwice();
  again.faults.failFrom(again.traffic.roundTrips + trips - 1, 'hang');
  expect(await drawPlan(plan, SURE)).toMatchObject({ ok: false, failure: { reason: 'noAnswer' } });
  const sheet = again.workbook.sheetNamed('未完成 Unfinished');
  expect(sheet?.visibility).toBe('Visible');
  expect(sheet?.grid.content(0, 0).value).toContain('没有写完');
  expect(excel.workbook.sheetNamed('未完成 Unfinished')).toBeUndefined();
});

test('Stop before whatever round trip leaves every cell as it was', async () => {
  for (const isFirst of [true, false]) {
    const excel = isFirst ? await started() : await drawnTwice();
    const before = contents(excel.workbook);
    const stop = new AbortController();
    const wide = { ...SECOND, sheets: [...SECOND.sheets] };
    const result = await drawPlan(wide, { ...SURE, signal: stop.signal, onProgress: () => stop.abort() });
    excel.demandClean();
    if (result.ok) continue;
    expect(result.failure.reason).toBe('stopped');
    expect(contents(excel.workbook)).toEqual(before);
  }
});
