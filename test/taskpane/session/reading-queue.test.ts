import { ReadingQueue } from '../../../src/taskpane/session/reading-queue';
import type { Session } from '../../../src/taskpane/session/session-context';

/** A session that reads everything at once and notes after how many files the month is put together. */
function countedSession() {
  const checkedAt: number[] = [];
  let read = 0;
  const session = {
    get: () => ({ files: [] }),
    set: () => undefined,
    clock: { milliseconds: () => 0 },
    guarded: (_: string, work: () => Promise<void>) => work(),
    inTurn: async () => void checkedAt.push(read),
    desk: { read: async () => ((read += 1), { state: 'unreadable', reason: 'notAWorkbook' }) },
  } as unknown as Session;
  return { session, checkedAt };
}

test.each([
  [10, [10]],
  [100, [25, 50, 100]],
  [1000, [25, 50, 100, 200, 400, 800, 1000]],
])('of %i files the month is put together ever more rarely, and once more at the end', async (files, expected) => {
  const { session, checkedAt } = countedSession();
  const queue = new ReadingQueue(session);
  for (let id = 0; id < files; id += 1) queue.wait(id, { name: `${id}.xlsx`, size: 1, bytes: async () => new Uint8Array(1) });
  await queue.readAll();
  expect(checkedAt).toEqual(expected);
});
