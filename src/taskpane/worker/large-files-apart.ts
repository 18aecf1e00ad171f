import { releaseProxy, wrap } from 'comlink';
import { sha256 } from '../../hosts/xlsx/workbook-file';
import type { DealerFile } from '../../engine/reading/workbooks';
import { readDealerFile, type ReadDealerFile } from './read-dealer-file';

/** Files of this size may need more memory than a worker has; all others are read at the desk itself. */
const LARGE_BYTES = 6_000_000;
/** A file that takes longer has the worker's whole attention for nothing. */
const LONGEST_MS = 120_000;

/** A worker as far as reading in it goes. */
export type ReadingWorker = Pick<Worker, 'terminate' | 'addEventListener' | 'removeEventListener' | 'postMessage'>;

/** Reads large files in a worker of their own: one that dies or never ends over a file takes nothing with it, and the file is told as too large. */
export const largeFilesApart =
  (start: () => ReadingWorker, { largeBytes = LARGE_BYTES, longestMs = LONGEST_MS } = {}): ReadDealerFile =>
  (name, bytes, context) =>
    bytes.length < largeBytes ? readDealerFile(name, bytes, context) : readApart(start(), longestMs, name, bytes, context);

async function readApart(
  worker: ReadingWorker,
  longestMs: number,
  ...[name, bytes, context]: Parameters<ReadDealerFile>
): Promise<DealerFile> {
  const remote = wrap<{ read: ReadDealerFile }>(worker as Worker);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gone = new Promise<undefined>((give) => {
    worker.addEventListener('error', (event) => {
      // Else it would be an error of this worker too, and the pane would take the desk for dead.
      event.preventDefault();
      give(undefined);
    });
    timer = setTimeout(() => give(undefined), longestMs);
  });
  try {
    const file = await Promise.race([remote.read(name, bytes, context), gone]);
    return file ?? { state: 'unreadable', file: { name, size: bytes.length, sha256: await sha256(bytes) }, reason: 'tooLarge' };
  } finally {
    clearTimeout(timer);
    remote[releaseProxy]();
    worker.terminate();
  }
}
