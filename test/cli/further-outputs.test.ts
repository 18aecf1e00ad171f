import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, listIn, newFolder, readBack, removeFolder, run, runWithin, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

// Each run is a process: on a busy machine several of them take their time.
jest.setTimeout(240_000);

const CLOSE = ['close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--month', '2026-03'] as const;
const BESIDE = ['--managers', '摘要.xlsx', '--feedback', '回执'] as const;
const FEEDBACK = ['D001_杭州示例卫浴有限公司_2026-03_回执.xlsx', 'D002_二 号_店_2026-03_回执.xlsx'];

let folder: string;
afterAll(() => removeFolder(folder));
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = newFolder();
  const repairs = Array.from({ length: 30 }, (_, index) => ({ 维修单号: `WX-${index}`, 产品编号: `SN-${index}` }));
  await writeBooks(
    folder,
    exampleBooks({
      经销商: [
        { 经销商编号: 'D001', 经销商名称: '杭州示例卫浴有限公司' },
        { 经销商编号: 'D002', 经销商名称: '二 号/店' },
      ],
      维修: repairs,
    }),
  );
});

test('a full disk leaves nothing of report, managers’ copy and feedback', async () => {
  expect(await runWithin(64, folder, ...CLOSE, ...BESIDE, '--out', '月报.xlsx')).toMatchObject({ code: 2, stdout: '' });
  expect(readdirSync(folder).filter((name) => /月报|摘要/.test(name))).toEqual([]);
  expect(existsSync(at('回执')) ? readdirSync(at('回执')) : []).toEqual([]);
});

test('a close writes the managers’ copy and a feedback workbook for each dealer beside the report', async () => {
  const closed = await run(folder, ...CLOSE, ...BESIDE, '--out', '月报.xlsx');
  expect(closed).toMatchObject({ code: 0 });
  expect(closed.stdout.trimEnd().split('\n').slice(-3)).toEqual(['已写入 月报.xlsx', '已写入 摘要.xlsx', '已写入 2 家经销商的回执到 回执']);
  expect(readdirSync(at('回执')).sort()).toEqual(FEEDBACK);
  expect(listIn(at('回执', FEEDBACK[0] ?? ''), '维修')).toHaveLength(30);
  expect(readBack(at('摘要.xlsx')).sheets.map(({ name }) => name)).toContain('维修汇总');
});

test('an existing feedback workbook is replaced only with --force, and without it nothing at all is written', async () => {
  const before = FEEDBACK.map((name) => fingerprint(at('回执', name)));
  const refused = await run(folder, ...CLOSE, '--feedback', '回执', '--out', '再次.xlsx');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr.trimEnd().split('\n').at(-1)).toBe(`「${FEEDBACK[0]}」已存在，没有改动；要替换请加 --force`);
  expect(existsSync(at('再次.xlsx'))).toBe(false);
  expect(FEEDBACK.map((name) => fingerprint(at('回执', name)))).toEqual(before);
  expect(await run(folder, ...CLOSE, '--feedback', '回执', '--out', '再次.xlsx', '--force', '--lang', 'en')).toMatchObject({ code: 0 });
  expect(readdirSync(at('回执'))).toHaveLength(4);
});

test.each([
  ['feedback among the dealers’ files', ['--feedback', 'dealers/回执'], /^「dealers\/回执」在经销商文件夹里/],
  ['the managers’ copy among the dealers’ files', ['--managers', 'dealers/摘要.xlsx'], /^「dealers\/摘要\.xlsx」在经销商文件夹里/],
  ['a managers’ copy over head office’s workbook', ['--managers', '总部.xlsx', '--force'], /^输出「总部\.xlsx」与输入是同一个文件/],
  ['a managers’ copy over the report', ['--managers', '新月报.xlsx'], /^「新月报\.xlsx」要写两次/],
  ['an existing managers’ copy', ['--managers', '摘要.xlsx'], /^「摘要\.xlsx」已存在/],
  ['feedback into a file', ['--feedback', '总部.xlsx'], /^「总部\.xlsx」不是文件夹/],
])('%s is refused in one line and nothing is written', async (_, given, says) => {
  mkdirSync(at('dealers'), { recursive: true });
  const refused = await run(folder, ...CLOSE, ...given, '--out', '新月报.xlsx');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr.trimEnd().split('\n').at(-1)).toMatch(says);
  expect(existsSync(at('新月报.xlsx'))).toBe(false);
});
