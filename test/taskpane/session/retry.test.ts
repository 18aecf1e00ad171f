import { asUser } from '../../excel/start-excel';
import type { Month } from '../../../src/engine/values/month';
import type { PaneActions } from '../../../src/taskpane/state/pane-actions';
import { excelWith, openPane, type OpenPane, sampleFiles, shutPanes, standingClock } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
let pane: OpenPane;
beforeAll(async () => {
  sample = await sampleFiles(2, 2);
});
beforeEach(async () => {
  pane = await openPane(await excelWith(sample.headOffice), undefined, standingClock);
  await pane.actions.collect(sample.files);
});
afterEach(() => {
  jest.restoreAllMocks();
  shutPanes();
});

const OPENING = [
  ['经销商编号', '配件编码', '领料单号', '未退数量', '借料日期'],
  ['D001', 'P1', 'JL-1', '5', '2026-02-01'],
];

test.each<[string, (actions: PaneActions) => Promise<unknown>]>([
  ['a dealer’s template', ({ makeDealerWorkbook }) => makeDealerWorkbook({ dealer: 'D001', month: '2026-04' as Month })],
  ['the workbook of the next month', ({ startNextMonth }) => startNextMonth()],
  ['the report as a file', ({ exportReport }) => exportReport()],
  ['a dealer’s feedback', ({ exportFeedback }) => exportFeedback('D001')],
])('%s that Excel did not open is opened by Retry, and the month stays open', async (_, ask) => {
  const { actions, store, excel } = pane;
  const sheets = excel.workbook.sheets.length;
  const opening = jest.spyOn(Excel, 'createWorkbook').mockRejectedValueOnce({ code: 'GeneralException', message: 'refused' });
  await ask(actions);
  expect(store.getState().failure).toMatchObject({ title: { zh: '新工作簿没有打开' }, workbook: { zh: '本次没有改动工作簿。' } });
  await actions.retry();
  expect([store.getState().failure, opening.mock.calls.length]).toEqual([undefined, 2]);
  expect([excel.workbook.sheets.length, store.getState().written, store.getState().headOffice?.closedMonths]).toEqual([
    sheets,
    undefined,
    [],
  ]);
});

test('期初 that could not be written is written by Retry, once', async () => {
  const { actions, store, excel } = pane;
  const sheet = excel.workbook.sheet('期初');
  const rows = () => sheet.tables[0]?.body.bottom ?? 0;
  const before = rows();
  sheet.protection.protect();
  expect(await actions.writeOpeningBalance({ cells: OPENING })).toBeUndefined();
  expect(store.getState().failure?.title.zh).toBe('期初没有写入');
  sheet.protection.unprotect();
  await actions.retry();
  expect([store.getState().failure, store.getState().said.at(-1)?.text]).toEqual([undefined, '已写入 1 行期初，对账已按它重算']);
  expect(rows()).toBe(before + 1);
});

test('without a sheet 期初 nothing is written, and that is said', async () => {
  const { actions, store, excel } = pane;
  await asUser(excel, () => (excel.workbook.sheet('期初').name = '我的旧表'));
  await actions.openWorkbook();
  expect(await actions.writeOpeningBalance({ cells: OPENING })).toBeUndefined();
  expect(store.getState().said.at(-1)?.text).toBe('工作簿里没有「期初」表，没有写入');
});

test('a sheet that is not there says so, and there is nothing to try again', async () => {
  const { actions, store } = pane;
  await actions.openSheet('没有这张表');
  expect(store.getState().failure).toMatchObject({ cause: { zh: '工作簿里没有工作表「没有这张表」' }, retry: 'none' });
});

test('where only the record of a close could not be written, the report stands and Retry adds no more than the record', async () => {
  const { actions, store, excel } = pane;
  const settings = excel.workbook.sheet('设置');
  settings.protection.protect();
  await actions.close();
  expect(store.getState()).toMatchObject({
    failure: { title: { zh: '月报已写好，月结还没登记' }, workbook: { zh: expect.stringContaining('只差登记') }, retry: 'again' },
  });
  expect([excel.workbook.sheets.some(({ name }) => name === '月报总览'), store.getState().written]).toEqual([true, undefined]);
  settings.protection.unprotect();
  const trips = excel.traffic.roundTrips;
  await actions.retry();
  expect([store.getState().failure, store.getState().headOffice?.closedMonths, store.getState().screens]).toEqual([
    undefined,
    ['2026-03'],
    ['report'],
  ]);
  expect(excel.traffic.roundTrips - trips).toBeLessThan(6);
});
