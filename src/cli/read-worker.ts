import { parentPort } from 'node:worker_threads';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import { type NamedPath, readDealerFile } from './read-dealer-file';

/** The first message is what all files are read with; each further one is a file, answered with what was read. */
parentPort?.once('message', (context: DealerWorkbookContext) => {
  parentPort?.on('message', async (file: NamedPath) => {
    parentPort?.postMessage(await readDealerFile(file, context));
  });
});
parentPort?.postMessage('ready');
