import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GivenWorkbook } from '../../src/cli/file-reader';
import { CLOSING_WANTED, type ReadGiven, readingIn } from '../../src/cli/read-given';
import { readHeadOfficeFile, readReportFile } from '../../src/cli/read-head-office';
import { dealersParts } from '../../src/engine/reports/read-dealers-parts';
import { type EarlierReport, readReport } from '../../src/engine/reports/read-report';
import { LISTS_WANTED, NEXT_WANTED } from '../../src/engine/reports/wanted-cells';
import type { Month } from '../../src/engine/values/month';
import { BOUNDS, REPORT_BOUNDS } from '../../src/hosts/xlsx/bounds';
import { readLargeWorkbook } from '../../src/hosts/xlsx/large-workbook';
import { readWorkbook } from '../../src/hosts/xlsx/read-workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { sampleReport } from '../support/sample-report';
import { writtenInto } from '../support/written-into';

const folder = mkdtempSync(join(tmpdir(), 'large-report-'));
const path = join(folder, '月报.xlsx');
const MARCH = '2026-03' as Month;
const PIECES = { first: 3_000, other: 20_000 };

/** Reads every file as a large one, here and not in a thread; tells which sheets were asked for anew. */
function readingLarge() {
  const asked: unknown[] = [];
  const end = jest.fn(async () => undefined);
  const large = () => ({
    end,
    workbook: async ({ name, bytes, large: wanted }: GivenWorkbook) => {
      asked.push([...(wanted?.only ?? [])]);
      return { name, size: bytes.length, sha256: '', content: readLargeWorkbook(bytes, wanted, BOUNDS, PIECES) };
    },
  });
  const read: ReadGiven = readingIn({ workbook: () => Promise.reject(new Error('read as a small one')) }, large, 1);
  return { read, asked, end };
}

let whole: EarlierReport;
let rowsOfWhole: number;

beforeAll(async () => {
  const bytes = writtenInto(writtenInto(await writeWorkbook(sampleReport(6, 12)), '校验结果', { L5: '已处理', M6: '已问过' }), '维修台账', {
    AO4: '跟进人',
    AO6: '王五',
  });
  writeFileSync(path, bytes);
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.reason);
  whole = readReport(read.value);
  rowsOfWhole = read.value.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a large report on which a month is closed gives all that the user entered, and sheets with columns of the user’s own are read anew', async () => {
  const { read, asked, end } = readingLarge();
  const { book, cells } = await readHeadOfficeFile(path, read, MARCH, CLOSING_WANTED);
  const { userEntries, history, month, closing } = readReport(cells);
  expect(userEntries).toEqual(whole.userEntries);
  expect(userEntries.entries).toContainEqual(expect.objectContaining({ column: '跟进人', content: '王五' }));
  expect({ history, month }).toEqual({ history: whole.history, month: whole.month });
  expect(closing).toBeDefined();
  expect(book.foreignSheets).toEqual([]);
  expect(asked).toEqual([[], ['维修台账']]);
  expect(end).toHaveBeenCalledTimes(1);
});

test('a large report gives what next month begins with, and most of its rows are not read', async () => {
  const { read } = readingLarge();
  const { cells } = await readReportFile(path, read, undefined, NEXT_WANTED);
  const { closing, charges, history } = readReport(cells);
  expect({ closing, charges, history }).toEqual({ closing: whole.closing, charges: whole.charges, history: whole.history });
  expect(dealersParts(cells, MARCH).length).toBeGreaterThan(3);
  expect(cells.sheets.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThan(rowsOfWhole);
});

test('a large report gives head office’s lists to whoever wants them alone', async () => {
  const { book } = await readReportFile(path, readingLarge().read, MARCH, LISTS_WANTED);
  expect(book.lists.dealers.rows.length).toBeGreaterThan(5);
  expect(book.lists.issues.rows.length).toBeGreaterThan(0);
});

test('head office’s file may be larger than a dealer’s, up to a bound of its own', async () => {
  const huge = join(folder, '总部.xlsx');
  writeFileSync(huge, '');
  truncateSync(huge, BOUNDS.fileBytes + 1);
  const reader = { workbook: async () => 'memory' as const };
  expect(await readingIn(reader)(huge)).toMatchObject({ content: { ok: false, failure: { reason: 'tooLarge' } } });
  truncateSync(huge, REPORT_BOUNDS.fileBytes + 1);
  await expect(readingIn(reader)(huge)).rejects.toMatchObject({ reason: 'tooLarge', args: { limit: REPORT_BOUNDS.fileBytes } });
});

test('a large file over which its reader ran out is refused, and the reader is ended', async () => {
  const end = jest.fn(async () => undefined);
  const read = readingIn({ workbook: () => Promise.reject(new Error()) }, () => ({ workbook: async () => 'time' as const, end }), 1);
  expect(await read(path)).toMatchObject({ content: { ok: false, failure: { reason: 'tooSlow' } } });
  expect(end).toHaveBeenCalledTimes(1);
});
