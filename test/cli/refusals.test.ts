import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolder, run, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

// Each run is a process: on a busy machine several of them take their time.
jest.setTimeout(240_000);

let folder: string;
afterAll(() => removeFolder(folder));
const DEALER_FILE = '经销商月报_D001.xlsx';
const CLOSE = ['close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--out', '月报.xlsx'] as const;

beforeAll(async () => {
  folder = newFolder();
  await writeBooks(folder, exampleBooks({}));
  const bad = exampleBooks({ 设置: [{ 报表月份: '2026-13' }] });
  await writeBooks(folder, { ...bad, headOffice: { ...bad.headOffice, name: '坏月份.xlsx' }, dealers: new Map() });
  mkdirSync(join(folder, '满'));
  writeFileSync(join(folder, '满', '别的.txt'), 'x');
  writeFileSync(join(folder, '不是.xlsx'), 'PK? no');
  writeFileSync(join(folder, '空.xlsx'), '');
  writeFileSync(join(folder, '旧.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
});

test.each([
  ['没有的总部文件', ['close', '--hq', '没有.xlsx', '--dealers', 'dealers', '--out', '月报.xlsx'], /^找不到「没有\.xlsx」/],
  ['没有的文件夹', ['close', '--hq', '总部.xlsx', '--dealers', '没有', '--out', '月报.xlsx'], /^找不到文件夹「没有」/],
  ['总部文件打不开', ['close', '--hq', '不是.xlsx', '--dealers', 'dealers', '--out', '月报.xlsx'], /^「不是\.xlsx」/],
  [
    '总部的报表月份不是月份',
    ['close', '--hq', '坏月份.xlsx', '--dealers', 'dealers', '--out', '月报.xlsx'],
    /^「坏月份\.xlsx」「设置」中的报表月份「2026-13」不是一个月份/,
  ],
  ['月份写法不对', [...CLOSE, '--month', '2026-13'], /^月份「2026-13」写法不对/],
  ['盘点日期写法不对', [...CLOSE, '--as-of', '2026-02-30'], /^日期「2026-02-30」写法不对/],
  ['前期月报不是月报', [...CLOSE, '--earlier', '总部.xlsx'], /^「总部\.xlsx」不是月报/],
  [
    '输出就是输入',
    ['close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--out', '总部.xlsx', '--force'],
    /^输出「总部\.xlsx」与输入是同一个文件/,
  ],
  [
    '输出是经销商交来的文件',
    ['close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--out', join('dealers', DEALER_FILE), '--force'],
    /^输出「.+」与输入是同一个文件/,
  ],
  [
    '经销商的文件当总部',
    ['close', '--hq', join('dealers', DEALER_FILE), '--dealers', 'dealers', '--out', '月报.xlsx', '--month', '2026-03'],
    /不是总部工作簿/,
  ],
  ['输出是文件夹', ['new', '--out', '满', '--force'], /^「满」是文件夹/],
  ['没有的选项', [...CLOSE, '--quick'], /^没有「--quick」这个选项；用 --help 查看用法/],
  ['没有的选项，必需的也没有写', ['close', '--wat'], /^没有「--wat」这个选项/],
  ['没有的命令', ['finish'], /^没有「finish」这个命令/],
  ['缺了必需的选项', ['close', '--hq', '总部.xlsx'], /^缺少选项「--dealers <文件夹>」、「--out <文件>」；用 --help/],
  [
    '缺了必需的选项，用英文',
    ['close', '--hq', '总部.xlsx', '--lang', 'en'],
    /^Options “--dealers <folder>”, “--out <file>” are missing; see --help/,
  ],
  ['选项后面没有值', ['new', '--out'], /^选项「--out <文件>」后面没有值/],
  ['没有要校验的文件', ['check'], /^缺少「<文件>」/],
  ['多余的参数', [...CLOSE, '多余'], /^「close」后面多了参数/],
  ['样例要写进一个文件', ['samples', '--out', '不是.xlsx'], /^「不是\.xlsx」不是文件夹；请给出文件夹/],
  ['经销商文件夹是一个文件', ['close', '--hq', '总部.xlsx', '--dealers', '不是.xlsx', '--out', '月报.xlsx'], /^「不是\.xlsx」不是文件夹/],
  ['输出放在一个文件下面', ['new', '--out', join('不是.xlsx', '新.xlsx')], /^「不是\.xlsx」不是文件夹/],
  ['不是空的文件夹', ['samples', '--out', '满'], /^文件夹「满」不是空的/],
  ['输出不是 .xlsx', ['new', '--out', '新.xls'], /^输出「新\.xls」不是以 \.xlsx 结尾；请改成「新\.xlsx」/],
  ['输出的路径是空的', ['new', '--out', ''], /^路径是空的/],
  ['盘点日期在报表月份以前', [...CLOSE, '--as-of', '2026-02-28'], /^盘点日期 2026-02-28 早于报表月份 2026-03/],
  ['经销商的文件当总部来校验', ['check', join('dealers', DEALER_FILE), '--hq', join('dealers', DEALER_FILE)], /不是总部工作簿/],
  ['没有的文件来校验', ['check', '没有.xlsx'], /^找不到「没有\.xlsx」/],
  ['文件夹来校验', ['check', 'dealers'], /^「dealers」是文件夹/],
  [
    '0 字节的总部文件',
    ['close', '--hq', '空.xlsx', '--dealers', 'dealers', '--out', '月报.xlsx'],
    /^「空\.xlsx」是空的（0 字节）；请重新取得这个文件/,
  ],
  ['没有写经销商编号', ['template', '--dealer', ' ', '--month', '2026-03', '--out', '新.xlsx'], /^经销商编号是空的/],
  ['不支持的语言', ['new', '--out', '新.xlsx', '--lang', 'fr'], /fr/],
  ['名单里没有的经销商', ['template', '--dealer', 'D999', '--month', '2026-03', '--hq', '总部.xlsx', '--out', '新.xlsx'], /D999/],
] as const)('%s：%j is refused in one line, with exit code 2 and no output', async (_, args, words) => {
  const before = readdirSync(folder).sort();
  const refused = await run(folder, ...args);
  expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]+\n$/) });
  expect(refused.stderr).toMatch(words);
  expect(readdirSync(folder).sort()).toEqual(before);
  expect(existsSync(join(folder, '月报.xlsx'))).toBe(false);
});

test.each([
  [[...CLOSE, '--month', '2026-13', '--json'], { reason: 'badMonth', title: '月份「2026-13」写法不对', remedy: '应为 2026-03' }],
  [
    ['close', '--json', '--lang', 'en'],
    { reason: 'usage', title: 'Options “--hq <file>”, “--dealers <folder>”, “--out <file>” are missing', remedy: 'see --help' },
  ],
] as const)('%j says why it could not be done as one JSON document too', async (args, error) => {
  const refused = await run(folder, ...args);
  expect(refused.code).toBe(2);
  expect(JSON.parse(refused.stdout)).toEqual({ error });
});
