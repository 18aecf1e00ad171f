import { dealerInName } from '../../../src/engine/reading/dealer-in-name';
import { findSheets } from '../../../src/engine/reading/find-sheets';
import { DEALER_LISTS, HEAD_OFFICE_LISTS } from '../../../src/engine/records/books';
import { cover } from '../../../src/engine/records/cover';
import { settings } from '../../../src/engine/records/settings';
import { sheetOf } from './sheet-of';

const DEALER = [cover, ...Object.values(DEALER_LISTS)];
const found = (...names: string[]) =>
  Object.fromEntries(
    [
      ...findSheets(
        DEALER,
        names.map((name) => sheetOf(name, [['x']])),
      ),
    ].map(([id, { name }]) => [id, name]),
  );

test.each([
  ['维修', 'repairs'],
  ['Repairs', 'repairs'],
  [' 维 修 ', 'repairs'],
  ['维修记录', 'repairs'],
  ['3.维修', 'repairs'],
  ['维修(1)', 'repairs'],
  ['2026年3月维修', 'repairs'],
  ['维修2026-03', 'repairs'],
  ['维修明细3月', 'repairs'],
  ['领料明细', 'partsBorrowed'],
  ['还件明细', 'partsReturned'],
  ['投诉', 'serviceRequests'],
  ['cover', 'cover'],
])('the sheet %s is %s', (name, id) => {
  expect(found(name)).toEqual({ [id]: name });
});

test.each(['数据源', 'Sheet2', '维修配件', '修', '安装维修', '2026-03'])('the sheet %s is none of ours (7)', (name) => {
  expect(found(name)).toEqual({});
});

test('a title wins over a spelling, whichever comes first', () => {
  expect(found('维修记录', '维修')).toEqual({ repairs: '维修' });
  expect(found('维修', '维修记录')).toEqual({ repairs: '维修' });
});

test('of two equal ones the one with more rows counts, and hidden ones count too (S7)', () => {
  const short = sheetOf('维修记录', [['a'], [], ['-']]);
  const longer = sheetOf('维修明细', [['a'], ['b']], { visibility: 'veryHidden' });
  expect(findSheets(DEALER, [short, longer]).get('repairs')).toBe(longer);
});

test('every title and spelling leads to one sheet only', () => {
  for (const book of [DEALER, [settings, ...Object.values(HEAD_OFFICE_LISTS)]]) {
    for (const { id, title, synonyms } of book) {
      for (const name of [title.zh, title.en, ...synonyms]) expect([...findSheets(book, [sheetOf(name, [])]).keys()]).toEqual([id]);
    }
  }
});

test.each([
  ['经销商月报_D001_2026-03.xlsx', 'D001'],
  ['华东/d001 三月.xlsx', 'D001'],
  ['D0012026.xlsx', undefined],
  ['D0011.xlsx', 'D0011'],
  ['月报D001（修改）.xlsx', 'D001'],
  ['D001-D0011.xlsx', 'D0011'],
  ['月报.xlsx', undefined],
])('the file %s is that of %s', (name, dealer) => {
  expect(dealerInName(name, ['D001', 'D0011', ''])).toBe(dealer);
});
