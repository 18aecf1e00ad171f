import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

const MASTERS = [
  { 经销商编号: 'D001', 经销商名称: '杭州顺源卫浴有限公司' },
  { 经销商编号: 'D002', 经销商名称: '广州宏通卫浴有限公司' },
];

/** What S9 and S5 say of a file, named so, whose 培训 has a column with these dealers. */
function said(named: readonly string[], file = 'D001', cover: 'missing' | undefined = undefined) {
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
