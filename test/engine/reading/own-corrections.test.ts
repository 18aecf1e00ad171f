import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import type { Correction } from '../../../src/engine/records/corrections';
import { formCells } from '../../support/example-cells';
import { SOUND_COVER } from '../../support/example-records';
import { MARCH, sheetOf } from './sheet-of';

const DEALERS = new Map([
  ['D001', { name: '杭州顺源卫浴有限公司' }],
  ['D002', { name: '广州宏通卫浴有限公司' }],
]);
const KNOWN = { models: new Set<string>(), parts: new Set<string>(), dealers: DEALERS };
const FILE = { name: '月报.xlsx', size: 1, sha256: '' };

const correction = (dealer: string, after: string): Correction => ({ dealer, sheet: '借料', record: 'LL1', field: '数量', after });

/** The quantities of 借料 on a file of D001, whose first column names these dealers, all with one slip number. */
function quantities(named: readonly string[], ...corrections: Correction[]) {
  const rows = [['经销商', '领料单号', '借料日期', '配件编码', '数量'], ...named.map((one) => [one, 'LL1', 46084, 'P-1', 1])];
  const cover = formCells('封面', SOUND_COVER, { 经销商编号: 'D001' });
  const cells = { sheets: [cover, sheetOf('借料', rows)], date1904: false };
  const { lists } = readDealerWorkbook(FILE, cells, { ...MARCH, corrections, known: KNOWN });
  return lists.partsBorrowed.rows.map(({ values }) => values.quantity);
}

test('in a file of several dealers a correction changes the rows of its own dealer alone, by number or name', () => {
  expect(quantities(['D001', 'D002', '广州宏通', ''], correction('D002', '7'))).toEqual([1, 7, 7, 1]);
  expect(quantities(['D001', 'D002', '杭州顺源', ''], correction('D001', '5'))).toEqual([5, 1, 5, 5]);
  expect(quantities(['D001', 'D002'], correction('D001', '5'), correction('D002', '7'))).toEqual([5, 7]);
});

test('a file that names another dealer in every row is corrected as its own dealer’s', () => {
  expect(quantities(['D002', 'D002'], correction('D001', '5'))).toEqual([5, 5]);
});
