import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import { readList } from '../../../src/engine/reading/read-list';
import { partsUsed } from '../../../src/engine/records/parts-used';
import { repairs } from '../../../src/engine/records/repairs';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { FILE, MARCH, sheetOf } from './sheet-of';

const HEADER = ['维修单号', '配件编码', '数量', '备注'];
const used = (header: readonly CellValue[], rows: readonly (readonly CellValue[])[], layout: object[] = []) =>
  readList(partsUsed, sheetOf('用料', [header, ...rows]), { ...MARCH, layout });
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

test.each(PROTOTYPE_NAMES)('a header, a number and a mapping called %s are words like others', (name) => {
  const read = used(
    [...HEADER, name],
    [
      [name, name, 1, name, name],
      ['WX2', 'P-1', 1, null, 2],
    ],
    [{ dealer: 'D001', sheet: name, header: name, field: name }],
  );
  expect(read.rows.map(({ values }) => values)).toEqual([
    { job: name, part: name, quantity: 1, remark: name },
    { job: 'WX2', part: 'P-1', quantity: 1 },
  ]);
  expect(read.remarks).toEqual([{ code: 'S5', facts: { why: 'column', header: name }, row: 0, column: 4 }]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each(PROTOTYPE_NAMES)('a sheet called %s is none of ours', (name) => {
  const read = readDealerWorkbook(FILE, { date1904: false, sheets: [sheetOf(name, [['x']])] }, MARCH);
  expect(Object.values(read.lists).every(({ state }) => state === 'missing')).toBe(true);
});

test('control and bidirectional characters are taken out of a text and said (C11)', () => {
  const [row] = used(HEADER, [['WX1\u202E', 'P\u0007-1', 1, '正\u2066文\u2069']]).rows;
  expect(row?.values).toEqual({ job: 'WX1', part: 'P-1', quantity: 1, remark: '正文' });
  expect(row?.remarks.map(({ code, field }) => code + field)).toEqual(['C11job', 'C11part', 'C11remark']);
});

test('a text as long as a cell can hold is kept and said (C11), wherever it stands', () => {
  const longest = '长'.repeat(32_767);
  const read = used([...HEADER, longest], [['WX1', longest, longest, longest]]);
  expect(read.rows[0]?.values.remark).toHaveLength(32_767);
  expect(read.rows[0]?.remarks.map(({ code, field }) => code + field)).toEqual(['C11part', 'C3quantity', 'C11remark']);
});

test('what looks like a formula or a link is text', () => {
  for (const text of ['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")', "=cmd|' /c calc'!A1"]) {
    expect(used(HEADER, [['WX1', 'P-1', 1, text]]).rows[0]?.values.remark).toBe(text.trim());
  }
});

test('a header of 16,384 columns and a table behind 1,000 blank rows are read, without a row too many', () => {
  const wide = Array.from({ length: 16_384 }, (_, at) => (at < 16_380 ? `列${at}` : (HEADER[at - 16_380] ?? null)));
  expect(
    used(wide, [Array.from({ length: 16_384 }, (_, at) => (at < 16_380 ? 'x' : (['WX1', 'P-1', 1, '好'][at - 16_380] ?? null)))]).rows[0]
      ?.values,
  ).toEqual({ job: 'WX1', part: 'P-1', quantity: 1, remark: '好' });
  const far = readList(
    repairs,
    sheetOf('维修', [['维修单号', '叫修时间'], ...Array.from({ length: 1_000 }, () => []), ['WX1', 46083]]),
    MARCH,
  );
  expect([far.rows.length, far.passedOver.length]).toEqual([1, 1_000]);
});
