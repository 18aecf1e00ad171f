import { releaseProxy, wrap } from 'comlink';
import { sha256 } from '../../hosts/xlsx/workbook-file';
import type { UnreadableReason } from '../../engine/workbook/file';
import type { ReadDealerFile } from './read-dealer-file';

/** A damaged file can keep its parser busy for ever: a worker that has not answered by then is not waited for. */
const LONGEST_MS = 60_000;
/** A file of this size leaves its worker with memory that is better given back. */
const LARGE_BYTES = 6_000_000;
const SMALL_BYTES = 1_000_000;

/** A worker as far as reading in it goes. */
export type ReadingWorker = Pick<Worker, 'terminate' | 'addEventListener' | 'removeEventListener' | 'postMessage'>;

/**
 * Reads dealers' files one after another in a worker that is never the desk's. One that dies over a file or does not answer in time is
 * ended and takes nothing with it: its file is told as unreadable, and a new worker goes on with the others.
 */
export function readingApart(start: () => ReadingWorker, { longestMs = LONGEST_MS, largeBytes = LARGE_BYTES } = {}): ReadDealerFile {
  let standing: Reader | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const readNext: ReadDealerFile = async (name, bytes, context) => {
    const reader = (standing ??= readerIn(start()));
    const read = await inTime(Promise.race([reader.read(name, bytes, context), reader.died]), longestMs);
    if (typeof read === 'string' || bytes.length >= largeBytes) {
      standing = undefined;
      reader.end();
    }
    if (typeof read !== 'string') return read;
    // A small file cannot have taken all memory unless it is damaged.
    const reason = read === 'tooLarge' && bytes.length < SMALL_BYTES ? 'damaged' : read;
    return { state: 'unreadable', file: { name, size: bytes.length, sha256: await sha256(bytes) }, reason };
  };
  return (...file) => {
    const read = last.then(() => readNext(...file));
    last = read.catch(() => undefined);
    return read;
  };
}

interface Reader {
  readonly read: ReadDealerFile;
  /** Why the file is unreadable over which the worker has died. */
  readonly died: Promise<UnreadableReason>;
  readonly end: () => void;
}

function readerIn(worker: ReadingWorker): Reader {
  const remote = wrap<{ read: ReadDealerFile }>(worker as Worker);
  const died = new Promise<UnreadableReason>((give) => {
    worker.addEventListener('error', (event) => {
      // Else it would be an error of this worker too, and the pane would take the desk for dead.
      event.preventDefault();
      give('tooLarge');
    });
  });
  const end = (): void => {
    remote[releaseProxy]();
    worker.terminate();
  };
  return { read: (...file) => remote.read(...file), died, end };
}

async function inTime<T>(answer: Promise<T>, longestMs: number): Promise<T | UnreadableReason> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<UnreadableReason>((give) => {
    timer = setTimeout(() => give('tooSlow'), longestMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
