import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, listIn, newFolder, readBack, removeFolder, run, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

// Each run is a process: on a busy machine several of them take their time.
jest.setTimeout(240_000);

const QUARTER = ['period', '--from', '2026-01', '--to', '2026-03'] as const;

let folder: string;
afterAll(() => removeFolder(folder));
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = newFolder();
  const figures = [
    ['维修数', 6],
    ['及时率', 1],
    ['分母-及时率', 6],
  ] as const;
  await writeBooks(
    folder,
    exampleBooks({
      维修: [{ 维修单号: 'WX-1' }, { 维修单号: 'WX-2', 产品编号: 'SN-2' }],
      历史: figures.map(([measure, value]) => ({ 报表月份: '2026-02', 经销商编号: '*', 指标: measure, 数值: value })),
    }),
  );
  expect(await run(folder, 'close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--month', '2026-03', '--out', '三月.xlsx')).toMatchObject(
    { code: 0 },
  );
});

test('a quarter is made of a report and its history, and says which month is not known', async () => {
  const before = fingerprint(at('三月.xlsx'));
  const made = await run(folder, ...QUARTER, '--report', '三月.xlsx', '--out', '季度.xlsx');
  expect(made).toMatchObject({ code: 0 });
  expect(made.stdout.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^2026 年第 1 季度：3 个月中有数据的 2 个月/),
    '没有数据的月份：2026-01',
    '已写入 季度.xlsx',
  ]);
  expect(listIn(at('季度.xlsx'), '期间总览').find(({ 指标 }) => 指标 === '维修数')).toMatchObject({ 本期: 8, 已有月数: 2 });
  expect(fingerprint(at('三月.xlsx'))).toBe(before);
});

test('it speaks English and answers as one JSON document', async () => {
  const made = await run(folder, ...QUARTER, '--report', '三月.xlsx', '--out', 'quarter.xlsx', '--lang', 'en', '--json');
  expect(JSON.parse(made.stdout)).toMatchObject({
    output: at('quarter.xlsx'),
    from: '2026-01',
    to: '2026-03',
    known: ['2026-02', '2026-03'],
    unknown: ['2026-01'],
  });
  expect(readBack(at('quarter.xlsx')).sheets.map(({ name }) => name)).toEqual([
    'Period summary',
    'Month by month',
    'Dealer ranking',
    'Regions',
    'Season',
    'Fault analysis',
    'Part usage',
    'Definitions',
  ]);
});

test.each([
  ['an existing output', [...QUARTER, '--report', '三月.xlsx', '--out', '季度.xlsx'], /^「季度\.xlsx」已存在/],
  [
    'an output that is an input',
    [...QUARTER, '--report', '三月.xlsx', '--out', '三月.xlsx', '--force'],
    /^输出「三月\.xlsx」与输入是同一个文件/,
  ],
  ['a workbook that is no report', [...QUARTER, '--report', '总部.xlsx', '--out', '新.xlsx'], /^「总部\.xlsx」不是月报/],
  ['one month twice', [...QUARTER, '--report', '三月.xlsx', '三月.xlsx', '--out', '新.xlsx'], /都是 2026-03 的月报/],
  [
    'a period that ends before it begins',
    ['period', '--from', '2026-03', '--to', '2026-01', '--report', '三月.xlsx', '--out', '新.xlsx'],
    /^期间 2026-03 到 2026-01 不对/,
  ],
  [
    'a period that no report knows',
    ['period', '--from', '2020-01', '--to', '2020-03', '--report', '三月.xlsx', '--out', '新.xlsx'],
    /^给出的月报里没有 2020-01 到 2020-03 的数据/,
  ],
])('%s is refused in one line and nothing is written', async (_, given, says) => {
  const refused = await run(folder, ...given);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr.trimEnd().split('\n').at(-1)).toMatch(says);
  expect(existsSync(at('新.xlsx'))).toBe(false);
});
