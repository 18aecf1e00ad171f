// Reads bytes as a workbook in a thread of its own, which may be ended when it takes too long.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readWorkbook } = await import('../../src/hosts/xlsx/read-workbook.ts');
const { BOUNDS } = await import('../../src/hosts/xlsx/bounds.ts');
parentPort.on('message', (bytes) => {
  const read = readWorkbook(bytes, { ...BOUNDS, cells: 100_000 });
  parentPort.postMessage(read.ok ? 'read' : read.failure.reason);
});
parentPort.postMessage('ready');
