import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../engine/reading/workbooks';
import type { NamedPath } from './read-dealer-file';

/** What a thread can run out of. */
export type RanOut = 'time' | 'memory';

/** A thread that reads dealers' files in the order in which it is asked. */
export interface DealerReader {
  /** Waits until the thread can read, and tells it what all files are read with; throws where it cannot be started. */
  begin(context: DealerWorkbookContext): Promise<void>;
  /** The file, or what the thread ran out of over it; a new one stands ready then and reads the others. */
  read(file: NamedPath): Promise<DealerFile | RanOut>;
  end(): Promise<void>;
}

/** So many files may be asked of a thread at once: while it reads one, the next is fetched from the disk and the last is taken over here. */
export const ASKED_AT_ONCE = 2;

/** Fewer files than this are read by one thread: never by this one, which a file could hold for ever. */
const WORTH_THREADS = 6;
/** Each thread needs the memory of one file. */
const MOST_THREADS = 8;
/** A file that takes longer has a thread's whole attention for nothing; the close goes on without it. */
const LONGEST_MS = 60_000;
/** Megabytes that a thread may take for its objects: far more than the largest file within the bounds does. */
const MOST_MEMORY = 1_200;

/** Starts threads for so many files: early, so that they load while the head-office workbook is read. */
export const startReaders = (files: number): readonly DealerReader[] =>
  Array.from(
    { length: files < WORTH_THREADS ? Math.min(files, 1) : Math.min(availableParallelism(), MOST_THREADS) },
    () => new ThreadReader(),
  );

/** A file that was asked for and is not answered yet. */
interface Asked {
  readonly file: NamedPath;
  readonly answer: (read: DealerFile | RanOut) => void;
  readonly fail: (mistake: Error) => void;
}

class ThreadReader implements DealerReader {
  private thread = this.startThread();
  private given: DealerWorkbookContext | undefined;
  /** A thread answers in the order in which it was asked: the first is the one that it reads now. */
  private readonly asked: Asked[] = [];
  private timer: NodeJS.Timeout | undefined;
  private hasBegun = false;

  async begin(context: DealerWorkbookContext): Promise<void> {
    this.given = context;
    this.thread.worker.ref();
    await this.thread.ready;
    this.thread.worker.postMessage(context);
    this.hasBegun = true;
    this.asked.forEach(({ file }) => this.thread.worker.postMessage(file));
    this.watch();
  }

  read(file: NamedPath): Promise<DealerFile | RanOut> {
    return new Promise((answer, fail) => {
      this.asked.push({ file, answer, fail });
      if (this.hasBegun) this.thread.worker.postMessage(file);
      if (this.asked.length === 1) this.watch();
    });
  }

  async end(): Promise<void> {
    clearTimeout(this.timer);
    await this.thread.worker.terminate();
  }

  private startThread(): { readonly worker: Worker; readonly ready: Promise<unknown> } {
    const worker = new Worker(new URL('./read-worker-start.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    const isCurrent = (): boolean => worker === this.thread.worker;
    const ready = once(worker, 'message').then(() => {
      worker.on('message', (answer: DealerFile) => isCurrent() && this.answered(answer));
      worker.on(
        'error',
        (error: Error & { readonly code?: string }) =>
          isCurrent() && (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? void this.giveUp('memory') : this.failed(error)),
      );
      worker.on('exit', () => isCurrent() && this.failed(new Error('a reading thread ended without an answer')));
    });
    // Told where it is waited for; a close that is refused before then does not wait for its threads either.
    ready.catch(() => undefined);
    worker.unref();
    return { worker, ready };
  }

  private watch(): void {
    clearTimeout(this.timer);
    if (this.asked.length > 0) this.timer = setTimeout(() => void this.giveUp('time'), LONGEST_MS);
  }

  private answered(answer: DealerFile): void {
    this.asked.shift()?.answer(answer);
    this.watch();
  }

  /** The first file asked for was too much; a new thread goes on with the others. */
  private async giveUp(ranOut: RanOut): Promise<void> {
    clearTimeout(this.timer);
    const { worker } = this.thread;
    this.thread = this.startThread();
    this.hasBegun = false;
    this.asked.shift()?.answer(ranOut);
    try {
      await worker.terminate();
      if (this.given) await this.begin(this.given);
    } catch (error) {
      this.failed(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private failed(error: Error): void {
    clearTimeout(this.timer);
    this.asked.splice(0).forEach(({ fail }) => fail(error));
  }
}
