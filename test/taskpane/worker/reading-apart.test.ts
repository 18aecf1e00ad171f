import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { expose } from 'comlink';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import type { Month } from '../../../src/engine/values/month';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { MonthDesk } from '../../../src/taskpane/worker/month-desk';
import { type ReadingWorker, readingApart } from '../../../src/taskpane/worker/reading-apart';
import { planAsCells } from '../../support/plan-as-cells';
import { readerApart } from '../../../src/taskpane/worker/file-reader';

const MARCH = '2026-03' as Month;
const BYTES = new Uint8Array([1, 2, 3, 4]);
const LONGEST_MS = 1_000;
const opened: MessagePort[] = [];

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
  opened.splice(0).forEach((port) => port.close());
});

/** A worker that never answers; it dies as the test wishes. */
function silentWorker() {
  const listeners: ((event: Event) => void)[] = [];
  const terminate = jest.fn();
  const worker: ReadingWorker = {
    terminate,
    postMessage: () => undefined,
    removeEventListener: () => undefined,
    addEventListener: (type: string, heard: unknown) => void (type === 'error' && listeners.push(heard as (event: Event) => void)),
  };
  const die = (): Event => {
    const event = new Event('error', { cancelable: true });
    listeners.forEach((heard) => heard(event));
    return event;
  };
  return { worker, terminate, die };
}

/** A worker that reads. */
function readingWorker() {
  const { port1, port2 } = new MessageChannel();
  opened.push(port1);
  const reader = readerApart();
  const know = jest.fn(reader.know);
  expose({ ...reader, know }, port2 as never);
  const terminate = jest.fn();
  return { worker: Object.assign(port1, { terminate }) as unknown as ReadingWorker, terminate, know };
}

/** Starts the given workers one after another. */
const starting = (...workers: readonly { readonly worker: ReadingWorker }[]) => {
  const left = workers.map(({ worker }) => worker);
  return jest.fn(() => left.shift() ?? silentWorker().worker);
};

/** Until what was asked has reached the worker. */
const asked = () => jest.advanceTimersByTimeAsync(0);

test('a file that its worker does not answer in time is told so, and a new worker reads the others', async () => {
  const [silent, second] = [silentWorker(), readingWorker()];
  const read = readingApart(starting(silent, second), { longestMs: LONGEST_MS });
  const files = [read.dealerFile('D001.xls', BYTES, {}), read.dealerFile('D002.xlsx', BYTES, {})];
  await jest.advanceTimersByTimeAsync(LONGEST_MS - 1);
  expect(silent.terminate).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(silent.terminate).toHaveBeenCalledTimes(1);
  expect(await files[0]).toMatchObject({ state: 'unreadable', reason: 'tooSlow', file: { name: 'D001.xls', size: 4 } });
  expect((await files[0])?.file.sha256).toMatch(/^9f64a747e1b97f131/);
  expect(await files[1]).toMatchObject({ state: 'unreadable', reason: 'notAWorkbook', file: { name: 'D002.xlsx' } });
});

test('time that a file waits for the one before it is not its own', async () => {
  const workers = [silentWorker(), silentWorker()];
  const read = readingApart(starting(...workers), { longestMs: LONGEST_MS });
  void read.dealerFile('D001.xls', BYTES, {});
  void read.dealerFile('D002.xls', BYTES, {});
  await jest.advanceTimersByTimeAsync(LONGEST_MS * 1.9);
  expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 0]);
});

test.each([
  [4, 'damaged'],
  [1_000_000, 'tooLarge'],
])('a file of %i bytes whose worker dies over it is told as %s, and the desk lives on', async (size, reason) => {
  const { worker, terminate, die } = silentWorker();
  const file = readingApart(starting({ worker })).dealerFile('D001.xls', new Uint8Array(size), {});
  await asked();
  // An error that nobody has dealt with would be the desk's own.
  expect(die().defaultPrevented).toBe(true);
  expect(await file).toMatchObject({ state: 'unreadable', reason, file: { name: 'D001.xls', size } });
  expect(terminate).toHaveBeenCalledTimes(1);
});

test('one worker reads file after file; only a large file has it ended, for its memory', async () => {
  const workers = [readingWorker(), readingWorker()];
  const start = starting(...workers);
  const read = readingApart(start, { largeBytes: 5 });
  for (const length of [4, 4, 5])
    expect(await read.dealerFile('D001.xlsx', new Uint8Array(length), {})).toMatchObject({ reason: 'notAWorkbook' });
  expect(start).toHaveBeenCalledTimes(1);
  expect(workers[0]?.terminate).toHaveBeenCalledTimes(1);
  expect(await read.dealerFile('D002.xlsx', BYTES, {})).toMatchObject({ reason: 'notAWorkbook' });
  expect(start).toHaveBeenCalledTimes(2);
});

test('the firm’s numbers go to a worker once, and again where they have changed or another worker reads', async () => {
  const workers = [readingWorker(), readingWorker()];
  const read = readingApart(starting(...workers), { largeBytes: 5 });
  const numbers = (model: string) => ({ models: new Set([model]), parts: new Set(''), slips: new Set(''), dealers: new Map() });
  const [now, later] = [numbers('A1'), numbers('A2')];
  for (const [length, known] of [
    [4, now],
    [4, now],
    [4, later],
    [5, later],
    [4, later],
  ] as const)
    await read.dealerFile('D001.xlsx', new Uint8Array(length), { known });
  expect(workers.map(({ know }) => know.mock.calls.map(([told]) => told))).toEqual([[now, later], [later]]);
});

/** A desk with head office open whose reader never answers. */
async function deskWithoutAnswer() {
  const silent = silentWorker();
  const desk = new MonthDesk(readingApart(starting(silent), { longestMs: LONGEST_MS }));
  for (const sheet of planAsCells(sampleMonth({ dealers: 1, rows: 1, month: MARCH, seed: 1 }).headOffice).sheets)
    await desk.takeSheet(sheet);
  await desk.openHeadOffice('总部.xlsx', MARCH);
  return { desk, ...silent };
}

test('a file for 期初 over which the reader hangs is told as too slow, and the desk answers meanwhile', async () => {
  const { desk, terminate } = await deskWithoutAnswer();
  const source = { name: '期初.xls', bytes: BYTES };
  const preview = desk.previewOpening(source);
  await asked();
  expect(await desk.recognise(['设置'])).toMatchObject({ role: 'headOffice' });
  await jest.advanceTimersByTimeAsync(LONGEST_MS);
  expect(await preview).toMatchObject({ count: 0, problems: [expect.stringMatching(/时间/)] });
  expect(terminate).toHaveBeenCalledTimes(1);
  const rows = desk.openingRows(source);
  await jest.advanceTimersByTimeAsync(LONGEST_MS);
  expect((await rows)?.rows.rows).toEqual([]);
});

test('a report over which the reader hangs or dies is told as unreadable', async () => {
  const { desk, die } = await deskWithoutAnswer();
  const first = desk.reports.read(1, '月报.xls', BYTES);
  await asked();
  die();
  expect(await first).toEqual({ state: 'unreadable', reason: 'damaged' });
  const second = desk.reports.read(2, '月报.xls', BYTES);
  await jest.advanceTimersByTimeAsync(LONGEST_MS);
  expect(await second).toEqual({ state: 'unreadable', reason: 'tooSlow' });
});

test('a report is read in the worker: only the sheets that are wanted come back', async () => {
  const bytes = await writeWorkbook(sampleMonth({ dealers: 1, rows: 1, month: MARCH, seed: 1 }).headOffice);
  const read = readingApart(starting(readingWorker()));
  const { content } = await read.workbook('总部.xlsx', bytes, new Set(['设置']));
  expect(content.ok && content.value.sheets.map(({ name }) => name)).toEqual(['设置']);
});
