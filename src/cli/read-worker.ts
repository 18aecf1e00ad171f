import { parentPort } from 'node:worker_threads';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import { fetchFile, type NamedPath, readFetched } from './read-dealer-file';

/** The first message is what all files are read with; each further one is a file, answered in its turn with what was read. */
parentPort?.once('message', (context: DealerWorkbookContext) => {
  let before: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (file: NamedPath) => {
    const bytes = fetchFile(file);
    before = before.then(async () => parentPort?.postMessage(await readFetched(file, await bytes, context)));
  });
});
parentPort?.postMessage('ready');
