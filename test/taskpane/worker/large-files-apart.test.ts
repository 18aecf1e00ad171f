import { expect, jest, test } from '@jest/globals';
import { type ReadingWorker, largeFilesApart } from '../../../src/taskpane/worker/large-files-apart';

/** A worker that never answers; it ends as the test wishes. */
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

const BYTES = new Uint8Array([1, 2, 3, 4]);

test('a large file whose worker dies over it is told as too large, the worker is ended, and the desk lives on', async () => {
  const { worker, terminate, die } = silentWorker();
  const read = largeFilesApart(() => worker, { largeBytes: 4 })('大文件.xlsx', BYTES, {});
  // An error that nobody has dealt with would be the desk's own.
  expect(die().defaultPrevented).toBe(true);
  expect(await read).toMatchObject({ state: 'unreadable', reason: 'tooLarge', file: { name: '大文件.xlsx', size: 4 } });
  expect(terminate).toHaveBeenCalledTimes(1);
});

test('a large file over which its worker never ends is told as too large', async () => {
  const { worker, terminate } = silentWorker();
  expect(await largeFilesApart(() => worker, { largeBytes: 4, longestMs: 1 })('大文件.xlsx', BYTES, {})).toMatchObject({
    reason: 'tooLarge',
  });
  expect(terminate).toHaveBeenCalledTimes(1);
});

test('any other file needs no worker of its own', async () => {
  const start = jest.fn(() => silentWorker().worker);
  expect(await largeFilesApart(start, { largeBytes: 5 })('小文件.xlsx', BYTES, {})).toMatchObject({
    state: 'unreadable',
    reason: 'notAWorkbook',
  });
  expect(start).not.toHaveBeenCalled();
});
