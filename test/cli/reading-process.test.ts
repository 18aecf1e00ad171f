import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sheetJs from '@e965/xlsx';
import { type ReadingThread, ThreadReader } from '../../src/cli/file-reader';
import { ReadingProcess } from '../../src/cli/reading-process';

/** A child that says what the test lets it say. */
class SilentChild extends EventEmitter {
  readonly send = jest.fn();
  readonly kill = jest.fn();
  ref = jest.fn();
  unref = jest.fn();
}

/** A reader over one process, which is ready to read. */
function readerOver(child: SilentChild) {
  const start = () => new ReadingProcess(child as unknown as ChildProcess) as unknown as ReadingThread;
  const reader = new ThreadReader(start);
  return { reader, asked: reader.workbook({ name: '总部.xls', bytes: new Uint8Array(4) }) };
}

test('a process that dies over a file, however it does, has run out of memory', async () => {
  const child = new SilentChild();
  const { asked } = readerOver(child);
  child.emit('message', { answer: 'ready' });
  child.emit('exit', null, 'SIGABRT');
  expect(await asked).toBe('memory');
});

test('a process that was ended has run out of nothing: none is started in its place', async () => {
  const child = new SilentChild();
  const started = jest.fn(() => new ReadingProcess(child as unknown as ChildProcess) as unknown as ReadingThread);
  const reader = new ThreadReader(started);
  child.emit('message', { answer: 'ready' });
  await reader.end();
  child.emit('exit', null, 'SIGKILL');
  expect(child.kill).toHaveBeenCalledWith('SIGKILL');
  expect(started).toHaveBeenCalledTimes(1);
});

test('a process that never could read is our own mistake, and so is an error that it tells', async () => {
  const [never, mistaken] = [new SilentChild(), new SilentChild()];
  const [first, second] = [readerOver(never).asked, readerOver(mistaken).asked];
  never.emit('exit', 1);
  await expect(first).rejects.toThrow('without an answer');
  mistaken.emit('message', { answer: 'ready' });
  mistaken.emit('message', { error: { message: 'TypeError: ours' } });
  await expect(second).rejects.toThrow('TypeError: ours');
});

test('an old .xls is read in a process of its own, which is ended with its reader', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-process-'));
  const path = join(folder, 'D001.xls');
  const book = { SheetNames: ['维修'], Sheets: { 维修: sheetJs.utils.aoa_to_sheet([['维修单号']]) } };
  writeFileSync(path, new Uint8Array(sheetJs.write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer));
  const told: unknown[] = [];
  const { startProcess } = await import('../../src/cli/reading-process');
  const reader = new ThreadReader(() => {
    const process = startProcess();
    process.on('message', (answer: unknown) => told.push(answer));
    return process;
  });
  try {
    expect(await reader.dealerFile({ path, name: 'D001.xls' })).toMatchObject({ state: 'read', file: { name: 'D001.xls' } });
    expect(told[0]).toBe('ready');
  } finally {
    await reader.end();
    rmSync(folder, { recursive: true });
  }
}, 60_000);
