import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import type { Correction } from '../../../src/engine/records/corrections';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { formCells } from '../../support/example-cells';
import { SOUND_COVER } from '../../support/example-records';
import { MARCH, sheetOf } from './sheet-of';

const DEALERS = new Map([
  ['D001', { name: '杭州顺源卫浴有限公司' }],
  ['D002', { name: '广州宏通卫浴有限公司' }],
  ['D003', { name: '成都华联电器有限公司' }],
]);
const KNOWN = { models: new Set<string>(), parts: new Set<string>(), dealers: DEALERS };
const FILE = { name: '月报.xlsx', size: 1, sha256: '' };

type Sheet = ReturnType<typeof sheetOf>;
interface Given {
  readonly owner?: string;
  readonly sheets: readonly Sheet[];
  readonly corrections: readonly Correction[];
}

/** The lists of a workbook, by default that of D001. */
function read({ owner = 'D001', sheets, corrections }: Given) {
  const cover = formCells('封面', SOUND_COVER, { 经销商编号: owner, 经销商名称: '' });
  return readDealerWorkbook(FILE, { sheets: [cover, ...sheets], date1904: false }, { ...MARCH, corrections, known: KNOWN }).lists;
}

const correction = (dealer: string, after: string, more: Partial<Correction> = {}): Correction => ({
  dealer,
  sheet: '借料',
  record: 'LL1',
  field: '数量',
  after,
  ...more,
});
/** A 借料 whose first column names these dealers, all with one slip number. */
const borrowed = (named: readonly string[]) =>
  sheetOf('借料', [['经销商', '领料单号', '借料日期', '配件编码', '数量'], ...named.map((one) => [one, 'LL1', 46084, 'P-1', 1])]);
const returned = (named: readonly string[]) =>
  sheetOf('退料', [
    ['经销商', '退料单号', '退料日期', '配件编码', '数量', '领料单号'],
    ...named.map((one) => [one, 'TL1', 46084, 'P-1', 1, 'LL1']),
  ]);

/** The quantities of 借料 in the workbook of D001. */
const quantities = (named: readonly string[], ...corrections: Correction[]) =>
  read({ sheets: [borrowed(named)], corrections }).partsBorrowed.rows.map(({ values }) => values.quantity);

test('in a file of several dealers a correction changes the rows of its own dealer alone, by number or name', () => {
  expect(quantities(['D001', 'D002', '广州宏通', ''], correction('D002', '7'))).toEqual([1, 7, 7, 1]);
  expect(quantities(['D001', 'D002', '杭州顺源', ''], correction('D001', '5'))).toEqual([5, 1, 5, 5]);
  expect(quantities(['D001', 'D002'], correction('D001', '5'), correction('D002', '7'))).toEqual([5, 7]);
});

test('dealers of cover, rows and corrections are the same in any spelling', () => {
  const corrections = [correction('d００１', '5'), correction('D 002', '7')];
  const { partsBorrowed } = read({ owner: 'd001', sheets: [borrowed(['D001', 'd002', 'Ｄ００２', '', '顺源'])], corrections });
  expect(partsBorrowed.rows.map(({ values }) => values.quantity)).toEqual([5, 7, 7, 5, 5]);
});

test('a file that names another dealer in every row, in one spelling or two, is corrected as its own dealer’s', () => {
  expect(quantities(['D002', 'D002'], correction('D001', '5'))).toEqual([5, 5]);
  expect(quantities(['D002', 'd002'], correction('D001', '5'))).toEqual([5, 5]);
  expect(quantities(['D002', 'D002'], correction('D001', '5'), correction('D002', '7'))).toEqual([5, 5]);
});

test('what another list of the workbook names decides as well whose a list is that names one dealer throughout', () => {
  const corrections = [correction('D001', '5'), correction('D002', '7')];
  const { partsBorrowed } = read({ sheets: [borrowed(['D002', 'D002']), returned(['D001'])], corrections });
  expect(partsBorrowed.rows.map(({ values }) => values.quantity)).toEqual([7, 7]);
});

test('a row of nobody is corrected for nobody', () => {
  expect(quantities(['D001', 'D002', '某某店', 'D001、D002'], correction('D001', '5'), correction('D002', '7'))).toEqual([5, 7, 1, 1]);
});

describe('a list that does not say whose its rows are', () => {
  const repairs: readonly (readonly CellValue[])[] = [
    ['经销商', '维修单号', '报修时间', '产品型号'],
    ['D001', 'WX1', 46084, 'M'],
    ['D002', 'WX2', 46084, 'M'],
  ];
  const used = (...jobs: readonly string[]) => sheetOf('用料', [['维修单号', '配件编码', '数量'], ...jobs.map((job) => [job, 'P-1', 1])]);
  const inUsed = (dealer: string, after: string, record: string, field = '数量') =>
    correction(dealer, after, { sheet: '用料', record, field });
  const parts = (jobs: readonly string[], ...corrections: Correction[]) =>
    read({ sheets: [sheetOf('维修', repairs), used(...jobs)], corrections }).partsUsed.rows.map(({ values }) => [
      values.job,
      values.quantity,
    ]);

  test('has the corrections of the dealer whose repair it is', () => {
    expect(parts(['WX1', 'WX2'], inUsed('D002', '7', '3'), inUsed('D003', '9', '2'))).toEqual([
      ['WX1', 1],
      ['WX2', 7],
    ]);
    expect(parts(['WX1', 'WX2'], inUsed('D002', '7', '2'))).toEqual([
      ['WX1', 1],
      ['WX2', 1],
    ]);
  });

  test('keeps a job number that was corrected for the dealer of the cover, though it makes the row another’s', () => {
    expect(parts(['WX1', 'WXO2'], inUsed('D001', 'WX2', '3', '维修单号'))).toEqual([
      ['WX1', 1],
      ['WX2', 1],
    ]);
  });
});

test('the part lines of a repair have the corrections of the dealer whose repair it is', () => {
  const repairs = sheetOf('维修', [
    ['经销商', '维修单号', '报修时间', '产品型号', '配件编码1', '数量1', '配件编码2', '数量2'],
    ['D001', 'WX1', 46084, 'M', 'P-1', 1, 'P-2', 1],
    ['D002', 'WX2', 46084, 'M', 'P-1', 1, 'P-2', 1],
  ]);
  const used = sheetOf('用料', [
    ['维修单号', '配件编码', '数量'],
    ['WX1', 'P-3', 1],
    ['WX1', 'P-4', 5],
  ]);
  const inUsed = (dealer: string, after: string, record: string, before?: string) =>
    correction(dealer, after, { sheet: '用料', record, ...(before && { before }) });
  const corrections = [inUsed('D002', '7', 'WX2'), inUsed('D001', '9', 'WX2'), inUsed('D002', '8', '3', '5')];
  const { partsUsed } = read({ sheets: [repairs, used], corrections });
  expect(partsUsed.rows.map(({ values }) => [values.part, values.quantity])).toEqual([
    ['P-3', 1],
    ['P-4', 5],
    ['P-1', 1],
    ['P-2', 1],
    ['P-1', 7],
    ['P-2', 7],
  ]);
});
