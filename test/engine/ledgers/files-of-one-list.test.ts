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
const standing = (...files: readonly DealerFile[]) =>
  judgeSubmissions(files, new Map([['D001', { dealer: 'D001' }]]), '2026-03' as Month, 3).rows[0];
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

const COVER = (date = '2026-04-02', zero = ''): SheetCells =>
  sheetOf('封面', [
    ['经销商编号', 'D001'],
    ['报表月份', '2026-03'],
    ['填报日期', date],
    ['零报告', zero],
  ]);
const TRAINED: readonly CellValue[] = [46083, '集训', '安装', 8];

test('beside a newer workbook a .csv is a further file as ever', () => {
  const whole = sent('D001_b.xlsx', [COVER(), sheetOf('培训', [TRAININGS, TRAINED])]);
  expect(states(csv('D001_a.csv', REPAIRS, ['WX1']), whole, csv('D001_c.csv', REPAIRS, ['WX1']))).toEqual([
    ['D001_a.csv', 'superseded'],
    ['D001_b.xlsx', 'counts'],
    ['D001_c.csv', 'superseded'],
  ]);
});

test.each([
  ['D001_0.csv', 'csv'],
  ['D001_z.csv', 'csv'],
  ['D001_0.xlsx', undefined],
  ['D001_z.xlsx', undefined],
] as const)('a cover in a file of its own (%s) and lists in others make up one report, in any order', (name, format) => {
  const cover = sent(name, [COVER()], format);
  const lists = [csv('D001_a.csv', REPAIRS, ['WX1']), sent('D001_b.xlsx', [sheetOf('培训', [TRAININGS, TRAINED])])];
  const files = [...lists, cover];
  expect(new Set(states(...files).map(([, state]) => state))).toEqual(new Set(['counts']));
  expect(standing(...files)).toMatchObject({ state: 'onTime', submittedOn: '2026-04-02', file: name, furtherFiles: 0 });
});

test('parts under a newer cover supersede an older workbook, and the lists of an older cover stand under the newer one', () => {
  const whole = sent('D001_z.xlsx', [COVER('2026-04-01'), sheetOf('培训', [TRAININGS, TRAINED])]);
  const [older, newer] = [sent('D001_0.csv', [COVER('2026-04-02')], 'csv'), sent('D001_1.csv', [COVER('2026-04-05')], 'csv')];
  const files = [whole, older, newer, csv('D001_a.csv', REPAIRS, ['WX1'])];
  expect(Object.fromEntries(states(...files))).toEqual({
    'D001_z.xlsx': 'superseded',
    'D001_0.csv': 'superseded',
    'D001_1.csv': 'counts',
    'D001_a.csv': 'counts',
  });
  expect(standing(...files)).toMatchObject({ state: 'late', daysLate: 2, furtherFiles: 2 });
});

test('under a cover of another month the lists beside it do not count either', () => {
  const cover = sheetOf('封面', [
    ['经销商编号', 'D001'],
    ['报表月份', '2026-02'],
    ['填报日期', '2026-03-02'],
  ]);
  expect(states(sent('D001_0.csv', [cover], 'csv'), csv('D001_a.csv', REPAIRS, ['WX1']))).toEqual([
    ['D001_0.csv', 'wrongMonth'],
    ['D001_a.csv', 'wrongMonth'],
  ]);
});

test('an empty list beside others with rows counts as none of its kind; all empty need a zero report', () => {
  const empty = sent('D001_b.csv', [sheetOf('培训', [TRAININGS])], 'csv');
  expect(states(csv('D001_a.csv', REPAIRS, ['WX1']), empty).map(([, state]) => state)).toEqual(['counts', 'counts']);
  expect(states(sent('D001_0.csv', [COVER()], 'csv'), empty).map(([, state]) => state)).toEqual(['empty', 'empty']);
  expect(states(sent('D001_0.csv', [COVER('2026-04-02', '是')], 'csv'), empty).map(([, state]) => state)).toEqual(['counts', 'counts']);
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
