import { judgeSubmissions } from '../../../src/engine/ledgers/submissions';
import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import type { DealerFile } from '../../../src/engine/reading/workbooks';
import { day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';
import { resubmissionDifferences } from '../../../src/engine/resubmissions/differences';
import type { CellValue, SheetCells } from '../../../src/engine/workbook/cells';
import { sheetOf } from '../reading/sheet-of';

const REPAIRS = ['维修单号', '叫修时间', '用户姓名', '联系电话', '产品型号', '产品编号', '购买日期', '产品阶段', '服务方式', '故障描述'];
const TRAININGS = ['培训日期', '培训方式', '培训内容', '人数'];

const csv = (name: string, header: readonly string[], row: readonly CellValue[], format: 'csv' | 'xls' = 'csv'): DealerFile =>
  sent(name, [sheetOf('x', [header, row])], format);

function sent(name: string, sheets: readonly SheetCells[], format?: 'csv' | 'xls'): DealerFile {
  const file = { name, size: 1, sha256: '' };
  const workbook = readDealerWorkbook(file, { date1904: false, sheets, ...(format && { format }) }, { monthEnd: day('2026-03-31') });
  return { state: 'read', file, workbook };
}

const judged = (...files: readonly DealerFile[]) =>
  judgeSubmissions(files, new Map([['D001', { dealer: 'D001' }]]), '2026-03' as Month, 3).files;
const states = (...files: readonly DealerFile[]) => judged(...files).map(({ file, state }) => [file.file.name, state]);

test('.csv files of a dealer with different lists count together', () => {
  expect(states(csv('D001_a.csv', REPAIRS, ['WX1']), csv('D001_b.csv', TRAININGS, [46083, '集训', '安装', 8]))).toEqual([
    ['D001_a.csv', 'counts'],
    ['D001_b.csv', 'counts'],
  ]);
});

test('of two with the same list the later by name counts', () => {
  expect(
    states(csv('D001_a.csv', TRAININGS, [46083, '集训', '安装', 8]), csv('D001_b.csv', TRAININGS, [46084, '集训', '安装', 8])),
  ).toEqual([
    ['D001_a.csv', 'superseded'],
    ['D001_b.csv', 'counts'],
  ]);
});

test('beside a workbook a .csv is a further file as ever', () => {
  expect(states(csv('D001_a.csv', REPAIRS, ['WX1']), csv('D001_b.xls', TRAININGS, [46083, '集训', '安装', 8], 'xls'))).toEqual([
    ['D001_a.csv', 'superseded'],
    ['D001_b.xls', 'counts'],
  ]);
});

const INSTALLED = ['安装单号', '安装日期', '用户姓名', '联系电话', '产品型号', '产品编号', '购买日期', '调试结果', '用户确认'];
const [FIRST, SECOND] = [
  ['WX1', 46083, '张三'],
  ['WX1', 46083, '李四'],
];
const CHANGED = { dealer: 'D001', list: 'repairs', record: 'WX1', field: 'customer', before: '张三', after: '李四' };

test('a newer .csv is compared with the one of its list, never with another list of the dealer', () => {
  const files = [
    csv('D001_a.csv', INSTALLED, ['AZ1', 46083, '王五']),
    csv('D001_b1.csv', REPAIRS, FIRST),
    csv('D001_b2.csv', REPAIRS, SECOND),
  ];
  expect(resubmissionDifferences(judged(...files))).toEqual([CHANGED]);
});

test('a .csv that a workbook supersedes is compared by its own list', () => {
  const workbook = [sheetOf('维修', [REPAIRS, SECOND]), sheetOf('安装', [INSTALLED, ['AZ1', 46083, '王五']])];
  expect(resubmissionDifferences(judged(csv('D001_a.csv', REPAIRS, FIRST), sent('D001_b.xlsx', workbook)))).toEqual([CHANGED]);
});
