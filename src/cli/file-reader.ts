import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../engine/reading/workbooks';
import type { WorkbookFile } from '../engine/workbook/file';
import { READING_BOUNDS, type RanOut } from '../hosts/xlsx/reading-bounds';
import type { NamedPath } from './read-dealer-file';

/** Any workbook but a dealer's: its bytes, and the sheets that are wanted where not all are. */
export interface GivenWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wanted?: ReadonlySet<string>;
}

/** What a thread reads next. */
export type Question = { readonly dealerFile: NamedPath } | { readonly workbook: GivenWorkbook };
/** What a thread is told: a question, or with what dealers' files are read. */
export type ToThread = Question | { readonly context: DealerWorkbookContext };

/** A thread that reads files in the order in which it is asked; where one was too much for it, a new one stands ready and reads the others. */
export interface FileReader {
  /** Tells with what all dealers' files are read. */
  begin(context: DealerWorkbookContext): void;
  dealerFile(file: NamedPath): Promise<DealerFile | RanOut>;
  workbook(workbook: GivenWorkbook): Promise<WorkbookFile | RanOut>;
  end(): Promise<void>;
}

/** A thread as far as reading in it goes. */
export type ReadingThread = Pick<Worker, 'on' | 'once' | 'postMessage' | 'ref' | 'unref' | 'terminate'>;

/** So many files may be asked of a thread at once: while it reads one, the next is fetched from the disk and the last is taken over here. */
export const ASKED_AT_ONCE = 2;

/** Fewer files than this are read by one thread: never by this one, which a file could hold for ever. */
const WORTH_THREADS = 6;
/** Each thread needs the memory of one file. */
const MOST_THREADS = 8;

/** Starts threads for so many dealers' files, at least one for the others: early, so that they load while the command looks around. */
export const startReaders = (files: number): readonly [FileReader, ...FileReader[]] => [
  new ThreadReader(),
  ...Array.from({ length: files < WORTH_THREADS ? 0 : Math.min(availableParallelism(), MOST_THREADS) - 1 }, () => new ThreadReader()),
];

const startThread = (): ReadingThread =>
  new Worker(new URL('./read-worker-start.mjs', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: READING_BOUNDS.memory } });

type Answer = DealerFile | WorkbookFile | RanOut;

/** A file that was asked for and is not answered yet. */
interface Asked {
  readonly question: Question;
  readonly answer: (read: Answer) => void;
  readonly fail: (mistake: Error) => void;
}

/** A reader over threads that are started as they are needed. */
export class ThreadReader implements FileReader {
  private context: DealerWorkbookContext | undefined;
  /** A thread answers in the order in which it was asked: the first is the one that it reads now. */
  private readonly asked: Asked[] = [];
  private timer: NodeJS.Timeout | undefined;
  private isReady = false;
  private mistake: Error | undefined;
  private thread: ReadingThread;

  constructor(private readonly start: () => ReadingThread = startThread) {
    this.thread = this.started();
  }

  begin(context: DealerWorkbookContext): void {
    this.context = context;
    this.thread.postMessage({ context } satisfies ToThread);
  }

  dealerFile(dealerFile: NamedPath): Promise<DealerFile | RanOut> {
    return this.ask({ dealerFile }) as Promise<DealerFile | RanOut>;
  }

  workbook(workbook: GivenWorkbook): Promise<WorkbookFile | RanOut> {
    return this.ask({ workbook }) as Promise<WorkbookFile | RanOut>;
  }

  async end(): Promise<void> {
    clearTimeout(this.timer);
    await this.thread.terminate();
  }

  private ask(question: Question): Promise<Answer> {
    return new Promise((answer, fail) => {
      if (this.mistake) return fail(this.mistake);
      this.asked.push({ question, answer, fail });
      this.thread.postMessage(question);
      if (this.asked.length === 1) this.watch();
    });
  }

  private started(): ReadingThread {
    const thread = this.start();
    const isCurrent = (): boolean => thread === this.thread;
    thread.once('message', () => {
      if (!isCurrent()) return;
      this.isReady = true;
      thread.on('message', (answer: Answer) => isCurrent() && this.answered(answer));
      this.watch();
    });
    thread.on(
      'error',
      (error: Error & { readonly code?: string }) =>
        isCurrent() && (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? this.giveUp('memory') : this.failed(error)),
    );
    thread.on('exit', () => isCurrent() && this.failed(new Error('a reading thread ended without an answer')));
    // A command that is refused before it asks for anything does not wait for its threads.
    thread.unref();
    return thread;
  }

  /** The time of a file begins when the thread can read it; a thread that has nothing to do keeps no command from its end. */
  private watch(): void {
    clearTimeout(this.timer);
    if (this.asked.length === 0) return this.thread.unref();
    this.thread.ref();
    if (this.isReady) this.timer = setTimeout(() => this.giveUp('time'), READING_BOUNDS.longestMs);
  }

  private answered(answer: Answer): void {
    this.asked.shift()?.answer(answer);
    this.watch();
  }

  /** The first file asked for was too much; a new thread goes on with the others. */
  private giveUp(ranOut: RanOut): void {
    const over = this.thread;
    this.isReady = false;
    this.thread = this.started();
    void over.terminate();
    if (this.context) this.begin(this.context);
    this.answered(ranOut);
    this.asked.forEach(({ question }) => this.thread.postMessage(question));
  }

  private failed(error: Error): void {
    clearTimeout(this.timer);
    this.mistake = error;
    this.asked.splice(0).forEach(({ fail }) => fail(error));
  }
}
