import { judgeSubmissions } from '../../../src/engine/ledgers/submissions';
import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import type { DealerFile } from '../../../src/engine/reading/workbooks';
import { day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { sheetOf } from '../reading/sheet-of';

const REPAIRS = ['维修单号', '叫修时间', '用户姓名', '联系电话', '产品型号', '产品编号', '购买日期', '产品阶段', '服务方式', '故障描述'];
const TRAININGS = ['培训日期', '培训方式', '培训内容', '人数'];

function csv(name: string, header: readonly string[], row: readonly CellValue[], format: 'csv' | 'xls' = 'csv'): DealerFile {
  const file = { name, size: 1, sha256: '' };
  return {
    state: 'read',
    file,
    workbook: readDealerWorkbook(file, { date1904: false, sheets: [sheetOf('x', [header, row])], format }, { monthEnd: day('2026-03-31') }),
  };
}

const states = (...files: readonly DealerFile[]) =>
  judgeSubmissions(files, new Map([['D001', { dealer: 'D001' }]]), '2026-03' as Month, 3).files.map(({ file, state }) => [
    file.file.name,
    state,
  ]);

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
