import { explainWorkbook } from '../../../src/engine/reading/explain-workbook';
import { findHeader } from '../../../src/engine/reading/find-header';
import { findSheets } from '../../../src/engine/reading/find-sheets';
import { mergedCells } from '../../../src/engine/reading/merged-cells';
import { namesOf } from '../../../src/engine/reading/column-names';
import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import { suggestionsIn } from '../../../src/engine/reading/understanding';
import { understandingOfSheet } from '../../../src/engine/reading/understanding-lines';
import { DEALER_LISTS } from '../../../src/engine/records/books';
import type { AnySheet } from '../../../src/engine/schema/sheet';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import { day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';
import type { CellValue, SheetCells, WorkbookCells } from '../../../src/engine/workbook/cells';
import { planAsCells } from '../../support/plan-as-cells';
import { FILE, sheetOf } from './sheet-of';

const CONTEXT = { monthEnd: day('2026-03-31') };
const COVER = sheetOf('封面', [
  ['经销商编号', 'D001'],
  ['报表月份', '2026-03'],
]);
const REPAIRS: readonly (readonly CellValue[])[] = [
  ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'],
  ['JB-1', '2026-03-05 14:30', '张三', '13800000000', 'ZN-300', 'SN0001', '不出水，按键没有反应', '阀芯堵塞，水垢太多', '更换阀芯并清洗'],
  ['JB-2', '2026-03-06 09:30', '李四', '13800000001', 'ZN-300', 'SN0002', '漏水，底座有水', '密封圈老化', '更换密封圈'],
];
const LOANS: readonly (readonly CellValue[])[] = [
  ['A', 'B', 'C', 'D', 'E', 'F'],
  ['LL-1', '2026-03-05', 'P-101', '阀芯', 2, '借用'],
  ['LL-2', '2026-03-06', 'P-102', '密封圈', 1, '赠送品'],
];
const book = (sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): WorkbookCells => ({
  date1904: false,
  sheets: [COVER, ...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows))],
});
const explain = (cells: WorkbookCells, more = {}) => explainWorkbook(FILE, cells, { ...CONTEXT, ...more });
const sheetsSuggested = (cells: WorkbookCells) =>
  suggestionsIn(explain(cells)).flatMap(({ row }) => (row.header === '*' ? [[row.sheet, row.field]] : []));

test('a sheet of which neither the name nor any header is known is suggested by what its columns hold', () => {
  expect(sheetsSuggested(book({ 活儿: REPAIRS, 拿件: LOANS }))).toEqual([
    ['活儿', '维修'],
    ['拿件', '借料'],
  ]);
  const columns = suggestionsIn(explain(book({ 拿件: LOANS }))).flatMap(({ row }) => (row.header === '*' ? [] : [[row.header, row.field]]));
  expect(columns).toEqual([
    ['A', '领料单号'],
    ['B', '借料日期'],
    ['C', '配件编码'],
    ['D', '配件名称'],
    ['E', '数量'],
    ['F', '物料性质'],
  ]);
});

describe('every list of a made month, its name and headers gone, is suggested as what it is', () => {
  const [first] = [...sampleMonth({ dealers: 1, rows: 12, month: '2026-03' as Month, seed: 5 }).dealers];
  const cells = planAsCells(first?.plan ?? ({ sheets: [] } as never));
  const lists: readonly AnySheet[] = Object.values(DEALER_LISTS);
  const found = findSheets(lists, cells.sheets);

  test.each(lists.map((list) => [list.title.zh, list] as const))('%s', (title, list) => {
    const sheet = found.get(list.id) as SheetCells;
    const header = findHeader(list, sheet, mergedCells(sheet), namesOf(list));
    const rows = sheet.rows
      .slice(header?.row)
      .map((row, at) =>
        at === 0 ? row.map((_, column) => `第${'甲乙丙丁戊己庚辛壬癸'[column % 10] ?? ''}`.repeat(1 + Math.floor(column / 10))) : row,
      );
    expect(sheetsSuggested({ date1904: false, sheets: [COVER, { ...sheet, name: '未命名', rows, merges: [] }] })).toEqual([
      ['未命名', title],
    ]);
  });
});

test('what little speaks for a suggestion is said to be a guess, and what the firm knows makes it surer', () => {
  const [, sheet] = explain(book({ 拿件: LOANS })).sheets;
  expect(sheet && understandingOfSheet(sheet, 'zh')[0]).toMatch(
    /^「拿件」没有读：表名不认得；可能是“借料”（\d\d%，把握不大），2 行数据等确认后再读$/,
  );
  const known = { models: new Set<string>(), parts: new Set(['P-101', 'P-102']), slips: new Set(['LL-1', 'LL-2']) };
  const [, surer] = explain(book({ 拿件: LOANS }), { known }).sheets;
  expect(surer?.suggestion?.likeness).toBeGreaterThan(sheet?.suggestion?.likeness ?? 1);
});

test('a header that is alike counts beside the content', () => {
  const [header, ...rows] = LOANS;
  const renamed = [header?.map((text) => (text === 'B' ? '哪天借料的日期' : text)) ?? [], ...rows];
  const found = suggestionsIn(explain(book({ 拿件: renamed }))).find(({ row }) => row.field === '借料日期');
  expect([found?.row.header, found?.why]).toEqual(['哪天借料的日期', 'both']);
});

test('what is suggested, entered in 映射, is read so every month', () => {
  const layout = suggestionsIn(explain(book({ 拿件: LOANS }))).map(({ row }) => row);
  const read = readDealerWorkbook(FILE, book({ 拿件: [...LOANS, ['LL-3', '2026-03-07', 'P-103', '滤网', 4, '借用']] }), {
    ...CONTEXT,
    layout,
  });
  expect(read.lists.partsBorrowed.rows.map(({ values }) => [values.slip, values.part, values.quantity, values.nature])).toEqual([
    ['LL-1', 'P-101', 2, 'loan'],
    ['LL-2', 'P-102', 1, 'gift'],
    ['LL-3', 'P-103', 4, 'loan'],
  ]);
  expect(read.oddSheets).toBeUndefined();
});

test('with the sheet alone confirmed, its columns are still suggested', () => {
  const layout = [{ dealer: 'D001', sheet: '拿件', header: '*', field: '借料' }];
  expect(suggestionsIn(explain(book({ 拿件: LOANS }), { layout })).map(({ row }) => [row.sheet, row.header])).toEqual(
    ['A', 'B', 'C', 'D', 'E', 'F'].map((header) => ['借料', header]),
  );
});

test('of two sheets that are most like one list only the likelier is suggested as it', () => {
  const found = sheetsSuggested(book({ 活儿: REPAIRS, 活儿二: REPAIRS.slice(0, 2) }));
  expect(new Set(found.map(([, list]) => list)).size).toBe(found.length);
});

describe('a sheet that is nothing of ours is passed over with the reason', () => {
  test.each<[string, readonly (readonly CellValue[])[], string]>([
    ['a welcome page', [['售后月报'], ['欢迎使用']], 'text'],
    ['hints', [['1. 每月三日前上报'], ['2. 不要改表头']], 'text'],
    ['an empty sheet', [[null, ' ']], 'empty'],
    [
      'a list of colleagues',
      [
        ['部门', '人', '分机'],
        ['售后', '老王', 8001],
        ['仓库', '老李', 8002],
      ],
      'unlike',
    ],
    [
      'rows without a header',
      [
        ['甲', 8, 1],
        ['乙', 9, 2],
        ['丙', 7, 3],
      ],
      'headless',
    ],
  ])('%s', (_what, rows, why) => {
    const [, sheet] = explain(book({ 别的: rows })).sheets;
    expect([sheet?.notRead?.why, sheet?.suggestion]).toEqual([why, undefined]);
    expect(sheet && understandingOfSheet(sheet, 'zh')[0]).toMatch(/^「别的」不是月报里的表，没有读：./);
  });

  test('a hidden one is not guessed at', () => {
    const hidden = sheetOf('数据', LOANS, { visibility: 'hidden' });
    expect(explain({ date1904: false, sheets: [COVER, hidden] }).sheets[1]?.notRead?.why).toBe('hidden');
  });
});

test('a file says which of its sheets were not read though they have rows; text pages are not mentioned', () => {
  const odd = readDealerWorkbook(
    FILE,
    book({
      拿件: LOANS,
      说明: [['请看'], ['完']],
      人: [
        ['部门', '人', '分机'],
        ['售后', '老王', 8001],
      ],
    }),
    CONTEXT,
  ).oddSheets;
  expect(odd).toEqual([
    { sheet: '拿件', list: 'partsBorrowed', why: 'likely', rows: 2 },
    { sheet: '人', why: 'unlike', rows: 1 },
  ]);
});

test('what a sheet may be is said alike by the finding and by the explanation, with all that the firm knows', () => {
  const rows = [
    ['A', 'B', 'C', 'D', 'E', 'F'],
    ['TL-1', '2026-03-05', 'P-101', 5, '杭州仓', 'LL-1'],
    ['TL-2', '2026-03-06', 'P-102', 4, '杭州仓', 'LL-2'],
  ];
  const known = { models: new Set<string>(), parts: new Set(['P-101', 'P-102']), slips: new Set(['LL-1', 'LL-2']) };
  const guessed = (more: object) => {
    const explained = explain(book({ 别名: rows }), more).sheets[1]?.suggestion?.row.field;
    const [odd] = readDealerWorkbook(FILE, book({ 别名: rows }), { ...CONTEXT, ...more }).oddSheets ?? [];
    return [explained, odd?.list && DEALER_LISTS[odd.list].title.zh];
  };
  expect(guessed({ known })).toEqual(['退料', '退料']);
  const [explained, found] = guessed({});
  expect(found).toBe(explained);
  expect(found).not.toBe('退料');
});
