import type { Fault } from '../../excel/boot/faults';
import { contents } from '../../hosts/excel/small-report';
import { excelWith, openPane, type OpenPane, sampleFiles, shutPanes, standingClock } from './open-pane';

/** Pauses and silences of Excel that one press of a button may cost: six seconds, and three time limits. */
const MOST_WAITING = 6_000;
const MOST_SILENCES = 3;

let pane: OpenPane;
let waited = 0;
const PATIENCE = { wait: async (milliseconds: number) => void (waited += milliseconds), timeLimit: 400, bytesAtOnce: 400_000 };

/** What a second close of the same files leaves as it is. */
const report = () => contents(pane.excel.workbook).filter(({ name }) => !['设置', '结账记录', '重报差异'].includes(name));
const failure = () => pane.store.getState().failure;

beforeAll(async () => {
  const { headOffice, files } = await sampleFiles(2, 2);
  pane = await openPane(await excelWith(headOffice), PATIENCE, standingClock);
  await pane.actions.collect(files);
  await pane.actions.close();
  expect([failure(), pane.store.getState().screens]).toEqual([undefined, ['report']]);
}, 60_000);
afterAll(shutPanes);

/** Does something while Excel fails for good from a round trip on; it must come back, with words and soon. */
async function failing(fault: Fault, from: number, act: () => Promise<void>): Promise<void> {
  const { excel } = pane;
  waited = 0;
  excel.faults.failFrom(excel.traffic.roundTrips + from, fault);
  const before = excel.traffic.roundTrips + from - 1;
  await act();
  expect(failure()?.steps.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
  expect(failure()?.workbook.zh).toMatch(/问不到工作簿的状态|没有改动工作簿/);
  expect(waited).toBeLessThanOrEqual(MOST_WAITING);
  if (fault === 'hang') expect(excel.traffic.roundTrips - before).toBeLessThanOrEqual(MOST_SILENCES);
  excel.faults.clear();
}

test.each<[Fault, string, (all: number) => number]>([
  ['tooManyRequests', 'before the first write', () => 3],
  ['hang', 'while it is written', (all) => all - 25],
  ['tooManyRequests', 'while the last of it is kept', (all) => all - 4],
])(
  'a second close in which Excel fails for good (%j, %s) returns soon, and the next opening finds a whole report',
  async (fault, _, at) => {
    const { excel, actions, store } = pane;
    const before = excel.traffic.roundTrips;
    await actions.close();
    expect(failure()).toBeUndefined();
    const whole = report();
    await failing(fault, at(excel.traffic.roundTrips - before), actions.close);
    await failing(fault, 2, actions.retry);
    await actions.retry();
    expect([failure(), store.getState().closing, store.getState().isBusy]).toEqual([undefined, undefined, false]);
    expect(excel.workbook.sheetNamed('未完成 Unfinished')).toBeUndefined();
    expect(report()).toEqual(whole);
    excel.demandClean();
  },
  60_000,
);

test('an Excel that lets itself be read but not be listened to is told with its own reason, not as a mistake of ours; Retry goes on', async () => {
  const { headOffice } = await sampleFiles(1, 1);
  const excel = await excelWith(headOffice);
  excel.faults.failWhere('_RegisterDataChangedEvent', 'editMode');
  const { store, actions } = await openPane(excel, PATIENCE);
  expect(store.getState().failure).toMatchObject({ cause: { zh: expect.stringContaining('正在编辑') as string } });
  excel.faults.clear();
  await actions.retry();
  expect([store.getState().failure, store.getState().role]).toEqual([undefined, 'headOffice']);
  excel.demandClean();
}, 60_000);
