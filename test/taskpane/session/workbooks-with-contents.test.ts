import { feedbackOf } from '../../../src/engine/feedback/feedback-plan';
import type { WorkbookPlan } from '../../../src/engine/plan/plan';
import { managersPlan } from '../../../src/engine/reports/managers/managers-plan';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { closedSamples, order } from '../../engine/samples/closed-samples';
import { writeContents } from '../../excel/model/contents';
import { Range } from '../../excel/model/range';
import { asUser, type RunningExcel, startExcel } from '../../excel/start-excel';
import { contents } from '../../hosts/excel/small-report';
import { dropped, excelWith, openPane, sampleFiles, shutPanes, until } from './open-pane';

afterEach(shutPanes);

const outcome = closedSamples(order(1, 2));
const feedback = (): WorkbookPlan => {
  const [first] = feedbackOf(outcome);
  if (!first) throw new Error('no feedback');
  return first.plan();
};
const plain: WorkbookPlan = {
  language: 'zh',
  title: '',
  names: [],
  active: '通讯录',
  sheets: [{ name: '通讯录', widths: {}, heights: {}, cells: [{ row: 0, column: 0, content: '张三' }] }],
};

const typeInto = (excel: RunningExcel) =>
  asUser(excel, (book) => writeContents(new Range(book.active, { top: 0, left: 0, bottom: 0, right: 0 }), [['张三']]));

test.each([
  ['feedback', feedback()],
  ['managers', managersPlan(outcome)],
  ['other', plain],
])('a workbook with contents (%s) is told from an empty one, and head office is set up in a new workbook', async (found, plan) => {
  const { store, actions, excel } = await openPane(await excelWith(plan));
  expect(store.getState()).toMatchObject({ role: 'neither', contents: found, screens: ['firstRun'] });
  const before = contents(excel.workbook);
  await actions.setUpHeadOffice();
  expect(contents(excel.workbook)).toEqual(before);
  const [bytes] = excel.openedWorkbooks;
  const opened = readWorkbook(new Uint8Array(Buffer.from(bytes ?? '', 'base64')), BOUNDS);
  expect(opened.ok && opened.value.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['设置', '经销商']));
  expect(store.getState()).toMatchObject({
    role: 'neither',
    said: [{ means: 'done', text: '已在新窗口打开，请另存为 总部_2026-03.xlsx' }],
  });
  expect(store.getState().failure).toBeUndefined();
});

test('an empty workbook is told to be empty, until something is entered', async () => {
  const { store, actions, excel } = await openPane(await startExcel());
  expect(store.getState()).toMatchObject({ role: 'neither', contents: 'blank' });
  await typeInto(excel);
  await until(() => store.getState().contents === 'other');
  expect(store.getState().contents).toBe('other');
  await actions.setUpHeadOffice();
  expect(excel.openedWorkbooks).toHaveLength(1);
  expect(contents(excel.workbook).map(({ name, cells }) => [name, cells])).toEqual([[expect.anything(), [[0, 0, '张三']]]]);
});

test('a feedback workbook among the dealers’ files is listed as what it is, counts for nobody, and its dealer stays missing', async () => {
  const sample = await sampleFiles(1, 2);
  const { store, actions } = await openPane(await excelWith(sample.headOffice));
  await actions.collect([dropped('D001_回执.xlsx', await writeWorkbook(feedback()))]);
  const { files, picture } = store.getState();
  expect(files).toMatchObject([{ reading: { state: 'read', ours: 'feedback', rows: { repairs: 0 } }, judged: { state: 'notDealers' } }]);
  expect(picture?.dealers.map(({ dealer, state }) => [dealer, state])).toEqual([['D001', 'missing']]);
});
