import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../engine/reading/workbooks';
import type { NamedPath } from './read-dealer-file';

/** A thread that reads dealers' files, one at a time. */
export interface DealerReader {
  /** Waits until the thread can read, and tells it what all files are read with; throws where it cannot be started. */
  begin(context: DealerWorkbookContext): Promise<void>;
  /** Nothing where the thread ran out of memory or time over the file; a new one stands ready then. */
  read(file: NamedPath): Promise<DealerFile | undefined>;
  end(): Promise<void>;
}

/** Fewer files than this are read faster without threads. */
const WORTH_THREADS = 6;
/** Each thread needs the memory of one file. */
const MOST_THREADS = 8;
/** A file that takes longer has a thread's whole attention for nothing; the close goes on without it. */
const LONGEST_MS = 120_000;

/** Starts threads for so many files: early, so that they load while the head-office workbook is read. */
export const startReaders = (files: number): readonly DealerReader[] =>
  files < WORTH_THREADS ? [] : Array.from({ length: Math.min(availableParallelism(), MOST_THREADS, files) }, startReader);

function startReader(): DealerReader {
  let thread = startThread();
  let given: DealerWorkbookContext | undefined;
  const begin = async (context: DealerWorkbookContext): Promise<void> => {
    given = context;
    thread.worker.ref();
    await thread.ready;
    thread.worker.postMessage(context);
  };
  return {
    begin,
    async read(file) {
      try {
        return await ask(thread.worker, file);
      } catch (error) {
        if (!(error instanceof FileTooMuch)) throw error;
        await thread.worker.terminate();
        thread = startThread();
        if (given) await begin(given);
        return undefined;
      }
    },
    end: async () => void (await thread.worker.terminate()),
  };
}

/** A file for which a thread has neither memory nor time enough; any other error of a thread is a mistake of ours. */
class FileTooMuch extends Error {}

interface Thread {
  readonly worker: Worker;
  readonly ready: Promise<unknown>;
}

function startThread(): Thread {
  const worker = new Worker(new URL('./read-worker-start.mjs', import.meta.url));
  const ready = once(worker, 'message');
  // Told where it is waited for; a close that is refused before then does not wait for its threads either.
  ready.catch(() => undefined);
  worker.unref();
  return { worker, ready };
}

const ask = (worker: Worker, file: NamedPath): Promise<DealerFile> =>
  new Promise((resolve, reject) => {
    const answered = (answer: DealerFile) => settle(() => resolve(answer));
    const failed = (error: Error & { readonly code?: string }) => settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileTooMuch() : error));
    const ended = () => failed(new Error('a reading thread ended without an answer'));
    const timer = setTimeout(() => failed(new FileTooMuch()), LONGEST_MS);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      finish();
    };
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(file);
  });
