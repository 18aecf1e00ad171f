import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, newFolder, readBack, removeFolder, run, runWithin, start, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

// Each run is a process: on a busy machine several of them take their time.
jest.setTimeout(240_000);

const BOOKS = exampleBooks({ 维修: Array.from({ length: 1500 }, (_, index) => ({ 维修单号: `WX-${index}`, 产品编号: `SN-${index}` })) });
const CLOSE = ['close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--out', '月报.xlsx'] as const;

let folder: string;
afterAll(() => removeFolder(folder));
const out = () => join(folder, '月报.xlsx');

beforeAll(async () => {
  folder = newFolder();
  await writeBooks(folder, BOOKS);
});

/** Kills a close as soon as it says that it began something; true where it was still running. */
function killedAt(word: string, ...more: readonly string[]): Promise<boolean> {
  const child = start(folder, [...CLOSE, ...more]);
  return new Promise((done) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes(word)) child.kill('SIGKILL');
    });
    child.once('close', (_, signal) => done(signal === 'SIGKILL'));
  });
}

test('a close that is killed while it reads or writes leaves no output under its name', async () => {
  expect(await killedAt('读取')).toBe(true);
  expect(existsSync(out())).toBe(false);
  expect(await killedAt('写入')).toBe(true);
  expect(existsSync(out())).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toEqual(['总部.xlsx']);
});

test('a killed close over an existing report leaves that report whole, and the next close goes through', async () => {
  expect(await run(folder, ...CLOSE)).toMatchObject({ code: 0 });
  const before = fingerprint(out());
  expect(await killedAt('写入', '--force')).toBe(true);
  expect(fingerprint(out())).toBe(before);
  expect(readBack(out()).sheets.length).toBeGreaterThan(30);
});

test('what a killed close left half-written is cleared by the next one to the same file; what still runs or is another file’s stays', async () => {
  const killed = start(folder, ['--version']);
  await new Promise((done) => killed.once('close', done));
  const draft = (name: string, pid: number | undefined) => `.${name}.${pid ?? 0}.part`;
  const [left, running, others] = [draft('月报.xlsx', killed.pid), draft('月报.xlsx', process.pid), draft('别的.xlsx', killed.pid)];
  const alike = ['.月报.xlsx.备份.part', `月报.xlsx.${killed.pid ?? 0}.part`];
  for (const name of [left, running, others, ...alike]) writeFileSync(join(folder, name), 'half');
  expect(await run(folder, ...CLOSE, '--force')).toMatchObject({ code: 0 });
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.part'))
      .sort(),
  ).toEqual([running, others, ...alike].sort());
  for (const name of [running, others, ...alike]) rmSync(join(folder, name));
});

test('a disk that takes no more is said in one line, and leaves neither a half report nor a changed one', async () => {
  const before = fingerprint(out());
  const full = await runWithin(64, folder, ...CLOSE, '--force');
  expect(full).toMatchObject({ code: 2, stdout: '' });
  expect(full.stderr.trimEnd().split('\n').at(-1)).toBe('磁盘已满，无法写入「月报.xlsx」；请腾出空间后再试');
  expect(fingerprint(out())).toBe(before);
  expect(await runWithin(64, folder, ...CLOSE.slice(0, -1), '另一份.xlsx')).toMatchObject({ code: 2 });
  expect(readdirSync(folder).filter((name) => name.includes('另一份'))).toEqual([]);
});
