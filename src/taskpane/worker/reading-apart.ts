import { type Remote, releaseProxy, wrap } from 'comlink';
import { readDealerFile } from '../../engine/reading/read-dealer-file';
import type { DealerWorkbookContext } from '../../engine/reading/read-dealer-workbook';
import { READING_BOUNDS, type RanOut } from '../../hosts/xlsx/reading-bounds';
import { endedFile } from '../../hosts/xlsx/workbook-file';
import type { FileReader, ReaderApart } from './file-reader';

/** A file of this size leaves its worker with memory that is better given back. */
const LARGE_BYTES = 6_000_000;

/** A worker as far as reading in it goes. */
export type ReadingWorker = Pick<Worker, 'terminate' | 'addEventListener' | 'removeEventListener' | 'postMessage'>;

/**
 * Reads files one after another in a worker that is never the desk's. One that dies over a file or does not answer in time is ended and
 * takes nothing with it: its file is told as unreadable, and a new worker goes on with the others.
 */
export function readingApart(
  start: () => ReadingWorker,
  { longestMs = READING_BOUNDS.longestMs, largeBytes = LARGE_BYTES } = {},
): FileReader {
  let standing: Reader | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const readNext = async <File extends object>(bytes: Uint8Array, ask: Ask<File>): Promise<File | RanOut> => {
    const reader = (standing ??= readerIn(start()));
    const read = await inTime(Promise.race([ask(reader), reader.died]), longestMs);
    if (typeof read === 'string' || bytes.length >= largeBytes) {
      standing = undefined;
      reader.end();
    }
    return read;
  };
  const inTurn = <File extends object>(bytes: Uint8Array, ask: Ask<File>): Promise<File | RanOut> => {
    const read = last.then(() => readNext(bytes, ask));
    last = read.catch(() => undefined);
    return read;
  };
  return {
    dealerFile: async (name, bytes, { known, ...context }) => {
      const read = await inTurn(bytes, async ({ remote, tell }) => {
        await tell(known);
        return remote.dealerFile(name, bytes, context);
      });
      return typeof read === 'string' ? readDealerFile(await endedFile(name, bytes, read), context) : read;
    },
    workbook: async (name, bytes, wanted) => {
      const read = await inTurn(bytes, ({ remote }) => remote.workbook(name, bytes, wanted));
      return typeof read === 'string' ? endedFile(name, bytes, read) : read;
    },
  };
}

type Ask<File> = (reader: Reader) => Promise<File>;

interface Reader {
  readonly remote: Remote<ReaderApart>;
  /** Tells it the firm's numbers, where they are others than before. */
  readonly tell: (known: DealerWorkbookContext['known']) => Promise<void>;
  /** That the worker has died: nothing but memory ends it over a file. */
  readonly died: Promise<RanOut>;
  readonly end: () => void;
}

function readerIn(worker: ReadingWorker): Reader {
  const remote = wrap<ReaderApart>(worker as Worker);
  const died = new Promise<RanOut>((give) => {
    worker.addEventListener('error', (event) => {
      // Else it would be an error of this worker too, and the pane would take the desk for dead.
      event.preventDefault();
      give('memory');
    });
  });
  const end = (): void => {
    remote[releaseProxy]();
    worker.terminate();
  };
  let told: DealerWorkbookContext['known'];
  const tell = async (known: DealerWorkbookContext['known']): Promise<void> => {
    if (known === told) return;
    await remote.know(known);
    told = known;
  };
  return { remote, tell, died, end };
}

async function inTime<T>(answer: Promise<T>, longestMs: number): Promise<T | RanOut> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<RanOut>((give) => {
    timer = setTimeout(() => give('time'), longestMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
