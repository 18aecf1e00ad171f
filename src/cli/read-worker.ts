import { parentPort } from 'node:worker_threads';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../engine/reading/workbooks';
import { workbookFile } from '../hosts/xlsx/workbook-file';
import type { GivenWorkbook, Question, ToThread } from './file-reader';
import { type NamedPath, fetchFile, readFetched } from './read-dealer-file';

let context: DealerWorkbookContext = {};
let before: Promise<unknown> = Promise.resolve();

/** Each file is answered in its turn with what was read; that of the next is fetched from the disk meanwhile. */
parentPort?.on('message', (told: ToThread) => {
  if ('context' in told) context = told.context;
  else before = answered(told, before);
});
parentPort?.postMessage('ready');

async function answered(question: Question, inTurn: Promise<unknown>): Promise<void> {
  const read = 'workbook' in question ? asCells(question.workbook) : asRecords(question.dealerFile);
  await inTurn;
  parentPort?.postMessage(await read());
}

const asCells =
  ({ name, bytes, wanted }: GivenWorkbook) =>
  () =>
    workbookFile(name, bytes, wanted);

function asRecords(file: NamedPath): () => Promise<DealerFile> {
  const fetched = fetchFile(file);
  return async () => readFetched(file, await fetched, context);
}
