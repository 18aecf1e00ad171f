import { Worker } from 'node:worker_threads';
import { READING_BOUNDS } from '../hosts/xlsx/reading-bounds';
import type { FromProcess } from './reading-process';

// The file is read in a thread, so that this one hears at any time that the command line is no more, and ends with it.
const thread = new Worker(new URL('./read-worker-start.mjs', import.meta.url), {
  workerData: { readsWhole: true },
  resourceLimits: { maxOldGenerationSizeMb: READING_BOUNDS.memory },
});
const tell = (message: FromProcess, then?: () => void): void => void process.send?.(message, undefined, {}, then);

process.on('message', (told) => thread.postMessage(told));
process.on('disconnect', () => process.exit());
thread.on('message', (answer: unknown) => tell({ answer }));
thread.on('error', ({ code, message, stack }: Error & { readonly code?: string }) =>
  tell({ error: { message: stack ?? message, ...(code !== undefined && { code }) } }, () => process.exit()),
);
