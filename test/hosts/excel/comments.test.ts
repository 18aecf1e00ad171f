import type { Fault } from '../../excel/boot/faults';
import { drawPlan, resumeUnfinished } from '../../../src/hosts/excel/draw-plan';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { Comment, CommentReply } from '../../excel/model/comment';
import { LATER, smallReport, standing } from './small-report';

const SURE = { wait: () => Promise.resolve(), timeLimit: 1000, bytesAtOnce: 25_000 };
const LIST = '维修台账';
let excel: RunningExcel;
afterEach(() => excel.demandClean());

/** The first report, with a comment of the user's on the first row, the second one (which goes), the third, the title and the totals row. */
async function commented(apiSet: '1.9' | '1.10'): Promise<void> {
  excel = await startExcel(undefined, { apiSet });
  expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: true });
  const sheet = excel.workbook.sheet(LIST);
  for (const [row, column, content] of [
    [0, 0, '标题'],
    [3, 1, '一号请核对'],
    [4, 2, '二号金额不对'],
    [5, 4, '三号旁边'],
    [6, 0, '合计已核'],
  ] as const)
    sheet.comments.push(new Comment(sheet, row, column, content, '王芳'));
  const [, first] = sheet.comments;
  first?.replies.push(new CommentReply(first, '已核', '李四'));
}

const stand = () =>
  excel.workbook
    .sheet(LIST)
    .comments.map(({ row, column, content, replies }) => [row, column, content, ...replies.map((reply) => reply.content)])
    .sort((one, other) => Number(one[0]) - Number(other[0]));

/** WX-003 is the second row of the later report, WX-001 the fourth; the totals have moved two rows down. */
const FOLLOWED = [
  [0, 0, '标题'],
  [2, 2, '【王芳】二号金额不对（WX-002）'],
  [4, 4, '【王芳】三号旁边'],
  [6, 1, '【王芳】一号请核对', '【李四】已核'],
  [8, 0, '合计已核'],
];

test('comments follow the key of their row; that of a row which is no more goes to the head of its column, with the row’s number', async () => {
  await commented('1.10');
  expect(await drawPlan(smallReport(LATER), SURE)).toMatchObject({ ok: true });
  expect(stand()).toEqual(FOLLOWED);
  expect(await drawPlan(smallReport(LATER), SURE)).toMatchObject({ ok: true });
  expect(stand()).toEqual(FOLLOWED);
  await drawPlan(smallReport(), SURE);
  expect(stand()).toContainEqual([3, 1, '【王芳】一号请核对', '【李四】已核']);
});

test('a comment whose row stays where it is keeps its author, its thread and its number', async () => {
  await commented('1.10');
  const before = excel.workbook.sheet(LIST).comments.map(({ id, author }) => [id, author]);
  expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: true });
  expect(excel.workbook.sheet(LIST).comments.map(({ id, author }) => [id, author])).toEqual(before);
});

test('a second comment that comes to one column’s head answers the first', async () => {
  await commented('1.10');
  await drawPlan(smallReport(LATER), SURE);
  const sheet = excel.workbook.sheet(LIST);
  sheet.comments.push(new Comment(sheet, 3, 2, '四号也不对', '王芳'));
  await drawPlan(smallReport(LATER.slice(1)), SURE);
  expect(stand()).toContainEqual([2, 2, '【王芳】二号金额不对（WX-002）', '【王芳】四号也不对（WX-004）']);
});

test('an Excel before 1.10 cannot tell of comments: they, and notes, stay with their cells', async () => {
  await commented('1.9');
  excel.workbook.sheet(LIST).notes.set('0,0', '旧式批注');
  expect(await drawPlan(smallReport(LATER), SURE)).toMatchObject({ ok: true });
  expect(stand().map(([, , content]) => content)).toEqual(['标题', '一号请核对', '二号金额不对', '三号旁边', '合计已核']);
  expect([...excel.workbook.sheet(LIST).notes]).toEqual([['0,0', '旧式批注']]);
});

test.each<Fault>(['tooManyRequests', 'answerLost', { error: 'GeneralException', afterActions: 2 }])(
  'where Excel fails once (%j), at whatever round trip, every comment is there once',
  async (fault) => {
    await commented('1.10');
    const before = excel.traffic.roundTrips;
    await drawPlan(smallReport(LATER), SURE);
    const trips = excel.traffic.roundTrips - before;
    for (let trip = 1; trip <= trips; trip += 1) {
      await commented('1.10');
      excel.faults.failAt(excel.traffic.roundTrips + trip, fault);
      expect([trip, await drawPlan(smallReport(LATER), SURE)]).toMatchObject([trip, { ok: true }]);
      expect([trip, stand()]).toEqual([trip, FOLLOWED]);
    }
  },
);

test('where the user stops, or Excel refuses for good, comments are where they were', async () => {
  await commented('1.10');
  const before = excel.traffic.roundTrips;
  await drawPlan(smallReport(LATER), SURE);
  const trips = excel.traffic.roundTrips - before;
  for (let trip = 4; trip <= trips; trip += 1) {
    await commented('1.10');
    const [cells, comments] = [standing(excel.workbook), stand()];
    excel.faults.failAt(excel.traffic.roundTrips + trip, { error: 'AccessDenied', afterActions: 1 });
    if ((await drawPlan(smallReport(LATER), SURE)).ok) continue;
    expect(await resumeUnfinished(SURE)).toMatchObject({ ok: true, value: 'nothing' });
    const signedOrNot = (all: typeof comments) => all.map((one) => one.map((words) => String(words).replace(/^【[^】]*】/, '')));
    expect([trip, standing(excel.workbook), signedOrNot(stand())]).toEqual([trip, cells, signedOrNot(comments)]);
  }
});
