import type { Month } from '../../../src/engine/values/month';
import { MonthDesk } from '../../../src/taskpane/worker/month-desk';
import type { FindingHandling } from '../../../src/taskpane/state/finding-row';
import { excelWith, openPane, type OpenPane, sampleFiles, shutPanes } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(2, 2);
});
afterEach(() => {
  jest.restoreAllMocks();
  shutPanes();
});

async function collected(): Promise<OpenPane> {
  const pane = await openPane(await excelWith(sample.headOffice));
  await pane.actions.collect(sample.files);
  return pane;
}

const soon = (milliseconds = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does something once while the desk checks a month. */
function whileChecking(act: () => void): void {
  const { check } = MonthDesk.prototype;
  let isDone = false;
  jest.spyOn(MonthDesk.prototype, 'check').mockImplementation(async function (this: MonthDesk) {
    const checked = await check.apply(this);
    if (!isDone) act();
    isDone = true;
    await soon();
    return checked;
  });
}

test('files that are dropped while the last ones are checked are read, too', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  let second: Promise<void> | undefined;
  whileChecking(() => (second = pane.actions.collect(sample.files.slice(1))));
  await pane.actions.collect(sample.files.slice(0, 1));
  await second;
  expect(pane.store.getState().files.map(({ reading, judged }) => [reading.state, judged?.state])).toEqual([
    ['read', 'counts'],
    ['read', 'counts'],
  ]);
});

test('after a mistake over one file the others are read all the same', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  jest.spyOn(MonthDesk.prototype, 'read').mockRejectedValueOnce(new Error('ours'));
  await pane.actions.collect(sample.files);
  expect(pane.store.getState().failure?.technical).toContain('ours');
  expect(pane.store.getState().files.at(-1)?.reading.state).toBe('read');
});

test('a press while the pane is busy is done afterwards, and the pane is busy until both are done', async () => {
  const { store, actions, excel } = await collected();
  const first = actions.saveSetting('dueDay', '5');
  const second = actions.saveSetting('returnDays', '21');
  const third = actions.highlight(true);
  const fourth = actions.highlight(false);
  expect(store.getState().isBusy).toBe(true);
  await third;
  expect(store.getState()).toMatchObject({ isBusy: true, isHighlighted: true });
  await fourth;
  expect([await first, await second]).toEqual([{ ok: true }, { ok: true }]);
  expect(store.getState()).toMatchObject({ isBusy: false, isHighlighted: false, settings: { dueDay: 5, returnDays: 21 } });
  excel.demandClean();
});

test('a report is planned from what its close has checked and noted, whatever is checked meanwhile', async () => {
  const { store, actions, excel } = await collected();
  const [finding] = store.getState().findings;
  const handled: FindingHandling = { state: 'handled', note: '已核对' };
  await actions.handle(finding?.id ?? '', handled);
  const { prepareReport } = MonthDesk.prototype;
  jest.spyOn(MonthDesk.prototype, 'prepareReport').mockImplementation(async function (this: MonthDesk) {
    await this.check();
    return prepareReport.apply(this);
  });
  await actions.close();
  expect(store.getState().failure).toBeUndefined();
  const sheet = excel.workbook.sheet('校验结果');
  const { top, bottom, right } = sheet.tables[0]?.body ?? { top: 0, bottom: -1, right: 0 };
  const values = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => sheet.grid.content(top + row, column).value),
  ).flat();
  expect(values).toContain('已核对');
});

test('files that come and a month that is closed wait for each other: nothing is left half read', async () => {
  const { store, actions, excel } = await collected();
  const [first] = store.getState().files;
  await Promise.all([actions.close(), actions.removeFile(first?.id ?? 0), actions.saveSetting('dueDay', '6')]);
  const { failure, closing, isBusy, files, picture, written, settings } = store.getState();
  expect([failure, closing, isBusy, files.length]).toEqual([undefined, undefined, false, 1]);
  expect(picture?.judged.size).toBe(1);
  expect({ written, settings }).toMatchObject({ written: { month: '2026-03' }, settings: { dueDay: 6 } });
  excel.demandClean();
});

test('the month that is closed is still closed when it is chosen again, or another and back; looking counts as no change', async () => {
  const { store, actions } = await collected();
  await actions.close();
  for (const month of ['2026-03', '2026-04', '2026-03'] as Month[]) await actions.chooseMonth(month);
  expect(store.getState()).toMatchObject({
    month: '2026-03',
    written: { month: '2026-03', changesSince: 0 },
    headOffice: { closedMonths: ['2026-03'] },
  });
  actions.askToClose();
  expect(store.getState().asking).toBeDefined();
});

test('结账记录 says when the close ended, not when it began: the pane opened anew knows it', async () => {
  const { store, actions, excel } = await collected();
  await actions.close();
  const again = await openPane(excel);
  expect(again.store.getState().written?.writtenAt).toBe(store.getState().written?.writtenAt);
});
