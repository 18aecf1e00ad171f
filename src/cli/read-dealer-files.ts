import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../engine/reading/workbooks';
import { ASKED_AT_ONCE, type FileReader, startReaders } from './file-reader';
import type { Progress } from './progress';
import { fetchFile, type NamedPath, readFetched } from './read-dealer-file';

/** Reads files in parallel on worker threads, in any order, and ends the threads; the answer is in the order of the paths. */
export async function readDealerFiles(
  paths: readonly NamedPath[],
  context: DealerWorkbookContext,
  progress: Progress,
  readers: readonly FileReader[] = startReaders(paths.length),
): Promise<readonly DealerFile[]> {
  const results: DealerFile[] = new Array<DealerFile>(paths.length);
  let [next, done] = [0, 0];
  const readAll = async (reader: FileReader): Promise<void> => {
    for (let index = next++; index < paths.length; index = next++) {
      results[index] = await readIn(reader, paths[index] as NamedPath, context);
      progress.step(++done, paths.length);
    }
  };
  const withReader = async (reader: FileReader): Promise<void> => {
    reader.begin(context);
    try {
      await Promise.all(Array.from({ length: ASKED_AT_ONCE }, () => readAll(reader)));
    } finally {
      await reader.end();
    }
  };
  await Promise.all(readers.map(withReader));
  progress.end();
  return results;
}

/** A file over which a thread was ended is unreadable, and the others go on. */
async function readIn(reader: FileReader, file: NamedPath, context: DealerWorkbookContext): Promise<DealerFile> {
  const answer = await reader.dealerFile(file);
  return typeof answer === 'string' ? readFetched(file, await fetchFile(file), context, answer) : answer;
}
