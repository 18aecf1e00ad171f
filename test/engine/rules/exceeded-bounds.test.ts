import { strToU8 } from 'fflate';
import type { DealerFile } from '../../../src/engine/reading/workbooks';
import { assembleMonth } from '../../../src/engine/close/assemble';
import { readHeadOffice } from '../../../src/engine/reading/read-head-office';
import { settingsFor } from '../../../src/engine/month/settings';
import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import type { UnreadableReason } from '../../../src/engine/workbook/file';
import type { Failure } from '../../../src/engine/values/result';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { readCsv } from '../../../src/hosts/xlsx/csv';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { refusalJson, Refused } from '../../../src/cli/failures';
import { exampleBooks, EXAMPLE_MONTH } from '../../support/example-books';
import { packageOf, partsOf, zipOf } from '../../support/package-of';

const WORKBOOK = packageOf({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' }, { rows: '' }] });

/** F1 as a clerk reads it, of a file that was refused so. */
function told({ reason, args }: Failure<UnreadableReason>): readonly string[] {
  const { headOffice } = exampleBooks({});
  const book = readHeadOffice({ name: '总部.xlsx', size: 1, sha256: '' }, headOffice.cells, { month: EXAMPLE_MONTH });
  const file: DealerFile = { state: 'unreadable', file: { name: '大.xlsx', size: 1, sha256: '' }, reason, facts: args };
  const finding = findAll(assembleMonth(book, [file], settingsFor(EXAMPLE_MONTH, book.settings.values))).find(({ code }) => code === 'F1');
  const words = finding && findingWords(finding, 'zh');
  return [words?.problem ?? '', words?.advice ?? ''];
}

const refusedBy = (bounds: Partial<typeof BOUNDS>, read = readWorkbook, bytes: Uint8Array = WORKBOOK): Failure<UnreadableReason> => {
  const result = read(bytes, { ...BOUNDS, ...bounds });
  if (result.ok) throw new Error('it was read');
  return result.failure;
};

test.each([
  [{ sheets: 1 }, '有 2 张工作表，最多 1 张', /多余的工作表/],
  [{ parts: 3 }, /^文件由 \d+ 个部件组成，最多 3 个$/, /另存成新的/],
  [{ fileBytes: 10 }, '文件有 1 MB，最多 1 MB', /图片/],
  [{ inflatedBytes: 100 }, /^文件解压后有 1 MB/, /空白格式行列/],
  [{ ratio: 0.1, ratioFromBytes: 1 }, /^文件里有一个部件压缩到 1\/\d+，最多 1\/1/, /^不要打开它/],
  [{ cells: 1 }, '有值或有格式的单元格超过 1 个', /空白格式行列/],
  [{ columns: 1 }, '有一张表到了第 2 列，最多 1 列', /空白格式行列/],
] as const)('a workbook beyond the bound %j is told which bound it exceeds', (bounds, problem, advice) => {
  const words = told(refusedBy(bounds));
  expect(words[0]).toMatch(problem);
  expect(words[1]).toMatch(advice);
});

test('rows of separated values beyond the bound are told as such', () => {
  const refused = refusedBy({ rows: 1_200 }, (bytes, bounds) => readCsv('x', bytes, bounds ?? BOUNDS), strToU8('1\n'.repeat(1_201)));
  expect(told(refused)[0]).toBe('有一张表到了第 1,201 行，最多 1,200 行');
});

test('the cells of all sheets together are held against the bound that the documents name', () => {
  const sheet = { rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' };
  expect(refusedBy({ cells: 3 }, readWorkbook, packageOf({ sheets: [sheet, sheet] })).args).toEqual({
    measure: 'cells',
    found: 4,
    limit: 3,
  });
});

test('what was not read in time is to be saved anew', () => {
  expect(told({ reason: 'tooSlow', args: {} })).toEqual([
    expect.stringContaining('在限定的时间内没有读完'),
    expect.stringContaining('另存成新的 .xlsx'),
  ]);
});

test.each([
  ['../x.xml', /指到压缩包外面/],
  ['XL/WORKBOOK.XML', /两个同名的部件/],
])('a package with a part named %s is not called damaged: what is wrong with it is said, and not to open it', (name, problem) => {
  const words = told(refusedBy({}, readWorkbook, zipOf({ ...partsOf({ sheets: [{}] }), [name]: '' })));
  expect(words[0]).toMatch(problem);
  expect(words[1]).toMatch(/^不要打开它.*重新填一份/);
});

test('what took too much names no bound', () => {
  expect(told({ reason: 'tooLarge', args: {} })[0]).toBe('读取的时间或内存超出了界限');
});

test('the command line names the bound of a workbook that it was given', () => {
  const refused = new Refused('tooLarge', { file: '总部.xlsx', measure: 'fileBytes', found: 61_200_000, limit: 50_000_000 });
  expect(refusalJson(refused, 'zh').error).toMatchObject({ reason: 'tooLarge', title: '「总部.xlsx」过大：文件有 62 MB，最多 50 MB' });
  expect(refusalJson(refused, 'en').error.title).toBe('“总部.xlsx” is too large: the file has 62 MB; 50 MB are the most');
});
