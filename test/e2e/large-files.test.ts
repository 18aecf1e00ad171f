import { randomFillSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { sampleMonth } from '../../src/engine/samples/sample-month';
import type { Month } from '../../src/engine/values/month';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { browserTest } from './browser';
import { looksRight } from './looked-at';
import { leaveWorkbenches, openWorkbench, type OpenedWorkbench, workbenchSite } from './opened-workbench';
import { goToTab, settled } from './steps';

const PICTURE_BYTES = 7_000_000;
const DIES_OVER_LARGE = `addEventListener('message', (event) => {
  if (!event.data.argumentList?.some(({ value }) => value?.length >= ${PICTURE_BYTES})) return;
  event.stopImmediatePropagation();
  throw new Error('out of memory');
});`;
let folder: string;
let files: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'large-'));
  const [first, second] = [...sampleMonth({ dealers: 3, rows: 10, month: '2026-03' as Month, seed: 1 }).dealers];
  if (!first || !second) throw new Error('the sample month has too few dealers');
  files = [join(folder, first.name), join(folder, second.name)];
  // A dealer has pasted a photograph into the workbook.
  const parts = unzipSync(await writeWorkbook(first.plan));
  const photograph = randomFillSync(new Uint8Array(PICTURE_BYTES));
  await writeFile(files[0] ?? '', zipSync({ ...parts, 'xl/media/image1.jpeg': [photograph, { level: 0 }] }));
  await writeFile(files[1] ?? '', await writeWorkbook(second.plan));
});
afterAll(leaveWorkbenches);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function collect({ pane }: OpenedWorkbench): Promise<void> {
  await goToTab(pane, '收件');
  await pane
    .locator('main input[type=file]')
    .first()
    .setInputFiles([...files]);
  await pane.getByRole('button', { name: /D002.*(已读|错误|警告)/ }).waitFor({ timeout: 60_000 });
  await settled(pane);
}

browserTest('a file with a large photograph is read whole, and its worker gives its memory back before the next is read', async () => {
  const opened = await openWorkbench();
  const workers: string[] = [];
  opened.page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  await collect(opened);
  expect(workers).toEqual(['/reader.js', '/reader.js']);
  expect(await opened.pane.getByRole('button', { name: /^D001/ }).innerText()).not.toContain('无法读取');
  expect(opened.faults).toEqual([]);
  await opened.page.context().close();
});

browserTest('where that worker dies over the file, the file says that it is too large, and the others are read', async () => {
  const { replaced, address } = await workbenchSite();
  const reader = await (await fetch(new URL('/reader.js', address))).text();
  replaced.set('/reader.js', `${DIES_OVER_LARGE}\n${reader}`);
  const opened = await openWorkbench();
  await collect(opened);
  await opened.pane.locator('main li button', { hasText: '无法读取' }).click();
  await opened.pane.getByText(/文件太大/).waitFor();
  await looksRight(opened, '44-收件-太大');
  replaced.clear();
  await opened.page.context().close();
});
