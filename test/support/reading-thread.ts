import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A thread that reads workbooks one after another, as the hosts let it be done: one that hangs or takes too much memory is ended. */
export class ReadingThread {
  private worker: Promise<Worker> | undefined;

  constructor(private readonly longestMs: number) {}

  /** What became of the bytes: read, the reason why not, or ended. */
  async read(bytes: Uint8Array): Promise<string> {
    const worker = await (this.worker ??= started());
    const bounded = new AbortController();
    const late = setTimeout(() => bounded.abort(), this.longestMs);
    try {
      worker.postMessage(bytes);
      const [answer] = (await once(worker, 'message', { signal: bounded.signal })) as [string];
      return answer;
    } catch {
      await this.end();
      return 'ended';
    } finally {
      clearTimeout(late);
    }
  }

  async end(): Promise<void> {
    await (await this.worker)?.terminate();
    this.worker = undefined;
  }
}

async function started(): Promise<Worker> {
  const worker = new Worker(resolve('test/support/reading-thread-start.mjs'), { resourceLimits: { maxOldGenerationSizeMb: 1_200 } });
  await once(worker, 'message');
  return worker;
}
