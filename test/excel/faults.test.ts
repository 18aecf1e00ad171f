/// <reference types="office-js" />
import { failureOf, onSheet, read, write } from './on-sheet';
import { startExcel, type RunningExcel } from './start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.demandClean());

test('cell-edit mode fails every request until the user is done, and nothing is written', async () => {
  excel.isEditingCell = true;
  expect(await failureOf(write('A1', [[1]]))).toBe('InvalidOperationInCellEditMode');
  excel.isEditingCell = false;
  expect((await read('A1', 'values')).values).toEqual([['']]);
});

test('a run that waits for the end of editing goes on by itself', async () => {
  excel.isEditingCell = true;
  setTimeout(() => {
    excel.isEditingCell = false;
  }, 50);
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['等到了']];
    await context.sync();
  });
  expect((await read('A1', 'values')).values).toEqual([['等到了']]);
});

test.each([
  ['sessionTimeout', 'InvalidOrTimedOutSession'],
  ['tooManyRequests', 'ActivityLimitReached'],
  ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
  ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
  ['modalDialog', 'WriteNotSupportedWhenModalDialogOpen'],
  ['accessDenied', 'AccessDenied'],
] as const)('the fault %s reaches the add-in as %s, at the round trip that was ordered', async (fault, code) => {
  excel.faults.failAt(2, fault);
  await write('A1', [[1]]);
  expect(await failureOf(write('A1', [[2]]))).toBe(code);
  await write('A1', [[3]]);
  expect((await read('A1', 'values')).values).toEqual([[3]]);
});

test('an error may come before anything is done, or in the middle of a batch', async () => {
  const two = (): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange('A1').values = [['一']];
      sheet.getRange('A2').values = [['二']];
    });
  excel.faults.failAt(1, { error: 'GeneralException' });
  expect(await failureOf(two())).toBe('GeneralException');
  expect((await read('A1:A2', 'values')).values).toEqual([[''], ['']]);
  excel.faults.failAt(excel.traffic.roundTrips + 1, { error: 'ServiceNotAvailable', afterActions: 8 });
  expect(await failureOf(two())).toBe('ServiceNotAvailable');
  expect((await read('A1:A2', 'values')).values).toEqual([['一'], ['']]);
});

test('a lasting fault fails every request until it is cleared', async () => {
  excel.faults.failFrom(1, 'tooManyRequests');
  await failureOf(write('A1', [[1]]));
  await failureOf(write('A1', [[1]]));
  excel.faults.clear();
  await write('A1', [[1]]);
});

test('a request that hangs is never answered; one whose answer is lost has been carried out', async () => {
  const outcome = (work: Promise<unknown>): Promise<unknown> =>
    Promise.race([work.then(() => 'answered'), new Promise((resolve) => setTimeout(() => resolve('silence'), 50))]);
  excel.faults.failAt(1, 'hang');
  expect(await outcome(write('A1', [['没写']]))).toBe('silence');
  excel.faults.failAt(2, 'answerLost');
  expect(await outcome(write('A2', [['写了']]))).toBe('silence');
  expect((await read('A1:A2', 'values')).values).toEqual([[''], ['写了']]);
});

test('a request or an answer above the limit fails whole, in bytes and not in characters', async () => {
  const small = await startExcel(undefined, { limit: 20_000 });
  expect(await failureOf(write('A1', [['长'.repeat(9_000)]]))).toBe('RequestPayloadSizeLimitExceeded');
  await write('A1', [['长'.repeat(4_000)]]);
  await write('A2', [['长'.repeat(4_000)]]);
  expect(await failureOf(read('A1:A2', 'values'))).toBe('ResponsePayloadSizeLimitExceeded');
  expect(small.workbook.active.grid.content(0, 0).value).toHaveLength(4_000);
});

test('round trips, bytes and cells written are counted', async () => {
  await write('A1:C2', [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  await read('A1', 'values');
  const { roundTrips, bytesSent, bytesReceived } = excel.traffic;
  expect(roundTrips).toBe(2);
  expect(bytesSent).toBeGreaterThan(500);
  expect(bytesReceived).toBeGreaterThan(100);
  expect(excel.workbook.cellsWritten).toBe(6);
});

test('latency is waited for at every round trip', async () => {
  await startExcel(undefined, { latency: 40 });
  const begin = Date.now();
  await write('A1', [[1]]);
  expect(Date.now() - begin).toBeGreaterThanOrEqual(39);
});
