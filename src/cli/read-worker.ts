import { parentPort, workerData } from 'node:worker_threads';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import { readDealerFile } from './read-dealer-file';

const context = workerData as DealerWorkbookContext;

parentPort?.on('message', async ({ path, name }: { readonly path: string; readonly name: string }) => {
  parentPort?.postMessage(await readDealerFile(path, name, context));
});
