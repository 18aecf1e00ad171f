import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolder, run, start } from '../support/command-line';

// A run is a process: on a busy machine it takes its time.
jest.setTimeout(240_000);

/** So long a close may go on after it has said what it refuses. */
const PATIENCE_MS = 20_000;

test('a close of so many files that threads read them ends once it has said what it refuses', async () => {
  const folder = newFolder();
  await run(folder, 'samples', '--dealers', '12', '--rows', '3', '--month', '2026-03', '--out', '样例');
  mkdirSync(join(folder, '月报.xlsx'));
  const child = start(folder, ['close', '--hq', '样例/总部.xlsx', '--dealers', '样例/dealers', '--out', '月报.xlsx']);
  const ended = await new Promise((done) => {
    child.once('close', done);
    child.stderr.setEncoding('utf8').once('data', () => setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref());
  });
  expect(ended).toBe(2);
  removeFolder(folder);
});
