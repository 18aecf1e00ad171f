import type { Fault } from '../../excel/boot/faults';
import { drawPlan, resumeUnfinished } from '../../../src/hosts/excel/draw-plan';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { Comment } from '../../excel/model/comment';
import { LATER, smallReport } from './small-report';

const SURE = { wait: () => Promise.resolve(), timeLimit: 1000, bytesAtOnce: 25_000 };
const LIST = '维修台账';
let excel: RunningExcel;
afterEach(() => excel.demandClean());

/** The first report with notes of the user's: on the first row, the second (which goes), the third, the title, a head and the totals. */
async function noted(apiSet: '1.17' | '1.18'): Promise<void> {
  excel = await startExcel(undefined, { apiSet });
  expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: true });
  for (const [place, content] of BEFORE) notes().set(place, content);
}

const notes = () => excel.workbook.sheet(LIST).notes;
const stand = () => [...notes()].sort(([one], [other]) => Number(one.split(',')[0]) - Number(other.split(',')[0]));

const BEFORE = [
  ['0,0', '已核'],
  ['2,2', '金额含税'],
  ['3,1', '已核'],
  ['4,2', '二号金额不对'],
  ['5,1', '已核'],
  ['6,0', '合计已核'],
] as const;

/** WX-003 is the second row of the later report, WX-001 the fourth; the totals have moved two rows down. */
const FOLLOWED = [
  ['0,0', '已核'],
  ['2,2', '金额含税\n二号金额不对（WX-002）'],
  ['4,1', '已核'],
  ['6,1', '已核'],
  ['8,0', '合计已核'],
];

test('notes follow the key of their row; that of a row which is no more goes below the one at the head of its column, with the row’s number', async () => {
  await noted('1.18');
  for (const _again of [1, 2]) {
    expect(await drawPlan(smallReport(LATER), SURE)).toMatchObject({ ok: true });
    expect(stand()).toEqual(FOLLOWED);
  }
  await drawPlan(smallReport(LATER.slice(0, 1)), SURE);
  expect(stand().map(([, content]) => content)).toEqual([
    '已核',
    '金额含税\n二号金额不对（WX-002）',
    '已核（WX-003）\n已核（WX-001）',
    '合计已核',
  ]);
});

test('a note whose row is no more answers the comment that stands at the head of its column', async () => {
  await noted('1.18');
  notes().delete('2,2');
  const sheet = excel.workbook.sheet(LIST);
  sheet.comments.push(new Comment(sheet, 2, 2, '含税', '王芳'));
  await drawPlan(smallReport(LATER), SURE);
  expect(sheet.comments.map(({ content, replies }) => [content, ...replies.map((reply) => reply.content)])).toEqual([
    ['含税', '二号金额不对（WX-002）'],
  ]);
});

test('an Excel before 1.18 does not tell of notes: they stay with their cells', async () => {
  await noted('1.17');
  expect(await drawPlan(smallReport(LATER), SURE)).toMatchObject({ ok: true });
  expect(stand().map(([, content]) => content)).toEqual(BEFORE.map(([, content]) => content));
});

test.each<Fault>(['answerLost', { error: 'GeneralException', afterActions: 2 }])(
  'where Excel fails once (%j), at whatever round trip, every note is there once',
  async (fault) => {
    await noted('1.18');
    const before = excel.traffic.roundTrips;
    await drawPlan(smallReport(LATER), SURE);
    const trips = excel.traffic.roundTrips - before;
    for (let trip = 1; trip <= trips; trip += 1) {
      await noted('1.18');
      excel.faults.failAt(excel.traffic.roundTrips + trip, fault);
      expect([trip, await drawPlan(smallReport(LATER), SURE)]).toMatchObject([trip, { ok: true }]);
      expect([trip, stand()]).toEqual([trip, FOLLOWED]);
    }
  },
);

test('where the user stops, or Excel refuses for good, notes are where they were', async () => {
  await noted('1.18');
  const before = excel.traffic.roundTrips;
  await drawPlan(smallReport(LATER), SURE);
  const trips = excel.traffic.roundTrips - before;
  let refused = 0;
  for (let trip = 4; trip <= trips; trip += 1) {
    await noted('1.18');
    excel.faults.failAt(excel.traffic.roundTrips + trip, { error: 'AccessDenied', afterActions: 1 });
    if ((await drawPlan(smallReport(LATER), SURE)).ok) continue;
    refused += 1;
    expect(await resumeUnfinished(SURE)).toMatchObject({ ok: true, value: 'nothing' });
    expect([trip, stand()]).toEqual([trip, BEFORE]);
  }
  expect(refused).toBeGreaterThan(2);
});
