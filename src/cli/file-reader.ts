import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../engine/reading/workbooks';
import type { WorkbookFile } from '../engine/workbook/file';
import type { WantedCells } from '../engine/workbook/wanted';
import { READING_BOUNDS, REPORT_READING_BOUNDS, type RanOut, type ReadingBounds } from '../hosts/xlsx/reading-bounds';
import type { NamedPath } from './read-dealer-file';
import { startProcess } from './reading-process';

/** Any workbook but a dealer's: its bytes, and the sheets that are wanted where not all are. */
export interface GivenWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wanted?: ReadonlySet<string>;
  /** It is large and read in pieces, with what is wanted of it. */
  readonly large?: WantedCells;
}

/** What a thread reads next. */
export type Question = { readonly dealerFile: NamedPath } | { readonly workbook: GivenWorkbook };
/** What a thread is told: a question, or with what dealers' files are read. */
export type ToThread = Question | { readonly context: DealerWorkbookContext };

/** Reads files one after the other, never in this thread; where one was too much, the others are read all the same. */
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

/** Starts a thread for a large file of head office's own, which takes longer and more memory than a dealer's. */
export const startLargeReader = (): FileReader =>
  new ThreadReader(() => startThread(REPORT_READING_BOUNDS), undefined, REPORT_READING_BOUNDS);

const startThread = ({ memory }: ReadingBounds = READING_BOUNDS): ReadingThread =>
  new Worker(new URL('./read-worker-start.mjs', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: memory } });

/** What a thread answers: what it read, or that the file is not for a thread. */
export type Answer = DealerFile | WorkbookFile | 'apart';
type Read = DealerFile | WorkbookFile | RanOut;

/** A file that was asked for and is not answered yet. */
interface Asked {
  readonly question: Question;
  readonly answer: (read: Read | Promise<Read>) => void;
  readonly fail: (mistake: Error) => void;
}

/** A reader over threads that are started as they are needed, and over a process where a file is not for a thread. */
export class ThreadReader implements FileReader {
  private context: DealerWorkbookContext | undefined;
  /** A thread answers in the order in which it was asked: the first is the one that it reads now. */
  private readonly asked: Asked[] = [];
  private timer: NodeJS.Timeout | undefined;
  private isReady = false;
  private mistake: Error | undefined;
  private thread: ReadingThread;

  /** Started with the first file that a thread cannot be trusted with; most months have none. */
  private apart: ThreadReader | undefined;

  constructor(
    private readonly start: () => ReadingThread = startThread,
    private readonly startApart: () => ReadingThread = startProcess,
    private readonly bounds: ReadingBounds = READING_BOUNDS,
  ) {
    this.thread = this.started();
  }

  begin(context: DealerWorkbookContext): void {
    this.context = context;
    this.thread.postMessage({ context } satisfies ToThread);
    this.apart?.begin(context);
  }

  dealerFile(dealerFile: NamedPath): Promise<DealerFile | RanOut> {
    return this.ask({ dealerFile }) as Promise<DealerFile | RanOut>;
  }

  workbook(workbook: GivenWorkbook): Promise<WorkbookFile | RanOut> {
    return this.ask({ workbook }) as Promise<WorkbookFile | RanOut>;
  }

  async end(): Promise<void> {
    clearTimeout(this.timer);
    await Promise.all([this.thread.terminate(), this.apart?.end()]);
  }

  private ask(question: Question): Promise<Read> {
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
    if (this.isReady) this.timer = setTimeout(() => this.giveUp('time'), this.bounds.longestMs);
  }

  private answered(answer: Answer | RanOut): void {
    const asked = this.asked.shift();
    asked?.answer(answer === 'apart' ? this.askApart(asked.question) : answer);
    this.watch();
  }

  private askApart(question: Question): Promise<Read> {
    if (!this.apart) {
      this.apart = new ThreadReader(this.startApart);
      if (this.context) this.apart.begin(this.context);
    }
    return this.apart.ask(question);
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
