import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, listIn, newFolder, readBack, removeFolder, run, type Run, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';
import { writtenInto } from '../support/written-into';
import { openXmlFaults, partsOf } from '../support/xlsx-package';

// Each run is a process: on a busy machine several of them take their time.
jest.setTimeout(240_000);

const FORMULA = '=HYPERLINK("http://x","点我")';
const BOOKS = exampleBooks({
  经销商: [{ 经销商编号: 'D001' }, { 经销商编号: 'D002' }, { 经销商编号: 'D003' }],
  发料: [{ 领料单号: 'LL-001' }],
  'D001/维修': [{ 维修单号: 'WX-1', 处理措施: FORMULA.slice(1), 用户确认: '否' }],
  'D003/封面': [{ 经销商编号: 'D003' }],
  'D003/维修': [],
  'D002.xlsx': 'damaged',
});

let folder: string;
afterAll(() => removeFolder(folder));
let inputs: readonly string[];
let before: readonly string[];
let closed: Run;

/** The dealer's cell as a text that looks like a formula, and a sheet of head office's own. */
const withTraps = (books: typeof BOOKS): typeof BOOKS => ({
  ...books,
  headOffice: {
    ...books.headOffice,
    cells: {
      ...books.headOffice.cells,
      sheets: [...books.headOffice.cells.sheets, { ...sheetOf(books), name: '我的备忘', rows: [['给财务打电话'], ['周三']] }],
    },
  },
  dealers: new Map(
    [...books.dealers].map(([name, cells]) => [
      name,
      typeof cells === 'string'
        ? cells
        : {
            ...cells,
            sheets: cells.sheets.map((sheet) => ({
              ...sheet,
              rows: sheet.rows.map((row) => row.map((cell) => (cell === FORMULA.slice(1) ? FORMULA : cell))),
            })),
          },
    ]),
  ),
});
const sheetOf = ({ headOffice }: typeof BOOKS) => headOffice.cells.sheets[0] as (typeof headOffice.cells.sheets)[number];

beforeAll(async () => {
  folder = newFolder();
  await writeBooks(folder, withTraps(BOOKS));
  writeFileSync(join(folder, 'dealers', '~$D001.xlsx'), 'lock');
  inputs = ['总部.xlsx', ...readdirSync(join(folder, 'dealers')).map((name) => join('dealers', name))].map((name) => join(folder, name));
  before = inputs.map(fingerprint);
  closed = await run(folder, 'close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--month', '2026-03', '--out', '月报.xlsx', '--json');
});

const report = () => join(folder, '月报.xlsx');
const answer = () =>
  JSON.parse(closed.stdout) as {
    readonly output: string;
    readonly counts: Readonly<Record<string, number>>;
    readonly foreignSheets: readonly string[];
    readonly findings: readonly Readonly<Record<string, unknown>>[];
    readonly submissions: unknown;
  };

test('a close with error findings ends with 1; its answer is one JSON document and its progress stands on stderr', () => {
  expect(closed.code).toBe(1);
  expect(answer()).toMatchObject({ output: report(), month: '2026-03', asOf: '2026-03-31', controls: { differing: 0 } });
  expect(closed.stderr.split('\n').filter((line) => line !== '')).toEqual([
    expect.stringMatching(/^读取 \(3\)$/),
    expect.stringMatching(/^写入 \(\d+\)$/),
  ]);
});

test('inputs stay as they were to the last byte, and nothing else is left in the folder', () => {
  expect(inputs.map(fingerprint)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['dealers', '总部.xlsx', '月报.xlsx'].sort());
});

test('one file that cannot be opened is one clear finding, and the others count', () => {
  expect(answer().findings.filter(({ rule }) => rule === 'F1')).toMatchObject([{ file: 'D002.xlsx', dealer: 'D002', level: 'error' }]);
  expect(answer().submissions).toMatchObject({ active: 3, onTime: 1, missing: 1, unreadable: 1 });
  expect(listIn(report(), '维修台账').map(({ 维修单号 }) => 维修单号)).toEqual(['WX-1']);
});

test('every finding names rule, file, sheet and cell, and says what to do', () => {
  expect(answer().findings).toContainEqual(
    expect.objectContaining({
      rule: 'R15',
      file: 'D001.xlsx',
      sheet: '维修',
      cell: expect.stringMatching(/^[A-Z]+2$/),
      problem: expect.any(String),
      advice: expect.any(String),
    }),
  );
});

test('a sheet of head office’s own is named as not carried over', () => {
  expect(answer().foreignSheets).toEqual(['我的备忘']);
  expect(readBack(report()).sheets.map(({ name }) => name)).not.toContain('我的备忘');
});

test('a dealer’s text that looks like a formula arrives as text', () => {
  expect(listIn(report(), '维修台账')[0]).toMatchObject({ 处理措施: FORMULA });
  const formulas = Object.values(partsOf(readFileSync(report()))).flatMap((xml) => xml.match(/<f>[^<]*<\/f>/g) ?? []);
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => formula.includes('http'))).toEqual([]);
});

test('the report passes Open XML validation', () => {
  expect(openXmlFaults(readFileSync(report()))).toEqual([]);
});

test('an existing report is not touched without --force, and with it the user’s handling is kept', async () => {
  const { cells, rows } = findingRow('R15');
  writeFileSync(report(), writtenInto(readFileSync(report()), '校验结果', { [`L${rows}`]: '已处理', [`M${rows}`]: '已补签字' }));
  const edited = fingerprint(report());
  const refused = await run(folder, 'close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--month', '2026-03', '--out', '月报.xlsx');
  expect(refused).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^「月报\.xlsx」已存在[^\n]*--force\n$/) });
  expect(fingerprint(report())).toBe(edited);
  const forced = await run(
    folder,
    'close',
    '--hq',
    '总部.xlsx',
    '--dealers',
    'dealers',
    '--month',
    '2026-03',
    '--out',
    '月报.xlsx',
    '--force',
  );
  expect(forced.code).toBe(1);
  expect(forced.stdout).toMatch(/没有带入的工作表[^\n]*我的备忘/);
  expect(cells()).toMatchObject({ 处理状态: '已处理', 处理备注: '已补签字' });
  expect(listIn(report(), '校验结果').filter(({ 处理状态 }) => 处理状态 !== null)).toHaveLength(1);
});

/** Where the only finding of a rule stands in 校验结果. */
function findingRow(rule: string) {
  const cells = () => listIn(report(), '校验结果').find((row) => row.规则 === rule);
  return { cells, rows: 5 + listIn(report(), '校验结果').findIndex((row) => row.规则 === rule) };
}
