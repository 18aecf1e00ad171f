import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileReader, type ReadingThread, ThreadReader } from '../../src/cli/file-reader';
import { bytesOf } from '../../src/cli/files';
import { fetchFile, readFetched } from '../../src/cli/read-dealer-file';
import { readDealerFiles } from '../../src/cli/read-dealer-files';
import { cellsOf, readingIn } from '../../src/cli/read-given';
import { BOUNDS } from '../../src/hosts/xlsx/bounds';
import { READING_BOUNDS } from '../../src/hosts/xlsx/reading-bounds';

const folder = mkdtempSync(join(tmpdir(), 'file-reader-'));
const path = join(folder, '总部.xls');
const SLOW = { name: '总部.xls', bytes: new Uint8Array(4) };
const D001 = { path: join(folder, 'D001.xls'), name: 'D001.xls' };

beforeAll(() => [path, D001.path].forEach((one) => writeFileSync(one, 'abcd')));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] }));
afterEach(() => jest.useRealTimers());

/** A thread that reads nothing: it says what the test lets it say. */
class SilentThread extends EventEmitter {
  readonly told: unknown[] = [];
  readonly postMessage = (message: unknown) => void this.told.push(message);
  readonly ref = jest.fn();
  readonly unref = jest.fn();
  readonly terminate = jest.fn(async () => 0);
}

/** A reader over silent threads, one after another; the first is ready to read. */
function silentReader() {
  const threads: SilentThread[] = [];
  const reader = new ThreadReader(() => {
    const thread = new SilentThread();
    threads.push(thread);
    return thread as unknown as ReadingThread;
  });
  threads[0]?.emit('message', 'ready');
  return { reader, threads };
}

test('a workbook that is not read in time ends its thread, and the next is asked of a new one, with what was told before', async () => {
  const { reader, threads } = silentReader();
  reader.begin({});
  const [slow, next] = [reader.workbook(SLOW), reader.dealerFile(D001)];
  jest.advanceTimersByTime(READING_BOUNDS.longestMs - 1);
  expect(threads).toHaveLength(1);
  jest.advanceTimersByTime(1);
  expect(await slow).toBe('time');
  expect(threads[0]?.terminate).toHaveBeenCalledTimes(1);
  expect(threads[1]?.told).toEqual([{ context: {} }, { dealerFile: D001 }]);
  threads[1]?.emit('message', 'ready');
  threads[1]?.emit('message', { state: 'read' });
  expect(await next).toEqual({ state: 'read' });
});

test('the time in which a thread starts is no file’s, and a thread without a question keeps no command from its end', async () => {
  const { reader, threads } = silentReader();
  const slow = reader.workbook(SLOW);
  jest.advanceTimersByTime(READING_BOUNDS.longestMs);
  const next = reader.workbook(SLOW);
  jest.advanceTimersByTime(READING_BOUNDS.longestMs * 5);
  expect(threads).toHaveLength(2);
  threads[1]?.emit('message', 'ready');
  threads[1]?.emit('message', { name: '总部.xls' });
  expect([await slow, await next]).toEqual(['time', { name: '总部.xls' }]);
  expect(threads[1]?.unref.mock.invocationCallOrder.at(-1)).toBeGreaterThan(threads[1]?.ref.mock.invocationCallOrder.at(-1) ?? Infinity);
});

test('a thread that runs out of memory ends its file alone; any other error is our own mistake', async () => {
  const { reader, threads } = silentReader();
  const [large, next] = [reader.workbook(SLOW), reader.workbook(SLOW)];
  threads[0]?.emit('error', Object.assign(new Error(), { code: 'ERR_WORKER_OUT_OF_MEMORY' }));
  expect(await large).toBe('memory');
  threads[1]?.emit('error', new TypeError('ours'));
  await expect(next).rejects.toThrow('ours');
  await expect(reader.workbook(SLOW)).rejects.toThrow('ours');
});

test('a file that is not for a thread is asked of a process, which knows what was told before; the thread goes on with the next', async () => {
  const [threads, processes] = [[new SilentThread()], [new SilentThread(), new SilentThread()]];
  const started: SilentThread[] = [];
  const from = (given: SilentThread[]) => () => {
    const one = given.shift() ?? new SilentThread();
    started.push(one);
    return one as unknown as ReadingThread;
  };
  const reader = new ThreadReader(from(threads), from(processes));
  const [thread] = started;
  reader.begin({});
  const [old, next, third] = [reader.dealerFile(D001), reader.workbook(SLOW), reader.dealerFile(D001)];
  for (const said of ['ready', 'apart', { name: '总部.xlsx' }, 'apart']) thread?.emit('message', said);
  expect(await next).toEqual({ name: '总部.xlsx' });
  expect(started).toHaveLength(2);
  expect(started[1]?.told).toEqual([{ context: {} }, { dealerFile: D001 }, { dealerFile: D001 }]);
  started[1]?.emit('message', 'ready');
  started[1]?.emit('error', Object.assign(new Error(), { code: 'ERR_WORKER_OUT_OF_MEMORY' }));
  expect(await old).toBe('memory');
  started[2]?.emit('message', 'ready');
  started[2]?.emit('message', { state: 'read' });
  expect(await third).toEqual({ state: 'read' });
  await reader.end();
  expect([thread, started[2]].map((one) => one?.terminate.mock.calls.length)).toEqual([1, 1]);
});

test.each([
  ['time', 4, 'tooSlow'],
  ['memory', 4, 'damaged'],
  ['memory', 1_000_000, 'tooLarge'],
] as const)('head office’s file over which its reader ran out of %s (%i bytes) is refused as %s', async (ranOut, size, reason) => {
  writeFileSync(path, new Uint8Array(size));
  const { content } = await readingIn({ workbook: async () => ranOut })(path);
  expect(() => cellsOf(content, path)).toThrow(expect.objectContaining({ reason, args: { file: '总部.xls' } }));
});

test('a dealer’s file over which a thread ran out is unreadable with its fingerprint, and the others are read', async () => {
  const reader: FileReader = {
    begin: () => undefined,
    dealerFile: async ({ name }) => (name === 'D001.xls' ? 'time' : ({ state: 'read', file: { name } } as never)),
    workbook: async () => 'time',
    end: async () => undefined,
  };
  const progress = { step: () => undefined, end: () => undefined };
  const files = await readDealerFiles([D001, { ...D001, name: 'D002.xls' }], {}, progress, [reader]);
  expect(files).toMatchObject([
    { state: 'unreadable', reason: 'tooSlow', file: { name: 'D001.xls', size: 4, sha256: expect.stringMatching(/^88d4266fd4e6338d/) } },
    { state: 'read', file: { name: 'D002.xls' } },
  ]);
});

test('a file beyond the bound is not loaded, nor a device that never ends: neither head office’s nor a dealer’s', async () => {
  const huge = { path: join(folder, 'D003.csv'), name: 'D003.csv' };
  writeFileSync(huge.path, '');
  truncateSync(huge.path, 3_000_000_000);
  const facts = { measure: 'fileBytes', found: 3_000_000_000, limit: BOUNDS.fileBytes };
  await expect(bytesOf(huge.path)).rejects.toMatchObject({ reason: 'tooLarge', args: facts });
  expect(await readFetched(huge, await fetchFile(huge), {})).toMatchObject({ state: 'unreadable', reason: 'tooLarge', facts });
  await expect(bytesOf('/dev/zero')).rejects.toMatchObject({ reason: 'notAWorkbook' });
});
