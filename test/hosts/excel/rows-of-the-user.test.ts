import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { contents, LATER, smallReport } from './small-report';

const SURE = { wait: () => Promise.resolve(), timeLimit: 100, bytesAtOnce: 25_000 };
let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: true });
});
afterEach(() => excel.demandClean());

/** The user inserts or deletes whole rows within our table, above what we have written below it. */
const rowsOfUser = (count: number): void => {
  const shift = { axis: 'rows', at: 4, count, across: { from: 0, to: 16_383 } } as const;
  const list = excel.workbook.sheet('维修台账');
  if (count > 0) list.insertCells(shift);
  else list.deleteCells(shift);
};

test.each([2, 1, -1, -2])('%i rows more in our table than we have drawn: what we wrote below it is still ours', async (count) => {
  const untouched = await startExcel();
  await drawPlan(smallReport(LATER), SURE);
  const wanted = contents(untouched.workbook);
  excel = await startExcel();
  await drawPlan(smallReport(), SURE);
  rowsOfUser(count);
  expect(await drawPlan(smallReport(LATER), SURE)).toMatchObject({ ok: true });
  expect(contents(excel.workbook)).toEqual(wanted);
  expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: true });
});

test('where the user stops then, the rows are as the user has left them, and the next drawing goes through', async () => {
  rowsOfUser(-1);
  const before = contents(excel.workbook);
  const stop = new AbortController();
  const onProgress = (part: number): void => void (part > 0.7 && stop.abort());
  const stopped = await drawPlan(smallReport(LATER), { ...SURE, signal: stop.signal, onProgress });
  expect(stopped).toMatchObject({ ok: false, failure: { reason: 'stopped' } });
  expect(contents(excel.workbook)).toEqual(before);
  excel.workbook.sheet('维修台账').grid.setContent(8, 0, { value: '用户写在下面' });
  expect(await drawPlan(smallReport(LATER), SURE)).toMatchObject({ ok: true });
  expect(JSON.stringify(contents(excel.workbook))).toContain('用户写在下面');
});
