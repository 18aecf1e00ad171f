import { MonthDesk } from '../../../src/taskpane/worker/month-desk';
import { excelWith, openPane, sampleFiles, shutPanes } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(2, 2);
});
afterEach(() => {
  jest.restoreAllMocks();
  shutPanes();
});

async function collected() {
  const pane = await openPane(await excelWith(sample.headOffice));
  await pane.actions.collect(sample.files);
  return pane;
}

test.each([1, 2, 3, 4, 5])('a close that Excel refuses at its round trip %i is told as a close', async (trip) => {
  const { store, actions, excel } = await collected();
  excel.faults.failFrom(excel.traffic.roundTrips + trip, 'accessDenied');
  await actions.close();
  expect(store.getState().failure?.title.zh).toBe('月结没有完成');
});

test('a result that was written into a new workbook instead is told where the failure stands', async () => {
  const { store, actions, excel } = await collected();
  excel.faults.failFrom(excel.traffic.roundTrips + 5, 'accessDenied');
  await actions.close();
  excel.faults.clear();
  expect(store.getState().failure?.writtenInto).toBeUndefined();
  await actions.closeIntoNewWorkbook();
  expect(store.getState()).toMatchObject({
    failure: { title: { zh: '月结没有完成' }, writtenInto: '月报_2026-03.xlsx' },
    screens: ['home', 'failure'],
    headOffice: { closedMonths: [] },
  });
});

test('a click on Stop that was on its way when all stood is no Stop: the report stands, the month is closed, nothing is said of restoring', async () => {
  const { store, actions } = await collected();
  let [asked, isStopping] = [0, false];
  store.subscribe(({ closing }) => {
    if (closing?.isStanding && asked === 0) {
      asked += 1;
      actions.stopClosing();
    }
    isStopping ||= closing?.isStopping === true;
  });
  await actions.close();
  expect({ asked, isStopping }).toEqual({ asked: 1, isStopping: false });
  expect(store.getState()).toMatchObject({
    stopped: undefined,
    failure: undefined,
    written: { month: '2026-03' },
    headOffice: { closedMonths: ['2026-03'] },
  });
});

test('a report that is too large for the pane’s memory is told with its size and the limit, before anything is written', async () => {
  const { store, actions, excel } = await collected();
  const sheets = excel.workbook.sheets.map(({ name }) => name);
  const { prepareReport } = MonthDesk.prototype;
  jest.spyOn(MonthDesk.prototype, 'prepareReport').mockImplementation(async function (this: MonthDesk) {
    return { ...(await prepareReport.apply(this)), cells: 29_281_000 };
  });
  await actions.close();
  expect(store.getState().failure).toMatchObject({
    title: { zh: '月结没有完成' },
    cause: { zh: '月报有 2928 万格，最多写 2000 万格', en: '29 million cells; the most is 20 million' },
    workbook: { zh: '本次没有改动工作簿。' },
  });
  expect(store.getState().failure?.otherWay).toBeUndefined();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
});
