import { contents } from '../../hosts/excel/small-report';
import type { Fault } from '../../excel/boot/faults';
import { excelWith, openPane, type OpenPane, sampleFiles, shutPanes, standingClock } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(3, 3);
});
afterEach(() => {
  jest.restoreAllMocks();
  shutPanes();
});

async function collected(): Promise<OpenPane> {
  const pane = await openPane(await excelWith(sample.headOffice), undefined, standingClock);
  await pane.actions.collect(sample.files);
  return pane;
}

const headOfficeOf = ({ excel }: OpenPane) => contents(excel.workbook);

/** Presses Stop while Excel is asked for the so-manieth time from now. */
function stopAt({ excel: { faults, traffic }, actions }: OpenPane, trip: number): void {
  const due = faults.due.bind(faults);
  const last = traffic.roundTrips + trip;
  jest.spyOn(faults, 'due').mockImplementation((now, request) => {
    if (now === last) actions.stopClosing();
    return due(now, request);
  });
}

/** A close that is written once, so that others can be compared with it. */
async function closedOnce() {
  shutPanes();
  const pane = await collected();
  const before = pane.excel.traffic.roundTrips;
  await pane.actions.close();
  return { pane, roundTrips: pane.excel.traffic.roundTrips - before };
}

test('a close writes the report beside head office’s own sheets, records itself, and a second one doubles nothing', async () => {
  const { pane } = await closedOnce();
  const { store, actions, excel } = pane;
  excel.demandClean();
  expect(store.getState().failure).toBeUndefined();
  expect(store.getState()).toMatchObject({
    screens: ['report'],
    written: { month: '2026-03', changesSince: 0 },
    headOffice: { closedMonths: ['2026-03'] },
  });
  const first = headOfficeOf(pane);
  expect(first.find(({ name }) => name === '设置')?.cells.some(([, , value]) => value === '2026-03')).toBe(true);
  actions.askToClose();
  expect(store.getState().asking).toMatchObject({ why: 'closedWithErrors' });
  actions.answerClosing(false);
  await actions.close();
  excel.demandClean();
  expect(store.getState().failure).toBeUndefined();
  const shapes = (sheets: typeof first) => sheets.map(({ name, tables }) => ({ name, tables }));
  const isChanging = (name: string) => ['结账记录', '重报差异'].includes(name);
  expect(shapes(headOfficeOf(pane)).filter(({ name }) => !isChanging(name))).toEqual(shapes(first).filter(({ name }) => !isChanging(name)));
});

test('a close that is stopped, whenever that is, leaves every cell as it was', async () => {
  const { roundTrips } = await closedOnce();
  let stops = 0;
  for (const at of [2, Math.floor(roundTrips / 2), roundTrips - 3]) {
    shutPanes();
    const pane = await collected();
    const before = headOfficeOf(pane);
    stopAt(pane, at);
    await pane.actions.close();
    pane.excel.demandClean();
    const { stopped, failure, screens } = pane.store.getState();
    expect([at, failure]).toEqual([at, undefined]);
    if (!stopped) continue;
    stops += 1;
    expect([at, screens, headOfficeOf(pane)]).toEqual([at, ['home'], before]);
  }
  expect(stops).toBeGreaterThan(1);
});

test('as long as Stop is offered it takes everything back, up to the last moment; from then on it is not offered', async () => {
  const { roundTrips } = await closedOnce();
  const kept: boolean[] = [];
  for (const beforeTheEnd of [5, 3, 1]) {
    shutPanes();
    const pane = await collected();
    const before = headOfficeOf(pane);
    let isOffered = false;
    const hear = pane.excel.traffic.roundTrips + roundTrips - beforeTheEnd;
    const { faults } = pane.excel;
    const due = faults.due.bind(faults);
    jest.spyOn(faults, 'due').mockImplementation((now, request) => {
      if (now === hear) {
        isOffered = pane.store.getState().closing?.isStanding !== true;
        pane.actions.stopClosing();
      }
      return due(now, request);
    });
    await pane.actions.close();
    const { stopped, failure, written, headOffice } = pane.store.getState();
    expect({ beforeTheEnd, failure, isStopped: stopped !== undefined }).toEqual({ beforeTheEnd, failure: undefined, isStopped: isOffered });
    if (isOffered) expect(headOfficeOf(pane)).toEqual(before);
    else expect([written?.month, headOffice?.closedMonths]).toEqual(['2026-03', ['2026-03']]);
    kept.push(isOffered);
  }
  expect(new Set(kept)).toEqual(new Set([true, false]));
});

test('a protected sheet of an earlier report is named before anything is written, and Retry goes on once it is unprotected', async () => {
  const { pane } = await closedOnce();
  const { store, actions, excel } = pane;
  const sheet = excel.workbook.sheet('借料盘点');
  sheet.protection.protect();
  const before = headOfficeOf(pane);
  await actions.close();
  expect(store.getState()).toMatchObject({
    screens: ['report', 'failure'],
    failure: { retry: 'again', help: { does: 'goToSheet', sheet: '借料盘点' }, workbook: { zh: '本次没有改动工作簿。' } },
  });
  expect(headOfficeOf(pane)).toEqual(before);
  sheet.protection.unprotect();
  await actions.retry();
  expect([store.getState().failure, store.getState().screens]).toEqual([undefined, ['report']]);
});

test.each<[string, Fault, 'stays' | 'later']>([
  ['refuses for good in the middle', { error: 'AccessDenied', afterActions: 1 }, 'stays'],
  ['writes over what was written', { error: 'InsertDeleteConflict', afterActions: 1 }, 'stays'],
])('where Excel %s, the close fails and every cell is as it was', async (_, fault) => {
  const { roundTrips } = await closedOnce();
  shutPanes();
  const pane = await collected();
  const before = headOfficeOf(pane);
  pane.excel.faults.failAt(pane.excel.traffic.roundTrips + Math.floor(roundTrips * 0.7), fault);
  await pane.actions.close();
  expect(pane.store.getState()).toMatchObject({
    screens: ['home', 'failure'],
    failure: { title: { zh: '月结没有完成' }, workbook: { zh: expect.stringContaining('已写的内容已恢复') } },
  });
  expect(headOfficeOf(pane)).toEqual(before);
});

test('where Excel stops answering for good, nothing is claimed; the next opening finishes the report', async () => {
  const { roundTrips, pane: whole } = await closedOnce();
  shutPanes();
  const pane = await collected();
  pane.excel.faults.failFrom(pane.excel.traffic.roundTrips + roundTrips - 4, 'editMode');
  await pane.actions.close();
  expect(pane.store.getState().failure?.workbook.zh).toContain('问不到工作簿的状态');
  pane.excel.faults.clear();
  const again = await openPane(pane.excel);
  expect([again.store.getState().failure, again.store.getState().said.at(-1)?.text]).toEqual([undefined, '上次没写完的报表已接着写完']);
  const sheets = (of: OpenPane) =>
    of.excel.workbook.sheets
      .map(({ name }) => name)
      .filter((name) => name !== '设置')
      .sort();
  expect(sheets(again)).toEqual(sheets(whole));
});
