import { parentPort, workerData } from 'node:worker_threads';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import { isReadWhole } from '../hosts/xlsx/read-workbook';
import { largeWorkbookFile, workbookFile } from '../hosts/xlsx/workbook-file';
import type { Answer, GivenWorkbook, Question, ToThread } from './file-reader';
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

/** A thread beside others must not be aborted over a file, for the others would be with it; a process of its own may be. */
const isForProcess = (bytes: Uint8Array): boolean => workerData?.readsWhole !== true && isReadWhole(bytes);

const asCells =
  ({ name, bytes, wanted, large }: GivenWorkbook) =>
  async (): Promise<Answer> => {
    if (large) return largeWorkbookFile(name, bytes, large);
    return isForProcess(bytes) ? 'apart' : workbookFile(name, bytes, wanted);
  };

function asRecords(file: NamedPath): () => Promise<Answer> {
  const fetched = fetchFile(file);
  return async () => {
    const bytes = await fetched;
    return bytes instanceof Uint8Array && isForProcess(bytes) ? 'apart' : readFetched(file, bytes, context);
  };
}
