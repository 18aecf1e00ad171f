import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { understandingLines } from '../../src/cli/explain';
import type { WorkbookUnderstanding } from '../../src/engine/reading/understanding';
import type { WorkbookCells } from '../../src/engine/workbook/cells';
import { listIn, newFolder, removeFolder, run, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

jest.setTimeout(240_000);

let folder: string;
afterAll(() => removeFolder(folder));

const ODD = {
  '月报_D001/维修': 'missing',
  '月报_D001/三月': {
    cells: [
      ['修理登记'],
      ['维修单号', '报修时间', '修好时间', '用户姓名', '产品型号'],
      ['WX-1', '2026-03-05 09:00', '2026-03-05 11:00', '张三', 'ZN-300'],
    ],
  },
} as const;

beforeAll(async () => {
  folder = newFolder();
  const { headOffice, dealers, ...month } = exampleBooks(ODD);
  const mapped: WorkbookCells = {
    ...headOffice.cells,
    sheets: headOffice.cells.sheets.map((sheet) =>
      sheet.name === '映射'
        ? {
            ...sheet,
            rows: [
              ['经销商编号', '工作表', '表头', '字段'],
              ['*', '三月', '*', '维修'],
              ['D001', '维修', '修好时间', '完成时间'],
            ],
          }
        : sheet,
    ),
  };
  await writeBooks(folder, { ...month, headOffice: { name: '总部.xlsx', cells: mapped }, dealers });
  mkdirSync(join(folder, '空'));
  writeFileSync(join(folder, '空', '不是.xlsx'), 'x');
});

const file = join('dealers', '月报_D001.xlsx');

test('check --explain says how each sheet was read, and suggests rows for 映射', async () => {
  const { stdout } = await run(folder, 'check', file, '--explain');
  expect(stdout).toMatch(/^月报_D001\.xlsx {2}经销商 D001，2026-03\n {2}「封面」→ 封面\n/);
  expect(stdout).toContain('「三月」没有读：表名不认得；可能是“维修”');
  expect(stdout).toMatch(/^D001\t三月\t\*\t维修\t\d+%，把握不大$/m);
  const json = JSON.parse((await run(folder, 'check', file, '--explain', '--json')).stdout) as {
    readonly understanding: readonly WorkbookUnderstanding[];
  };
  expect(json.understanding[0]?.sheets.find(({ sheet }) => sheet === '三月')?.suggestion?.row).toEqual({
    dealer: 'D001',
    sheet: '三月',
    header: '*',
    field: '维修',
  });
});

test('check --mapping reads by a workbook’s 映射, and refuses one that has none', async () => {
  const { stdout } = await run(folder, 'check', file, '--mapping', '总部.xlsx', '--explain');
  expect(stdout).toContain('「三月」→ 维修（按映射），表头在第 2 行，读 1 行');
  expect(stdout).toContain('C2 修好时间 → 完成时间（映射）');
  expect(await run(folder, 'check', file, '--mapping', file)).toMatchObject({ code: 2, stderr: expect.stringContaining('没有“映射”表') });
});

test('check --mapping says which rows of 映射 have no effect, and none of those that say whose each row is', async () => {
  const { headOffice } = exampleBooks({
    映射: [
      { 经销商编号: '*', 工作表: '维修', 表头: '归口单位', 字段: '经销商编号' },
      { 经销商编号: '*', 工作表: '维修', 表头: '归口', 字段: '归谁' },
    ],
  });
  await writeBooks(folder, { ...exampleBooks({}), headOffice: { ...headOffice, name: '登记.xlsx' }, dealers: new Map() });
  const { stdout } = await run(folder, 'check', file, '--mapping', '登记.xlsx');
  expect(stdout.match(/^.*登记\.xlsx.*$/gm)).toEqual([expect.stringContaining('没有“归谁”这个名称，这一行不起作用')]);
});

test('close --mapping reads by a workbook’s 映射 and keeps it in the report, so that next month’s head office has it', async () => {
  const { headOffice, ...month } = exampleBooks(ODD);
  await writeBooks(folder, { ...month, headOffice: { ...headOffice, name: '原总部.xlsx' }, dealers: new Map() });
  const close = ['close', '--hq', '原总部.xlsx', '--dealers', 'dealers', '--out', '月报.xlsx'];
  const mapping = ['--mapping', '总部.xlsx'];
  expect((await run(folder, ...close, ...mapping)).code).not.toBe(2);
  expect(listIn(join(folder, '月报.xlsx'), '维修台账').map(({ 维修单号 }) => 维修单号)).toContain('WX-1');
  expect(listIn(join(folder, '月报.xlsx'), '映射')).toEqual([
    { 经销商编号: '*', 工作表: '三月', 表头: '*', 字段: '维修' },
    { 经销商编号: 'D001', 工作表: '维修', 表头: '修好时间', 字段: '完成时间' },
  ]);
  await run(folder, 'next', '--from', '月报.xlsx', '--out', '四月总部.xlsx');
  expect(listIn(join(folder, '四月总部.xlsx'), '映射')).toHaveLength(2);
  // Once it is known, naming it again adds nothing; and a mapping file is never written over.
  await run(folder, ...close, ...mapping, '--force');
  expect(listIn(join(folder, '月报.xlsx'), '映射')).toHaveLength(2);
  expect(await run(folder, ...close.slice(0, -1), '总部.xlsx', ...mapping, '--force')).toMatchObject({ code: 2 });
});

test('a column that nothing speaks for is told with the missing columns that it may be', () => {
  const row = { dealer: 'D004', sheet: '退料', header: 'Menge' };
  const sheet = { sheet: 'Blatt2', hidden: false, headerRow: 1, columns: [], missing: [], rows: 5, passedOver: [] };
  const choice = { row, missing: [{ zh: '数量', en: 'Quantity' }] };
  const unknown = [{ header: 'Menge', cell: 'D1', choice }];
  const lines = (language: 'zh' | 'en') =>
    understandingLines({ file: 'a.xlsx', dealer: 'D004', sheets: [{ ...sheet, unknown }] }, language).slice(-2);
  expect(lines('zh')).toEqual([
    '表里还缺必填列，下面没有读的列可能就是；是的话选一个字段，登记到“映射”表：',
    'D004\t退料\tMenge\t请选：数量',
  ]);
  expect(lines('en')[1]).toBe('D004\tParts returned\tMenge\tchoose: Quantity');
});

test('rows for 映射 are in the words of the language in which they are asked for', () => {
  const found = { headerRow: 1, columns: [], missing: [], rows: 5, passedOver: [], hidden: false, unknown: [] };
  const suggested = (row: { sheet: string; header: string; field: string }) => ({
    row: { dealer: 'D004', ...row },
    likeness: 0.9,
    why: 'both' as const,
  });
  const column = suggested({ sheet: '退料', header: 'Menge', field: '数量' });
  const whole = { ...suggested({ sheet: 'Blatt2', header: '*', field: '退料' }) };
  const sheets = [
    { ...found, sheet: 'Blatt1', unknown: [{ header: 'Menge', cell: 'D1', suggestion: column }] },
    { ...found, sheet: 'Blatt2', suggestion: whole },
  ];
  const rows = (language: 'zh' | 'en') =>
    understandingLines({ file: 'a.xlsx', dealer: 'D004', sheets }, language).filter((line) => line.startsWith('D004'));
  expect(rows('zh').map((line) => line.split('\t').slice(1, 4))).toEqual([
    ['退料', 'Menge', '数量'],
    ['Blatt2', '*', '退料'],
  ]);
  expect(rows('en').map((line) => line.split('\t').slice(1, 4))).toEqual([
    ['Parts returned', 'Menge', 'Quantity'],
    ['Blatt2', '*', 'Parts returned'],
  ]);
});
