import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { listIn, newFolder, removeFolder, run, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

// Each run is a process: on a busy machine several of them take their time.
jest.setTimeout(240_000);

const MARCH = ['close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--month', '2026-03'] as const;

let folder: string;
afterAll(() => removeFolder(folder));

/** February closed, and March's books beside it. */
beforeAll(async () => {
  folder = newFolder();
  const books = exampleBooks({
    '2026-02/维修': [{ 维修单号: 'WX-1', 叫修时间: '2026-02-20 09:00', 完成时间: '2026-02-20 12:00', 产品编号: 'SN-1' }],
    维修: [{ 维修单号: 'WX-2', 产品编号: 'SN-1' }],
  });
  const [february] = books.earlier ?? [];
  if (!february) throw new Error('no February');
  mkdirSync(join(folder, '二月'));
  await writeBooks(join(folder, '二月'), february);
  await writeBooks(folder, books);
  expect(
    await run(folder, 'close', '--hq', '二月/总部.xlsx', '--dealers', '二月/dealers', '--month', '2026-02', '--out', '二月.xlsx'),
  ).toMatchObject({ code: 0 });
});

test('an earlier report tells of repairs across months, and 口径说明 says which months were used', async () => {
  expect(await run(folder, ...MARCH, '--earlier', '二月.xlsx', '--out', '三月.xlsx')).toMatchObject({ code: 0 });
  expect(listIn(join(folder, '三月.xlsx'), '维修汇总').find(({ 经销商编号 }) => 经销商编号 === 'D001')).toMatchObject({ 重复维修: 1 });
  expect(listIn(join(folder, '三月.xlsx'), '口径说明').find(({ 名称 }) => 名称 === '前期月报')).toMatchObject({ 本月取值: '2026-02' });
});

test.each([
  ['a report of the month itself', ['--earlier', '三月.xlsx'], /^「三月\.xlsx」是 2026-03 的月报，不在 2026-03 之前/],
  ['one month twice', ['--earlier', '二月.xlsx', '二月.xlsx'], /都是 2026-02 的月报/],
  ['a file that is not there', ['--earlier', '一月.xlsx'], /^找不到「一月\.xlsx」/],
])('%s is refused in one line and nothing is written', async (_, given, says) => {
  const refused = await run(folder, ...MARCH, ...given, '--out', '再次.xlsx');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr.trimEnd().split('\n').at(-1)).toMatch(says);
  expect(existsSync(join(folder, '再次.xlsx'))).toBe(false);
});
