import { ReadingQueue } from '../../../src/taskpane/session/reading-queue';
import type { Session } from '../../../src/taskpane/session/session-context';
import type { PaneState } from '../../../src/taskpane/state/pane-state';

/** What reading a file and putting the month together take by the session's clock. */
interface Takes {
  readonly reading: number;
  readonly checking: number;
}

/** A session that notes after how many files the month is put together, and what the pane says of it meanwhile. */
function countedSession({ reading, checking }: Takes) {
  const checkedAt: number[] = [];
  const said: boolean[] = [];
  let [read, now] = [0, 0];
  const session = {
    get: () => ({ files: [] }),
    set: ({ isChecking }: Partial<PaneState>) => isChecking !== undefined && said.push(isChecking),
    clock: { milliseconds: () => now },
    guarded: (_: string, work: () => Promise<void>) => work(),
    inTurn: async () => {
      now += checking;
      checkedAt.push(read);
    },
    desk: { read: async () => ((now += reading), (read += 1), { state: 'unreadable', reason: 'notAWorkbook' }) },
  } as unknown as Session;
  return { session, checkedAt, said };
}

async function readAll(files: number, takes: Takes) {
  const counted = countedSession(takes);
  const queue = new ReadingQueue(counted.session);
  for (let id = 0; id < files; id += 1) queue.wait(id, { name: `${id}.xlsx`, bytes: async () => new Uint8Array(1) });
  await queue.readAll();
  return counted;
}

test.each([
  [10, [10]],
  [100, [25, 50, 100]],
  [1000, [25, 50, 100, 200, 400, 800, 1000]],
])('of %i files the month is put together ever more rarely, and once more at the end', async (files, expected) => {
  expect((await readAll(files, { reading: 0, checking: 0 })).checkedAt).toEqual(expected);
});

test('where a check takes as long as reading a hundred files, reading has twice the time of checking', async () => {
  expect((await readAll(1000, { reading: 10, checking: 1000 })).checkedAt).toEqual([25, 225, 450, 900, 1000]);
});

test('that the last files are being checked is said until the figures stand', async () => {
  expect((await readAll(30, { reading: 0, checking: 0 })).said).toEqual([true, false]);
});
