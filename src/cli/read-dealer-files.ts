import { stat } from 'node:fs/promises';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../engine/reading/workbooks';
import { ASKED_AT_ONCE, type DealerReader, type RanOut, startReaders } from './dealer-reader';
import type { Progress } from './progress';
import type { NamedPath } from './read-dealer-file';

/** Reads files in parallel on worker threads, in any order; the answer is in the order of the paths. */
export async function readDealerFiles(
  paths: readonly NamedPath[],
  context: DealerWorkbookContext,
  progress: Progress,
  readers: readonly DealerReader[] = startReaders(paths.length),
): Promise<readonly DealerFile[]> {
  const results: DealerFile[] = new Array<DealerFile>(paths.length);
  let [next, done] = [0, 0];
  const readAll = async (read: (file: NamedPath) => Promise<DealerFile>): Promise<void> => {
    for (let index = next++; index < paths.length; index = next++) {
      results[index] = await read(paths[index] as NamedPath);
      progress.step(++done, paths.length);
    }
  };
  await Promise.all(readers.map((reader) => withReader(reader, context, readAll)));
  progress.end();
  return results;
}

async function withReader(
  reader: DealerReader,
  context: DealerWorkbookContext,
  use: (read: (file: NamedPath) => Promise<DealerFile>) => Promise<void>,
): Promise<void> {
  try {
    await reader.begin(context);
    const read = async (file: NamedPath): Promise<DealerFile> => {
      const answer = await reader.read(file);
      return typeof answer === 'string' ? unread(file, answer) : answer;
    };
    await Promise.all(Array.from({ length: ASKED_AT_ONCE }, () => use(read)));
  } finally {
    await reader.end();
  }
}

/** A file over which a thread was ended is unreadable, and the others go on: a small one cannot take so much memory unless it is damaged. */
async function unread({ name, path }: NamedPath, ranOut: RanOut): Promise<DealerFile> {
  const { size } = await stat(path);
  const reason = ranOut === 'time' ? 'tooSlow' : size < SMALL ? 'damaged' : 'tooLarge';
  return { state: 'unreadable', file: { name, size, sha256: '' }, reason };
}

const SMALL = 1_000_000;
