import type { CollectedFile } from '../state/collected-file';
import type { DroppedFile } from '../state/pane-actions';
import { isWorkbookName } from '../state/workbook-formats';
import { checkMonth } from './checking';
import { readFilesAgain } from './opening';
import type { Session } from './session-context';

/** The month is put together when so many files have been read, and again each time there are twice as many: all of it together costs no more than the last time twice. */
const FIRST_CHECK = 25;
/** A head office of a thousand dealers takes as long to check with a few files as with all: reading has at least twice the time that checking takes. */
const READING_PER_CHECK = 2;
/** Rows change on the screen at most so often. */
const SHOW_EVERY_MS = 200;

type Reading = CollectedFile['reading'];

/** Files that wait to be read, one after another in the worker; what was read is shown in small batches. */
export class ReadingQueue {
  private readonly sources = new Map<number, DroppedFile>();
  private readonly read = new Map<number, Reading>();
  private waiting: number[] = [];
  private reading: Promise<void> | undefined;
  private shownAt = 0;

  constructor(private readonly session: Session) {}

  source(id: number): DroppedFile | undefined {
    return this.sources.get(id);
  }

  /** Puts a file at the end; the row that stands for it until it is read. */
  wait(id: number, file: DroppedFile): CollectedFile {
    this.sources.set(id, file);
    this.waiting.push(id);
    return { id, name: file.name, reading: { state: 'waiting' } };
  }

  drop(id: number): void {
    this.sources.delete(id);
    this.waiting = this.waiting.filter((one) => one !== id);
  }

  /** Drops what has not been begun, and gives back which files these were. */
  dropWaiting(): ReadonlySet<number> {
    const dropped = new Set(this.waiting);
    for (const id of dropped) this.drop(id);
    return dropped;
  }

  /** Reads until nothing waits any more; a second call while that lasts waits for the same. */
  readAll(): Promise<void> {
    return (this.reading ??= this.readWhatWaits());
  }

  /** Files that come while the last ones are checked are read, too; a mistake over one does not leave the others unread. */
  private async readWhatWaits(): Promise<void> {
    do await this.session.guarded('look', () => this.readOneByOne());
    while (this.waiting.length > 0);
    this.reading = undefined;
  }

  private async readOneByOne(): Promise<void> {
    let [nextCheck, notBefore] = [FIRST_CHECK, 0];
    for (let count = 1, id = this.waiting.shift(); id !== undefined; count += 1, id = this.waiting.shift()) {
      const reading = await this.readOne(id);
      if (this.sources.has(id)) this.take(id, reading);
      else await this.session.desk.forget(id);
      const began = this.session.clock.milliseconds();
      if (count < nextCheck || began < notBefore || this.waiting.length === 0) continue;
      await this.showAndCheck();
      const ended = this.session.clock.milliseconds();
      [nextCheck, notBefore] = [count * 2, ended + (ended - began) * READING_PER_CHECK];
    }
    this.session.set({ isChecking: true });
    await this.showAndCheck();
    this.session.set({ isChecking: false });
  }

  private async readOne(id: number): Promise<Reading> {
    const source = this.sources.get(id);
    if (!source) return { state: 'waiting' };
    const { desk } = this.session;
    const bytes = await source.bytes().catch(() => undefined);
    // A file that another program holds, or that is gone from the disk.
    if (!bytes) return desk.unread(id, source.name, 'noAccess');
    return isWorkbookName(source.name) ? desk.read(id, source.name, bytes) : desk.unread(id, source.name, 'notAWorkbook', bytes);
  }

  private take(id: number, reading: Reading): void {
    this.read.set(id, reading);
    if (this.session.clock.milliseconds() - this.shownAt >= SHOW_EVERY_MS) this.show();
  }

  private show(): void {
    const { get, set, clock } = this.session;
    if (this.read.size > 0) set({ files: get().files.map((file) => withReading(file, this.read.get(file.id))) });
    this.read.clear();
    this.shownAt = clock.milliseconds();
  }

  private async showAndCheck(): Promise<void> {
    this.show();
    await this.session.inTurn('open', async () => {
      await readFilesAgain(this.session);
      await checkMonth(this.session);
    });
  }
}

function withReading(file: CollectedFile, reading: Reading | undefined): CollectedFile {
  if (!reading) return file;
  const { judged: _before, ...rest } = file;
  return { ...rest, reading };
}
