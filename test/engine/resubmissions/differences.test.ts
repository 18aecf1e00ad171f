import { judgeSubmissions } from '../../../src/engine/ledgers/submissions';
import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import type { DealerFile } from '../../../src/engine/reading/workbooks';
import { resubmissionDifferences } from '../../../src/engine/resubmissions/differences';
import { day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { sheetOf } from '../reading/sheet-of';

type Rows = readonly (readonly CellValue[])[];

const HEADERS = {
  维修: [
    '维修单号',
    '叫修时间',
    '用户姓名',
    '联系电话',
    '产品型号',
    '产品编号',
    '购买日期',
    '产品阶段',
    '服务方式',
    '故障描述',
    '完成时间',
  ],
  用料: ['维修单号', '配件编码', '配件名称', '数量'],
  培训: ['培训日期', '培训方式', '培训内容', '人数'],
} as const;

const sent = (name: string, sheet: keyof typeof HEADERS, rows: Rows): DealerFile => {
  const file = { name, size: 1, sha256: '' };
  const cells = { date1904: false, sheets: [sheetOf(sheet, [HEADERS[sheet], ...rows])] };
  return { state: 'read', file, workbook: readDealerWorkbook(file, cells, { monthEnd: day('2026-03-31') }) };
};

/** What the second file changes, as record, field, before, after. */
const changes = (sheet: keyof typeof HEADERS, before: Rows, after: Rows) =>
  resubmissionDifferences(
    judgeSubmissions(
      [sent('D001_a.xlsx', sheet, before), sent('D001_b.xlsx', sheet, after)],
      new Map([['D001', { dealer: 'D001' }]]),
      '2026-03' as Month,
      3,
    ).files,
  ).map(({ record, field, before: was, after: is }) => [record, field ?? 'row', was, is]);

const repair = (job: string | null, customer: string, finishedAt: string | null = null): readonly CellValue[] => [
  job,
  '2026-03-05 09:00',
  customer,
  ...Array.from({ length: 7 }, () => null),
  finishedAt,
];

test('a part used in another quantity or under another name is a change of its row', () => {
  const rows = (name: string, quantity: number): Rows => [
    ['WX1', 'P-103', name, quantity],
    ['WX1', 'P-104', '密封圈', 2],
  ];
  expect(changes('用料', rows('水箱', 1), rows('水箱组件', 3))).toEqual([
    ['WX1 · P-103', 'partName', '水箱', '水箱组件'],
    ['WX1 · P-103', 'quantity', 1, 3],
  ]);
});

test('a training with other people is a change, another training is a row that came', () => {
  const before: Rows = [['2026-03-11', '集训', '产品安装', 8]];
  const after: Rows = [
    ['2026-03-11', '集训', '产品安装', 12],
    ['2026-03-20', '集训', '维修', 5],
  ];
  expect(changes('培训', before, after)).toEqual([
    ['2026-03-11 · 产品安装', 'people', 8, 12],
    ['2026-03-20 · 维修', 'row', undefined, 'row'],
  ]);
});

test('of two rows with one number each is compared with its own', () => {
  const before: Rows = [repair('WX1', '张三', '2026-03-06 10:00'), repair('WX1', '李四', '2026-03-07 10:00')];
  const after: Rows = [repair('WX1', '张三'), repair('WX1', '李四', '2026-03-07 10:00')];
  expect(changes('维修', before, after)).toEqual([['WX1', 'finishedAt', '2026-03-06T10:00:00', undefined]]);
});

test('the further row of a number is told from the first', () => {
  const before: Rows = [repair('WX1', '张三'), repair('WX1', '李四')];
  expect(changes('维修', before, [repair('WX1', '张三'), repair('WX1', '王五')])).toEqual([['WX1 (2)', 'customer', '李四', '王五']]);
  expect(changes('维修', before, [repair('WX1', '张三')])).toEqual([['WX1 (2)', 'row', 'row', undefined]]);
});

test('a row without a number is compared too, by its place', () => {
  const before: Rows = [repair('WX1', '张三'), repair(null, '李四')];
  expect(changes('维修', before, [repair('WX1', '张三'), repair(null, '王五')])).toEqual([['3', 'customer', '李四', '王五']]);
});

test('rows in another order are no change', () => {
  const rows: Rows = [repair('WX1', '张三'), repair('WX1', '李四'), repair(null, '王五'), repair('WX2', '赵六')];
  expect(changes('维修', rows, [...rows].reverse())).toEqual([]);
});
