import { expect, test } from '@jest/globals';
import { expose } from 'comlink';
import { MessageChannel } from 'node:worker_threads';
import type { DeskWorker } from '../../../src/taskpane/worker/desk-in-worker';
import { deskOver } from '../../../src/taskpane/worker/desk-in-worker';

/** A worker that never answers; it dies as the test wishes. */
function silentWorker() {
  const heard: ((event: unknown) => void)[] = [];
  const worker: DeskWorker = {
    postMessage: () => undefined,
    removeEventListener: () => undefined,
    addEventListener: (type: string, listener: unknown) => void (type === 'error' && heard.push(listener as (event: unknown) => void)),
  };
  return { worker, die: () => heard.forEach((listener) => listener({ message: 'out of memory' })) };
}

test('what is asked of a desk whose worker dies fails instead of waiting for ever, and so does all that is asked later', async () => {
  const { worker, die } = silentWorker();
  const desk = deskOver(worker);
  const asked = [desk.check(), desk.reports.months(), desk.read(1, 'D001.xlsx', new Uint8Array(4))];
  die();
  for (const answer of [...asked, desk.findings(0, 1)]) await expect(answer).rejects.toThrow('out of memory');
});

test('a worker that lives answers, also for its reports', async () => {
  const { port1, port2 } = new MessageChannel();
  expose({ findings: async () => ['a'], reports: { months: async () => ['2026-03'] } }, port2 as never);
  const desk = deskOver(port1 as never);
  expect(await desk.findings(0, 1)).toEqual(['a']);
  expect(await desk.reports.months()).toEqual(['2026-03']);
  port1.close();
});
