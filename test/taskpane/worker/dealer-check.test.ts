import { expect, test } from '@jest/globals';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import type { Month } from '../../../src/engine/values/month';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { checkOwnWorkbook } from '../../../src/taskpane/worker/dealer-check';

test('a cover whose month cannot be read is one error, and none of each row', async () => {
  const [first] = [...sampleMonth({ dealers: 2, rows: 10, month: '2026-03' as Month, seed: 1 }).dealers];
  const read = readWorkbook(first ? await writeWorkbook(first.plan) : new Uint8Array());
  if (!read.ok) throw new Error(read.failure.reason);
  const covered = (month: string | null) =>
    read.value.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === '2026-03' ? month : cell))) }));
  const errors = (month: string | null) =>
    checkOwnWorkbook('D001.xlsx', covered(month)).outcome.findings.filter(({ level }) => level === 'error').length;
  expect(errors('没有这个月')).toBe(errors('2026-03') + 1);
  expect(errors(null)).toBe(errors('2026-03') + 1);
});
