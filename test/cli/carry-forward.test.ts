import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, listIn, newFolder, readBack, removeFolder, run, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

// Each run is a process: on a busy machine several of them take their time.
jest.setTimeout(240_000);

const CLOSE = ['close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--month', '2026-03'] as const;
const BALANCE = ['经销商编号', '配件编码', '领料单号', '未退数量', '借料日期', '应退日期'] as const;

let folder: string;
afterAll(() => removeFolder(folder));
const at = (name: string): string => join(folder, name);
const balance = (name: string, title: string) => listIn(at(name), title).map((row) => BALANCE.map((header) => row[header]));

/** A tidy month: one lot lent and not due, one overdue and on its way, one charged. */
beforeAll(async () => {
  folder = newFolder();
  await writeBooks(
    folder,
    exampleBooks({
      维修: [{ 维修单号: 'WX-1' }],
      经销商: [{ 经销商编号: 'D001' }, { 经销商编号: 'D002', 状态: '停用' }],
      借料: [{ 领料单号: 'LL-001', 数量: 4 }],
      发料: [{ 领料单号: 'LL-001', 数量: 4 }],
      期初: [
        { 领料单号: 'LL-A', 未退数量: 2, 借料日期: '2026-01-10', 应退日期: '2026-03-10' },
        { 领料单号: 'LL-B', 未退数量: 1, 借料日期: '2026-01-12', 应退日期: '2026-03-12' },
      ],
      收料: [{ 收料单号: 'SL-1', 收料日期: '2026-03-15', 实收数量: 2, 对应领料单号: 'LL-A', 收料地点: '上海' }],
    }),
  );
  expect(await run(folder, ...CLOSE, '--out', '月报.xlsx')).toMatchObject({ code: 0 });
});

test('a month that is closed is refused with the report as --hq, and nothing is written', async () => {
  const refused = await run(folder, 'close', '--hq', '月报.xlsx', '--dealers', 'dealers', '--month', '2026-03', '--out', '再次.xlsx');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr.trimEnd().split('\n').at(-1)).toMatch(/^2026-03 已月结，0 处与已结数字不同.*--reopen$/);
  expect(existsSync(at('再次.xlsx'))).toBe(false);
});

test('with --reopen the report closes the month again: the same figures, nothing doubled', async () => {
  const before = fingerprint(at('月报.xlsx'));
  expect(await run(folder, 'close', '--hq', '月报.xlsx', '--dealers', 'dealers', '--out', '再次.xlsx', '--reopen')).toMatchObject({
    code: 0,
  });
  expect(fingerprint(at('月报.xlsx'))).toBe(before);
  for (const title of ['历史', '借料盘点', '收费清单', '期末结转', '维修汇总', '上报情况', '发料', '期初', '校验结果', '重报差异']) {
    expect([title, withoutFile(listIn(at('再次.xlsx'), title))]).toEqual([title, withoutFile(listIn(at('月报.xlsx'), title))]);
  }
  expect(readBack(at('再次.xlsx')).sheets.map(({ name }) => name)).toEqual(readBack(at('月报.xlsx')).sheets.map(({ name }) => name));
});

/** Findings about head office's own sheets name the workbook that they stand in. */
const withoutFile = (rows: ReturnType<typeof listIn>) => rows.map(({ 文件: _, ...row }) => row);

test('next makes the following month’s head office: 期初 = 期末结转, ledgers empty; its close has equal carry controls', async () => {
  const made = await run(folder, 'next', '--from', '月报.xlsx', '--out', '四月总部.xlsx', '--json');
  expect({ ...made, stdout: JSON.parse(made.stdout) as unknown }).toEqual({
    code: 0,
    stderr: '',
    stdout: { output: at('四月总部.xlsx'), month: '2026-04', openingLots: 2 },
  });
  expect(balance('四月总部.xlsx', '期初')).toEqual(balance('月报.xlsx', '期末结转').slice(0, 2));
  expect(listIn(at('四月总部.xlsx'), '发料').filter(({ 领料单号 }) => 领料单号 !== null)).toEqual([]);
  expect(listIn(at('四月总部.xlsx'), '收料').map(({ 收料单号 }) => 收料单号)).toContain('SL-1');
  expect(listIn(at('四月总部.xlsx'), '前期收费')).toContainEqual(
    expect.objectContaining({ 报表月份: '2026-03', 单号: 'LL-B', 金额: 70.68 }),
  );
  expect(await run(folder, 'close', '--hq', '四月总部.xlsx', '--dealers', 'dealers', '--out', '四月.xlsx')).toMatchObject({ code: 1 });
  const carried = listIn(at('四月.xlsx'), '勾稽核对').filter(({ 编号 }) => 编号 === 'K28' || 编号 === 'K29');
  expect(carried.map(({ 编号, 左边, 右边, 结果 }) => [编号, 左边, 右边, 结果])).toEqual([
    ['K28', 6, 6, '平'],
    ['K29', 424.08, 424.08, '平'],
  ]);
});

test('next needs a report, and does not write over what is there', async () => {
  expect(await run(folder, 'next', '--from', '总部.xlsx', '--out', '五月.xlsx')).toEqual({
    code: 2,
    stdout: '',
    stderr: '「总部.xlsx」不是月报：没有「期末结转」；请换成 close 写出的月报\n',
  });
  expect(existsSync(at('五月.xlsx'))).toBe(false);
  const before = fingerprint(at('总部.xlsx'));
  expect(await run(folder, 'next', '--from', '月报.xlsx', '--out', '总部.xlsx')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--force'),
  });
  expect(fingerprint(at('总部.xlsx'))).toBe(before);
});

test('a firm without 收料 goes by the dealers’ 退料, also closed again from its report and in the next month', async () => {
  const firm = newFolder();
  try {
    const lent = { 领料单号: 'LL-A', 未退数量: 2, 借料日期: '2026-01-10', 应退日期: '2026-03-10' };
    await writeBooks(firm, exampleBooks({ 收料: 'missing', 期初: [lent], 退料: [{ 退料单号: 'TL-1', 数量: 2, 对应领料单号: 'LL-A' }] }));
    const said = await run(firm, ...CLOSE, '--out', '月报.xlsx');
    expect(await run(firm, 'close', '--hq', '月报.xlsx', '--dealers', 'dealers', '--out', '再次.xlsx', '--reopen')).toMatchObject({
      code: said.code,
    });
    for (const name of ['月报.xlsx', '再次.xlsx']) {
      expect(listIn(join(firm, name), '借料盘点')[0]).toMatchObject({ 匹配退料: 2, 盘亏: 0, 应收金额: 0 });
    }
    expect(await run(firm, 'next', '--from', '再次.xlsx', '--out', '四月总部.xlsx')).toMatchObject({ code: 0 });
    const titles = readBack(join(firm, '四月总部.xlsx')).sheets.map(({ name }) => name);
    expect(['发料', '收料'].filter((title) => titles.includes(title))).toEqual(['发料']);
  } finally {
    removeFolder(firm);
  }
});
