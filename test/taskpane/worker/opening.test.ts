import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import type { CellContent, WorkbookPlan } from '../../../src/engine/plan/plan';
import type { Month } from '../../../src/engine/values/month';
import { readReport } from '../../../src/engine/reports/read-report';
import { openBook, type OpenBook } from '../../../src/taskpane/worker/opened-book';
import { openingRows, previewOpening } from '../../../src/taskpane/worker/opening';
import { planAsCells } from '../../support/plan-as-cells';
import { sampleReport } from '../../support/sample-report';

const MARCH = '2026-03' as Month;
const HEADERS = ['经销商编号', '配件编码', '领料单号', '未退数量', '借料日期', '应退日期'];

let open: OpenBook;
let [dealer, part] = ['', ''];

beforeAll(() => {
  open = openBook(
    '总部.xlsx',
    planAsCells(sampleMonth({ dealers: 2, rows: 2, month: MARCH, seed: 1, language: 'zh' }).headOffice).sheets,
    MARCH,
  );
  const { dealers, prices } = open.book.lists;
  [dealer, part] = [dealers.rows[0]?.values.dealer ?? '', prices.rows[0]?.values.part ?? ''];
});

const listed = () => [
  HEADERS,
  [dealer, part, 'QC-1', '5', '2026-01-05', '2026-03-05'],
  [dealer, part, 'QC-2', '-1', '2026-01-05', ''],
  [dealer, part, 'QC-3', '2', '2026/2/30', ''],
  [dealer, part, 'QC-4', '3', '2026-01-05', 'abc'],
  [dealer, part, '', '3', '2026-01-05', ''],
  ['D999', 'NOPE', 'QC-5', '4', '2026-01-06', ''],
];

const book = (name: string, rows: readonly (readonly CellContent[])[]): WorkbookPlan => ({
  language: 'zh',
  title: name,
  names: [],
  active: name,
  sheets: [
    { name: '说明', cells: [{ row: 0, column: 0, content: '期初清单在下一张表', style: {} }], widths: {}, heights: {} },
    {
      name,
      widths: {},
      heights: {},
      cells: rows.flatMap((cells, row) => cells.map((content, column) => ({ row, column, content, style: {} }))),
    },
  ],
});

test('a row with a value that cannot be read or is missing is refused with its reason, and only the others are written', async () => {
  const source = { cells: listed() };
  const { count, refused, problems } = await previewOpening(source, open);
  expect(count).toBe(2);
  expect(refused).toEqual([
    expect.stringMatching(/^第 3 行：「未退数量」.*-1/),
    expect.stringMatching(/^第 4 行：「借料日期」.*2026\/2\/30/),
    expect.stringMatching(/^第 5 行：「应退日期」.*abc/),
    expect.stringMatching(/^第 6 行：.*领料单号.*没有填/),
  ]);
  expect(problems).toEqual(['第 7 行：“经销商”表里没有 D999', '第 7 行：“配件价格”里没有 NOPE']);
  const written = await openingRows(source, open);
  expect(written?.refused).toEqual(refused);
  expect(written?.rows.rows.map((row) => row.filter((cell) => typeof cell === 'string'))).toEqual([
    [dealer, part, 'QC-1'],
    ['D999', 'NOPE', 'QC-5'],
  ]);
});

test('a workbook is read as the dealers’ workbooks are, whatever its sheet is called', async () => {
  const rows = [HEADERS, [dealer, part, 'QC-1', 5, { formula: 'DATE(2026,1,5)', value: 46_027 }, '2026.3.5']];
  const bytes = await writeWorkbook(book('三月盘点', rows));
  const preview = await previewOpening({ name: '期初.xlsx', bytes }, open);
  expect(preview).toMatchObject({ sheet: '三月盘点', count: 1, refused: [], problems: [] });
  expect(preview.rows[0]?.slice(0, 6)).toEqual([dealer, part, 'QC-1', '5', '2026-01-05', '2026-03-05']);
});

test('a list that Chinese Excel has saved as separated values is read in its own encoding', async () => {
  const header = [0xbe, 0xad, 0xcf, 0xfa, 0xc9, 0xcc, 0xb1, 0xe0, 0xba, 0xc5];
  const text = new TextEncoder().encode(`,Part no.,Issue slip,Outstanding,Borrowed on\r\n${dealer},${part},QC-1,5,2026-01-05\r\n`);
  expect(await previewOpening({ name: '期初.csv', bytes: Uint8Array.from([...header, ...text]) }, open)).toMatchObject({
    count: 1,
    refused: [],
  });
});

test.each([
  ['a file that is none', '照片.xlsx', async () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
  [
    'a workbook without such a list',
    '别的.xlsx',
    () =>
      writeWorkbook(
        book('别的', [
          ['甲', '乙'],
          ['丙', 1],
        ]),
      ),
  ],
])('%s says why nothing can be written, in whole sentences', async (_, name, bytes) => {
  const source = { name, bytes: await bytes() };
  const { count, refused, problems } = await previewOpening(source, open);
  expect([count, refused]).toEqual([0, []]);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.join()).not.toMatch(/[{}]/);
  expect((await openingRows(source, open))?.rows.rows).toEqual([]);
});

test('a lot that stands in 期初 already is named and not written again; another quantity of it is another row', async () => {
  const [first] = open.book.lists.openingBalance.rows;
  if (!first) throw new Error('the sample begins with no lots');
  const lot = first.values;
  const row = (quantity: number | undefined) => [lot.dealer, lot.part, lot.slip, quantity, lot.borrowedOn].map(String);
  const source = { cells: [HEADERS.slice(0, 5), row(lot.quantity), row((lot.quantity ?? 0) + 1)] };
  const { count, standing } = await previewOpening(source, open);
  expect([count, standing]).toEqual([1, [`第 2 行：${lot.dealer} · ${lot.part} · ${lot.slip}`]]);
  expect((await openingRows(source, open))?.rows.rows).toHaveLength(1);
});

describe('of a finished report', () => {
  const report = sampleReport(2, 6);
  const cells = planAsCells(report);
  const rowsOf = (of: OpenBook) => of.book.lists.openingBalance.rows.length;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeWorkbook(report);
  });

  test('that of an earlier month gives what it carries forward', async () => {
    const april = {
      ...open,
      book: { ...open.book, settings: { ...open.book.settings, values: { ...open.book.settings.values, month: '2026-04' as Month } } },
    };
    const preview = await previewOpening({ name: '月报_2026-03.xlsx', bytes }, april);
    const carried = readReport(cells).closing ?? [];
    expect(carried.length).toBeGreaterThan(0);
    expect([preview.sheet, preview.count + preview.standing.length, preview.refused]).toEqual(['期末结转', carried.length, []]);
  });

  test('that of the month itself gives what the month began with, which stands already', async () => {
    const own = openBook('月报_2026-03.xlsx', cells.sheets, MARCH);
    const preview = await previewOpening({ name: '月报_2026-03.xlsx', bytes }, own);
    expect(rowsOf(own)).toBeGreaterThan(0);
    expect([preview.sheet, preview.count, preview.standing.length]).toEqual(['期初', 0, rowsOf(own)]);
    expect((await openingRows({ name: '月报_2026-03.xlsx', bytes }, own))?.rows.rows).toEqual([]);
  });
});
