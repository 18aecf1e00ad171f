import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../engine/reading/workbooks';
import type { Progress } from './progress';
import { readDealerFile } from './read-dealer-file';

/** A file to read: where it lies, and the name by which the user knows it. */
export interface NamedPath {
  readonly path: string;
  readonly name: string;
}

/** Fewer files than this are read faster without starting workers. */
const WORTH_WORKERS = 6;
/** A file that takes longer has a worker's whole attention for nothing; the close goes on without it. */
const LONGEST_MS = 120_000;

/** Reads files in parallel on worker threads, in any order; the answer is in the order of the paths. */
export async function readDealerFiles(paths: readonly NamedPath[], context: DealerWorkbookContext, progress: Progress): Promise<readonly DealerFile[]> {
  const results: DealerFile[] = new Array<DealerFile>(paths.length);
  let [next, done] = [0, 0];
  const readAll = async (read: (file: NamedPath) => Promise<DealerFile>): Promise<void> => {
    for (let index = next++; index < paths.length; index = next++) {
      results[index] = await read(paths[index] as NamedPath);
      progress.step(++done, paths.length);
    }
  };
  if (paths.length < WORTH_WORKERS) await readAll(({ path, name }) => readDealerFile(path, name, context));
  else await Promise.all(Array.from({ length: Math.min(availableParallelism(), 8, paths.length) }, () => withReader(context, readAll)));
  progress.end();
  return results;
}

async function withReader(context: DealerWorkbookContext, use: (read: (file: NamedPath) => Promise<DealerFile>) => Promise<void>): Promise<void> {
  let worker = startWorker(context);
  try {
    await use(async (file) => {
      try {
        return await ask(worker, file);
      } catch {
        // A worker that died or hangs over a file is replaced; the file is told as unreadable and the others go on.
        await worker.terminate();
        worker = startWorker(context);
        return { state: 'unreadable', file: { name: file.name, size: (await stat(file.path)).size, sha256: '' }, reason: 'tooLarge' };
      }
    });
  } finally {
    await worker.terminate();
  }
}

const startWorker = (context: DealerWorkbookContext): Worker => new Worker(new URL('./read-worker-start.mjs', import.meta.url), { workerData: context });

const ask = (worker: Worker, file: NamedPath): Promise<DealerFile> =>
  new Promise((resolve, reject) => {
    const answered = (answer: DealerFile) => settle(() => resolve(answer));
    const failed = (error: Error) => settle(() => reject(error));
    const ended = () => failed(new Error('ended'));
    const timer = setTimeout(() => failed(new Error('too slow')), LONGEST_MS);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      finish();
    };
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(file);
  });
