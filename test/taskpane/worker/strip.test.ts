import { expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { stripAround } from '../../../src/taskpane/worker/strip';
import { packageOf } from '../../support/package-of';

test('the cells around a finding of a .csv file are shown as those of a workbook are', () => {
  const csv = { name: '华东/D001_培训.csv', bytes: strToU8('培训日期,人数\n2026-03-11,8\n2026-03-12,x\n') };
  expect(stripAround(csv, 'D001_培训', 'B3')).toMatchObject({
    columns: ['A', 'B', 'C', 'D', 'E'],
    rows: [
      { row: 1, cells: ['培训日期', '人数', '', '', ''] },
      { row: 2, cells: ['2026-03-11', '8', '', '', ''] },
      { row: 3, cells: ['2026-03-12', 'x', '', '', ''] },
      { row: 4 },
      { row: 5 },
    ],
    marked: { row: 2, column: 1 },
  });
  const bytes = packageOf({ sheets: [{ name: '培训', rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }] });
  expect(stripAround({ name: 'D001.xlsx', bytes }, '培训', 'A1')?.rows[0]).toEqual({ row: 1, cells: ['7', '', '', '', ''] });
  expect(stripAround(csv, '维修', 'B3')).toBeUndefined();
});
