import { join } from 'node:path';
import type { WorkbookUnderstanding } from '../../src/engine/reading/understanding';
import { listIn, newFolder, removeFolder, run, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

jest.setTimeout(240_000);

let folder: string;
afterAll(() => removeFolder(folder));

const REPAIRS = {
  cells: [
    ['经销商', '维修单号', '叫修时间', '完成时间', '客户姓名', '产品型号', '故障现象'],
    ['D001', 'WX-1', '2026-03-05 09:00', '2026-03-05 11:00', '张三', 'ZN-300', '漏水'],
    ['广州宏通卫浴有限公司', 'WX-2', '2026-03-06 09:00', '2026-03-06 11:00', '李四', 'ZN-300', '漏水'],
    ['D003', 'WX-3', '2026-03-07 09:00', '2026-03-07 11:00', '王五', 'ZN-300', '漏水'],
  ],
};
const MASTERS = [
  { 经销商编号: 'D001', 经销商名称: '杭州顺源卫浴有限公司' },
  { 经销商编号: 'D002', 经销商名称: '广州宏通卫浴有限公司' },
  { 经销商编号: 'D003', 经销商名称: '成都华联电器有限公司' },
];

beforeAll(async () => {
  folder = newFolder();
  await writeBooks(
    folder,
    exampleBooks({ 经销商: MASTERS, '汇总/封面': [{ 经销商编号: '', 经销商名称: '' }], '汇总/安装': [], '汇总/维修': REPAIRS }),
  );
});

const file = join('dealers', '汇总.xlsx');

interface Answer {
  readonly findings: readonly { readonly rule: string; readonly dealer: string; readonly problem: string; readonly cell?: string }[];
  readonly submissions: { readonly received: number; readonly missing: number };
  readonly controls: { readonly differing: number };
  readonly understanding: readonly WorkbookUnderstanding[];
}
const json = async (...args: readonly string[]) => JSON.parse((await run(folder, ...args, '--json')).stdout) as Answer;

test('check says how a file of several dealers is divided, and that a cover without a dealer wants none', async () => {
  const { findings, understanding } = await json('check', file, '--hq', '总部.xlsx', '--explain');
  expect(findings.filter(({ rule }) => rule === 'S9').map(({ dealer, cell, problem }) => [dealer, cell, problem])).toEqual([
    ['D001', 'A2', '这份文件里 D001 的 1 行已计入 D001：维修 1 行'],
    ['D002', 'A3', '这份文件里 D002 的 1 行已计入 D002：维修 1 行'],
    ['D003', 'A4', '这份文件里 D003 的 1 行已计入 D003：维修 1 行'],
  ]);
  expect(findings.filter(({ rule, cell }) => rule === 'C1' && cell === 'B1')).toEqual([]);
  const [sheet] = understanding.flatMap(({ sheets }) => sheets).filter(({ list }) => list?.zh === '维修');
  expect(sheet?.columns).toContainEqual(
    expect.objectContaining({ header: '经销商', cell: 'A1', title: { zh: '每行是哪家的', en: 'whose each row is' } }),
  );
});

test('close receives every dealer that the file names, and its controls agree', async () => {
  const { submissions, controls } = await json('close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--out', '月报.xlsx');
  expect(submissions).toMatchObject({ received: 3, missing: 0 });
  expect(controls.differing).toBe(0);
  const rows = listIn(join(folder, '月报.xlsx'), '上报情况');
  expect(rows.filter(({ 文件 }) => 文件 !== null).map((row) => [row.经销商编号, row.文件, row.维修数])).toEqual([
    ['D001', '汇总.xlsx', 1],
    ['D002', '汇总.xlsx', 1],
    ['D003', '汇总.xlsx', 1],
  ]);
});
