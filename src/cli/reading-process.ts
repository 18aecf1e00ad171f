import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { ReadingThread } from './file-reader';

/** What a reading process says: an answer of its thread, or over what that thread ended. */
export type FromProcess = { readonly answer: unknown } | { readonly error: { readonly message: string; readonly code?: string } };

/** Starts a process that reads as a thread does. What its engine says as it dies over a file is nothing for the user's terminal. */
export const startProcess = (): ReadingThread =>
  new ReadingProcess(
    fork(new URL('./read-process-start.mjs', import.meta.url), {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Else Windows shows a console for it where the command line has none.
      ...{ windowsHide: true },
    }),
  ) as unknown as ReadingThread;

/** A reading process in the shape of a thread. */
export class ReadingProcess extends EventEmitter {
  private isReady = false;
  private isOver = false;

  constructor(private readonly child: ChildProcess) {
    super();
    child.on('message', (said: FromProcess) => ('answer' in said ? this.answered(said.answer) : this.died(said.error)));
    child.on('error', (error) => this.emit('error', error));
    child.on('exit', () => this.ended());
  }

  postMessage(told: object): void {
    // One that has just died hears nothing; its end says so.
    this.child.send(told, () => undefined);
  }

  ref(): void {
    this.child.ref();
    this.child.channel?.ref();
  }

  unref(): void {
    this.child.unref();
    this.child.channel?.unref();
  }

  async terminate(): Promise<void> {
    this.isOver = true;
    this.child.kill('SIGKILL');
  }

  private answered(answer: unknown): void {
    this.isReady = true;
    this.emit('message', answer);
  }

  private died({ message, code }: { readonly message: string; readonly code?: string }): void {
    this.emit('error', Object.assign(new Error(message), { code }));
  }

  /** Once it can read, nothing but memory ends it: its engine, or the system, stops it over a file. */
  private ended(): void {
    if (this.isOver) return;
    if (this.isReady) this.died({ message: 'a reading process died', code: 'ERR_WORKER_OUT_OF_MEMORY' });
    else this.emit('exit');
  }
}
