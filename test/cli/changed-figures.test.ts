import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolder, run, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

// Each run is a process: on a busy machine several of them take their time.
jest.setTimeout(240_000);

const CLOSE = ['close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--out', '月报.xlsx', '--force'] as const;

test('a report that is replaced is compared: figures that come out otherwise are told, equal ones are not', async () => {
  const folder = newFolder();
  await writeBooks(folder, exampleBooks({ 维修: [{ 维修单号: 'WX-1' }, { 维修单号: 'WX-2', 产品编号: 'SN-2' }] }));
  await run(folder, ...CLOSE);
  expect((await run(folder, ...CLOSE)).stderr).not.toContain('与被替换的月报不同');
  rmSync(join(folder, 'dealers'), { recursive: true });
  await writeBooks(folder, exampleBooks({ 维修: [{ 维修单号: 'WX-1' }] }));
  const { stderr } = await run(folder, ...CLOSE);
  expect(stderr).toContain('与被替换的月报不同：D001 完成维修 2 → 1');
  // What the reports show by name comes first, the counts that it is made of last.
  const told = [...stderr.matchAll(/不同：(?:全体|D001) (\S+)/g)].map(([, name = '']) => name);
  expect(told.findIndex((name) => name.startsWith('分母'))).toBeGreaterThan(told.indexOf('维修数'));
  removeFolder(folder);
});

test('--json says which figures a resubmission changes, of a replaced report and of a closed month', async () => {
  const folder = newFolder();
  await writeBooks(folder, exampleBooks({ 维修: [{ 维修单号: 'WX-1' }, { 维修单号: 'WX-2', 产品编号: 'SN-2' }] }));
  const first = JSON.parse((await run(folder, ...CLOSE, '--json')).stdout) as Answer;
  expect(first.changedFigures).toEqual([]);
  rmSync(join(folder, 'dealers'), { recursive: true });
  await writeBooks(folder, exampleBooks({ 维修: [{ 维修单号: 'WX-1' }] }));
  const changed = { dealer: 'D001', measure: '完成维修', before: 2, after: 1 };
  const again = ['close', '--hq', '月报.xlsx', '--dealers', 'dealers', '--month', '2026-03', '--out', '再次.xlsx', '--json'];
  const refused = JSON.parse((await run(folder, ...again)).stdout) as Answer;
  expect(refused.error?.reason).toBe('closedMonth');
  expect(refused.changedFigures).toContainEqual({ since: 'close', ...changed });
  const reopened = JSON.parse((await run(folder, ...again, '--reopen')).stdout) as Answer;
  expect(reopened.changedFigures).toEqual(refused.changedFigures);
  const replaced = JSON.parse((await run(folder, ...CLOSE, '--json')).stdout) as Answer;
  expect(replaced.changedFigures).toContainEqual({ since: 'report', ...changed });
  removeFolder(folder);
});

interface Answer {
  readonly error?: { readonly reason: string };
  readonly changedFigures: readonly object[];
}
