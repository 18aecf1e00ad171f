import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import { readHeadOffice } from '../../../src/engine/reading/read-head-office';
import { DEALER_LISTS } from '../../../src/engine/records/books';
import { day } from '../../../src/engine/values/day';
import { monthFrom } from '../../../src/engine/values/month';
import type { CellValue, SheetCells } from '../../../src/engine/workbook/cells';
import { FILE, sheetOf } from './sheet-of';

const COVER: CellValue[][] = [
  ['经销商编号', 'D001'],
  ['经销商名称', '某公司'],
  ['报表月份', '2026-03'],
  ['填报日期', '4月2日'],
];
const REPAIRS: CellValue[][] = [
  ['维修单号', '叫修时间', '数量1', '配件编码1', '数量2', '配件编码2'],
  ['WX1', '3月5日', 1, 'P-1', 2, 'P-2'],
];
const context = { monthEnd: day('2025-12-31') };
const read = (sheets: readonly SheetCells[], more = {}, name = FILE.name) =>
  readDealerWorkbook({ ...FILE, name }, { sheets, date1904: false }, { ...context, ...more });

describe('a dealer’s workbook', () => {
  test('has every list, in tab order, missing ones too', () => {
    const workbook = read([sheetOf('封面', COVER)]);
    expect(Object.keys(workbook.lists)).toEqual(Object.keys(DEALER_LISTS));
    expect(Object.values(workbook.lists).map(({ state }) => state)).toEqual(Object.keys(DEALER_LISTS).map(() => 'missing'));
  });

  test('is dated by the month on its cover (15)', () => {
    expect(read([sheetOf('封面', COVER), sheetOf('维修', REPAIRS)]).lists.repairs.rows[0]?.values.calledAt).toBe('2026-03-05');
    expect(read([sheetOf('维修', REPAIRS)]).lists.repairs.rows[0]?.values.calledAt).toBe('2025-03-05');
  });

  test('was submitted after its month: a date without a year on the cover lies there', () => {
    expect(read([sheetOf('封面', COVER)]).cover.values.submittedOn).toBe('2026-04-02');
  });

  test('may count its days from 1904', () => {
    const sheets = [sheetOf('封面', [...COVER.slice(0, 3), ['填报日期', 46113 - 1462]])];
    expect(readDealerWorkbook(FILE, { sheets, date1904: true }, context).cover.values.submittedOn).toBe('2026-04-01');
  });

  test('adds the parts in the rows of 维修 to 用料, behind its own rows (5)', () => {
    const own: CellValue[][] = [
      ['维修单号', '配件编码', '数量'],
      ['WX9', 'P-9', 9],
    ];
    const { partsUsed } = read([sheetOf('封面', COVER), sheetOf('维修记录', REPAIRS), sheetOf('用料', own)]).lists;
    expect(partsUsed.rows.map(({ sheet, values }) => [sheet, values.job, values.part, values.quantity])).toEqual([
      [undefined, 'WX9', 'P-9', 9],
      ['维修记录', 'WX1', 'P-1', 1],
      ['维修记录', 'WX1', 'P-2', 2],
    ]);
  });

  test('without 用料 has the parts of 维修 as that list', () => {
    const { partsUsed } = read([sheetOf('封面', COVER), sheetOf('维修记录', REPAIRS)]).lists;
    expect([partsUsed.state, partsUsed.sheet, partsUsed.rows.length]).toEqual(['read', '维修记录', 2]);
  });

  test('is read with the layout memory and the corrections of its own dealer only', () => {
    const sheets = (cover: CellValue[][]) => [
      sheetOf('封面', cover),
      sheetOf('维修', [
        ['我的编号', '维修单号码', '叫修时间'],
        ['WX1', 'x', '很久'],
      ]),
    ];
    const layout = ['D001', 'D002'].map((dealer, at) => ({
      dealer,
      sheet: '维修',
      header: ['我的编号', '维修单号码'][at] ?? '',
      field: '维修单号',
    }));
    const corrections = ['D001', 'D002'].map((dealer) => ({
      dealer,
      sheet: '维修',
      record: '2',
      field: '叫修时间',
      after: dealer === 'D001' ? '2026-03-01' : '2026-03-02',
    }));
    const row = (cover: CellValue[][], name: string) => read(sheets(cover), { layout, corrections }, name).lists.repairs.rows[0]?.values;
    expect(row(COVER, 'D002.xlsx')).toMatchObject({ job: 'WX1', calledAt: '2026-03-01' });
    expect(row([['报表月份', '2026-03']], '月报_D002_3.xlsx')).toMatchObject({ job: 'x', calledAt: '2026-03-02' });
    expect(row([['报表月份', '2026-03']], '月报.xlsx')).toBeUndefined();
  });

  test('names its sheets that are hidden or hide something (S7), and no others', () => {
    const sheets = [
      sheetOf('封面', COVER),
      sheetOf('维修', REPAIRS, { hiddenColumns: [3] }),
      sheetOf('用料', [], { visibility: 'hidden' }),
      sheetOf('数据源', [['是']], { visibility: 'hidden' }),
    ];
    expect([...read(sheets).hidden].sort()).toEqual(['用料', '维修'].sort());
  });

  test('is plain data that a worker can hand over', () => {
    const workbook = read([sheetOf('封面', COVER), sheetOf('维修', REPAIRS)]);
    expect(structuredClone(workbook)).toEqual(workbook);
    expect(JSON.parse(JSON.stringify(workbook))).toEqual(workbook);
  });
});

describe('the head-office workbook', () => {
  const DEALERS: CellValue[][] = [
    ['经销商编号', '经销商名称', '区域', '状态'],
    ['D001', '甲', '华东', '启用'],
  ];
  const readOffice = (sheets: readonly SheetCells[], more = {}) => readHeadOffice(FILE, { sheets, date1904: false }, more);

  test('has settings and lists', () => {
    const { settings, lists, foreignSheets } = readOffice([
      sheetOf('设置', [
        ['报表月份', '2026-03'],
        ['目标-及时率', '95%'],
        ['语言', 'en'],
      ]),
      sheetOf('经销商', DEALERS),
    ]);
    expect(settings.values).toEqual({ month: '2026-03', targetOnTime: '0.95', language: 'en' });
    expect([lists.dealers.rows[0]?.values.state, lists.issues.state, foreignSheets]).toEqual(['active', 'missing', []]);
  });

  test('may be an earlier report of ours: title, note, blank row, header, totals row', () => {
    const rows = [
      ['期初'],
      ['上月结转'],
      [],
      ['经销商编号', '配件编码', '领料单号', '未退数量', '借料日期'],
      ['D001', 'P-1', 'LL1', 2, 46041],
      ['合计', null, null, 2, null],
    ];
    const { lists } = readOffice([sheetOf('期初', rows)]);
    expect([
      lists.openingBalance.headerRow,
      lists.openingBalance.rows.map(({ values }) => values.quantity),
      lists.openingBalance.passedOver.at(-1),
    ]).toEqual([4, [2], { row: 6, reason: 'total' }]);
  });

  test('does not take a report’s sheet for a list or for a foreign one', () => {
    const sheets = [
      sheetOf('发料台账', [
        ['领料单号', '发料日期'],
        ['LL1', 46041],
      ]),
      sheetOf('月报总览', [['x']]),
      sheetOf('我的笔记', [['x']]),
      sheetOf('Sheet2', [[], [null]]),
    ];
    const { lists, foreignSheets } = readOffice(sheets, { knownTitles: new Set(['发料台账', '月报总览', '经销商']) });
    expect([lists.issues.state, foreignSheets]).toEqual(['missing', ['我的笔记']]);
    expect(readOffice([sheetOf('经销商', DEALERS)], { knownTitles: new Set(['经销商']) }).lists.dealers.rows).toHaveLength(1);
  });

  test('has its as-of date in the year of its own month, and without a month asks for the year', () => {
    const asOf = (...rows: CellValue[][]) => readOffice([sheetOf('设置', [...rows, ['盘点日期', '4月5日']])]).settings;
    expect(asOf(['报表月份', '2026-03']).values.asOf).toBe('2026-04-05');
    expect(asOf().values.asOf).toBeUndefined();
    expect(asOf().remarks).toEqual([expect.objectContaining({ code: 'C2', field: 'asOf' })]);
  });

  test('is dated by the month that is closed, else by its own', () => {
    const sheets = [
      sheetOf('设置', [['报表月份', '2026-03']]),
      sheetOf('发料', [
        ['领料单号', '发料日期'],
        ['LL1', '6月5日'],
      ]),
    ];
    expect(readOffice(sheets).lists.issues.rows[0]?.values.issuedOn).toBe('2025-06-05');
    expect(readOffice(sheets, { month: monthFrom('2026-07') }).lists.issues.rows[0]?.values.issuedOn).toBe('2026-06-05');
  });
});
