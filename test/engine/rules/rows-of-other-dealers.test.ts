import { findAll } from '../../../src/engine/rules/find';
import { rowsOfOtherDealers } from '../../../src/engine/rules/s9-rows-of-other-dealers';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

const MASTERS = [
  { 经销商编号: 'D001', 经销商名称: '杭州顺源卫浴有限公司' },
  { 经销商编号: 'D002', 经销商名称: '广州宏通卫浴有限公司' },
];

/** What S9 and S5 say of a file, named so, whose 培训 has a column with these dealers. */
function said(named: readonly string[], file = 'D001', cover?: 'missing' | readonly [{ readonly 经销商编号: string }]) {
  const cells = [
    ['经销商编号', '培训日期', '培训方式', '培训内容', '人数'],
    ...named.map((one, at) => [one, `2026-03-1${at}`, '集训', '产品安装', 8]),
  ];
  const example = { 经销商: MASTERS, [`${file}/培训`]: { cells }, ...(cover && { [`${file}/封面`]: cover }) };
  return findAll(exampleMonth(example).month)
    .filter(({ code }) => code === 'S9' || code === 'S5')
    .map((finding) => [finding.level, finding.dealer, finding.cell, findingWords(finding, 'zh').problem]);
}

test('a column that names another dealer throughout is an error at its header, and no unknown column besides', () => {
  const problem = '这一列写的都是 D002，这份文件却是 D001 的；都记在了 D001 名下';
  expect(said(['D002', 'd002'])).toEqual([['error', 'D001', 'A1', problem.replace('D002', 'd002')]]);
  expect(said(['广州宏通卫浴有限公司'])[0]?.[0]).toBe('error');
});

test.each([['D001'], ['d 001'], ['杭州顺源卫浴有限公司'], ['杭州顺源'], ['D001 杭州顺源']])(
  'of a column that names the dealer itself (%s) nothing is said',
  (named) => {
    expect(said([named, named])).toEqual([]);
  },
);

test('a name that no dealer has is a note', () => {
  expect(said(['西湖店'])).toEqual([['note', 'D001', 'A1', '这一列写的是“西湖店”，没有用到；这份文件是 D001 的']]);
});

test('names of which no other is a dealer divide nothing: all rows stay with the file’s own dealer, or with none where neither cover nor name says whose it is', () => {
  expect(said(['D001', '西湖店'])).toEqual([['error', 'D001', 'A1', '这一列写了 2 家经销商：D001、西湖店；都记在了 D001 名下']]);
  expect(said(['东山店', '西湖店'], 'D001', 'missing')[0]?.[3]).toMatch(/都记在了 D001 名下$/);
  expect(said(['东山店', '西湖店'], '汇总', 'missing')).toEqual([
    [
      'error',
      '',
      'A1',
      '这一列写了 2 家经销商：东山店、西湖店，都对不上总部名单；封面和文件名也没说是哪家的文件，各行没有记到任何一家名下',
    ],
  ]);
});

test('several spellings of the file’s own dealer are one dealer', () => {
  expect(said(['D001', 'd 001', '杭州顺源'])).toEqual([]);
});

test('a cell that names two dealers, or what the dealer was, is not the dealer itself', () => {
  expect(said(['D001、D002'])).toEqual([['note', 'D001', 'A1', '这一列写的是“D001、D002”，没有用到；这份文件是 D001 的']]);
  expect(said(['原D001'])[0]?.[0]).toBe('note');
  expect(said(['D001', '有限公司'])[0]?.[0]).toBe('error');
});

test('the number of a dealer that head office does not know is known in that dealer’s own file', () => {
  expect(said(['D009', 'D009 西湖'], 'D009', [{ 经销商编号: 'D009' }])).toEqual([]);
  expect(said(['D009', 'D009/D002'], 'D009', [{ 经销商编号: 'D009' }])[0]?.[0]).toBe('error');
});

test('head office’s dealers are gone through once, and only where a list names dealers otherwise than by the file’s own number', () => {
  const timesAsked = (sheets: Readonly<Record<string, { readonly cells: readonly (readonly (string | number)[])[] }>>) => {
    const { month } = exampleMonth({ 经销商: MASTERS, ...sheets });
    const asked = jest.spyOn(month.dealers as Map<string, unknown>, 'keys');
    rowsOfOtherDealers.check(month, new Set());
    return asked.mock.calls.length;
  };
  const trainings = (dealer: string) => ({
    cells: [
      ['经销商', '培训日期'],
      [dealer, '2026-03-10'],
    ],
  });
  const returned = { cells: [['经销商', '退料单号', '退料日期', '配件编码', '数量'], ['杭州顺源', 'TL-1', '2026-03-10', 'P-1', 1]] }; // prettier-ignore
  expect(timesAsked({})).toBe(0);
  expect(timesAsked({ 'D001/培训': trainings('D001') })).toBe(0);
  expect(timesAsked({ 'D001/培训': trainings('杭州顺源'), 'D001/退料': returned, 'D002/培训': trainings('杭州顺源') })).toBe(1);
});
