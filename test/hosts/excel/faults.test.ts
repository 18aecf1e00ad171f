import { isDeepStrictEqual } from 'node:util';
import type { WorkbookPlan } from '../../../src/engine/plan/plan';
import { drawPlan, forgetUnfinished, resumeUnfinished } from '../../../src/hosts/excel/draw-plan';
import type { Fault } from '../../excel/boot/faults';
import type { ExcelOptions } from '../../excel/boot/options';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { contents, LATER, smallReport, standing } from './small-report';

/** Small requests, so that even a small report takes several round trips; nobody waits in a test. */
let waited = 0;
const SURE = { wait: async (milliseconds: number) => void (waited += milliseconds), timeLimit: 120, bytesAtOnce: 25_000 };
const RECORDED: ExcelOptions = { records: true };
const FIRST = smallReport();
const SECOND = withCell(smallReport(LATER));
/** One cell more than the first drawing had, beyond all of its own. */
function withCell(plan: WorkbookPlan): WorkbookPlan {
  const [overview, ...rest] = plan.sheets;
  return overview
    ? { ...plan, sheets: [{ ...overview, cells: [...overview.cells, { row: 20, column: 4, content: '新' }] }, ...rest] }
    : plan;
}

async function started(): Promise<RunningExcel> {
  const excel = await startExcel(undefined, RECORDED);
  excel.workbook.sheets[0]?.grid.setContent(0, 0, { value: '用户自己的表' });
  return excel;
}

async function drawnOnce(): Promise<RunningExcel> {
  const excel = await started();
  expect(await drawPlan(FIRST, SURE)).toMatchObject({ ok: true });
  const list = excel.workbook.sheetNamed('维修台账');
  ['我的备注', '一号', '二号', '三号'].forEach((value, index) => list?.grid.setContent(2 + index, 4, { value }));
  return excel;
}

const DRAWINGS = { 'the first drawing': started, 'a second drawing': drawnOnce } as const;
type Drawing = keyof typeof DRAWINGS;

/** What stands after the second drawing where nothing goes wrong, and how many actions each of its round trips has. */
async function undisturbed(
  drawing: Drawing,
): Promise<{ readonly after: unknown; readonly trips: number; readonly actions: readonly number[] }> {
  const excel = await DRAWINGS[drawing]();
  const before = excel.traffic.roundTrips;
  expect(await drawPlan(SECOND, SURE)).toMatchObject({ ok: true });
  const requests = excel.traffic.exchanges.slice(before).map(({ request }) => JSON.parse(request) as { Actions: readonly unknown[] });
  return {
    after: standing(excel.workbook),
    trips: excel.traffic.roundTrips - before,
    actions: requests.map(({ Actions }) => Actions.length),
  };
}

const TRANSIENT: readonly Fault[] = [
  'editMode',
  'modalDialog',
  'tooManyRequests',
  'requestTooLarge',
  'hang',
  'answerLost',
  { error: 'GeneralException' },
];

async function expectComplete(drawing: Drawing, trip: number, fault: Fault, after: unknown): Promise<void> {
  const excel = await DRAWINGS[drawing]();
  excel.faults.failAt(excel.traffic.roundTrips + trip, fault);
  expect([trip, fault, (await drawPlan(SECOND, SURE)).ok]).toEqual([trip, fault, true]);
  excel.demandClean();
  expect([trip, fault, standing(excel.workbook)]).toEqual([trip, fault, after]);
}

describe.each(Object.keys(DRAWINGS) as Drawing[])('%s', (drawing) => {
  test.each(TRANSIENT)('is complete where Excel fails once (%j), at whatever round trip', async (fault) => {
    const { after, trips } = await undisturbed(drawing);
    expect(trips).toBeGreaterThan(6);
    for (let trip = 1; trip <= trips; trip += 1) await expectComplete(drawing, trip, fault, after);
  });

  test('is complete where Excel breaks off in the middle of a round trip, after whatever it has done', async () => {
    const { after, actions } = await undisturbed(drawing);
    for (const [index, count] of actions.entries()) {
      for (let afterActions = 1; afterActions < count; afterActions += 5)
        await expectComplete(drawing, index + 1, { error: 'GeneralException', afterActions }, after);
    }
  });

  test('is taken back whole where the user stops it, whenever that is', async () => {
    const { trips } = await undisturbed(drawing);
    let stopped = 0;
    for (let at = 1; at <= trips; at += 1) {
      const excel = await DRAWINGS[drawing]();
      const before = standing(excel.workbook);
      const stop = new AbortController();
      let parts = 0;
      const result = await drawPlan(SECOND, { ...SURE, signal: stop.signal, onProgress: () => void ((parts += 1) === at && stop.abort()) });
      excel.demandClean();
      if (result.ok) continue;
      stopped += 1;
      expect([at, result.failure.reason, standing(excel.workbook)]).toEqual([at, 'stopped', before]);
    }
    expect(stopped).toBeGreaterThan(2);
  });
});

const isSilent = (fault: Fault): boolean => fault === 'hang' || fault === 'answerLost';

/** Excel fails for good from a round trip on: the user is told after pauses of six seconds at most, and two round trips without an answer. */
async function expectSoonRefused(
  { traffic }: RunningExcel,
  from: number,
  fault: Fault,
  work: () => Promise<{ readonly ok: boolean }>,
): Promise<void> {
  waited = 0;
  const before = traffic.roundTrips + from - 1;
  expect(await work()).toMatchObject({ ok: false });
  expect(waited).toBeLessThanOrEqual(6_000);
  expect(traffic.roundTrips - before).toBeLessThanOrEqual(isSilent(fault) ? 2 : 5);
}

const LASTING: readonly Fault[] = ['editMode', 'sessionTimeout', 'hang', 'answerLost', { error: 'GeneralException' }];

describe.each(Object.keys(DRAWINGS) as Drawing[])('%s in which Excel fails for good', (drawing) => {
  test.each(LASTING)(
    'is refused soon (%j), and the next opening finds all as before or finishes it, whatever the round trip',
    async (fault) => {
      const { after, trips } = await undisturbed(drawing);
      const before = standing((await DRAWINGS[drawing]()).workbook);
      for (let trip = 1; trip <= trips; trip += 1) {
        const excel = await DRAWINGS[drawing]();
        excel.faults.failFrom(excel.traffic.roundTrips + trip, fault);
        await expectSoonRefused(excel, trip, fault, () => drawPlan(SECOND, SURE));
        const isUnfinished = differs(standing(excel.workbook), before) && differs(standing(excel.workbook), after);
        expect([trip, isUnfinished && excel.workbook.sheetNamed('未完成 Unfinished') === undefined]).toEqual([trip, false]);
        await expectSoonRefused(excel, 1, fault, () => resumeUnfinished(SURE));
        excel.faults.clear();
        const resumed = await resumeUnfinished(SURE);
        excel.demandClean();
        const state = standing(excel.workbook);
        expect([trip, resumed.ok]).toEqual([trip, true]);
        if (resumed.ok && resumed.value === 'finished') expect([trip, state]).toEqual([trip, after]);
        else expect([before, after]).toContainEqual(state);
      }
    },
  );
});

const differs = (one: unknown, other: unknown): boolean => !isDeepStrictEqual(one, other);

test('an unfinished report says so on a sheet of the workbook', async () => {
  // Far enough for the journal to stand, not far enough for the report.
  const { trips } = await undisturbed('a second drawing');
  const again = await drawnOnce();
  again.faults.failFrom(again.traffic.roundTrips + trips - 1, 'hang');
  expect(await drawPlan(SECOND, SURE)).toMatchObject({ ok: false, failure: { reason: 'noAnswer' } });
  const sheet = again.workbook.sheetNamed('未完成 Unfinished');
  expect(sheet?.visibility).toBe('Visible');
  expect(sheet?.grid.content(0, 0).value).toContain('没有写完');
  await resumeUnfinished(SURE);
  again.faults.clear();
  await resumeUnfinished(SURE);
  expect(again.workbook.sheetNamed('未完成 Unfinished')).toBeUndefined();
});

test('where Excel refuses for good in the middle, or we are wrong, every cell is and looks as it was', async () => {
  const { actions, after } = await undisturbed('a second drawing');
  let withoutLooks = 0;
  for (const [index, count] of actions.entries()) {
    for (const error of ['AccessDenied', 'InsertDeleteConflict', 'InvalidArgument']) {
      const excel = await drawnOnce();
      const before = standing(excel.workbook);
      excel.faults.failAt(excel.traffic.roundTrips + index + 1, { error, afterActions: count - 1 });
      const drawn = await drawPlan(SECOND, SURE).catch((thrown: unknown) => ({ ok: 'thrown' as const, thrown: String(thrown) }));
      if (drawn.ok === true) withoutLooks += 1;
      else if (error === 'InvalidArgument') expect(drawn).toMatchObject({ ok: 'thrown', thrown: expect.stringContaining(error) as string });
      expect([index, error, standing(excel.workbook)]).toEqual([index, error, drawn.ok === true ? after : before]);
      expect(await resumeUnfinished(SURE)).toMatchObject({ ok: true, value: 'nothing' });
    }
  }
  expect(withoutLooks).toBeLessThan(2);
});

test('a workbook whose settings have no room for how its sheets look is drawn all the same; a Stop later brings its contents back', async () => {
  const excel = await started();
  excel.workbook.settingsRoom = 900;
  expect(await drawPlan(FIRST, SURE)).toMatchObject({ ok: true });
  expect([...excel.workbook.settings].filter(([key, value]) => key.startsWith('serviceMonthly.look.') && value !== '')).toEqual([]);
  const before = contents(excel.workbook);
  const stop = new AbortController();
  expect(await drawPlan(SECOND, { ...SURE, signal: stop.signal, onProgress: (part) => void (part > 0.7 && stop.abort()) })).toMatchObject({
    ok: false,
    failure: { reason: 'stopped' },
  });
  expect(contents(excel.workbook)).toEqual(before);
  expect(await drawPlan(SECOND, SURE)).toMatchObject({ ok: true });
});

test('an unfinished report that cannot be finished any more can be left as it is', async () => {
  const { trips } = await undisturbed('a second drawing');
  const excel = await drawnOnce();
  excel.faults.failFrom(excel.traffic.roundTrips + trips - 1, 'editMode');
  await drawPlan(SECOND, SURE);
  excel.faults.clear();
  const list = excel.workbook.sheet('维修台账');
  list.tables[0]?.deleteBodyRow(0);
  list.tables = [];
  expect(await resumeUnfinished(SURE)).toMatchObject({ ok: false, failure: { reason: 'layoutChanged' } });
  expect(await forgetUnfinished(SURE)).toMatchObject({ ok: true });
  expect(await resumeUnfinished(SURE)).toMatchObject({ ok: true, value: 'nothing' });
});
