import { readForm } from '../../../src/engine/reading/read-form';
import { cover } from '../../../src/engine/records/cover';
import { settings } from '../../../src/engine/records/settings';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { MARCH, sheetOf } from './sheet-of';

const read = (rows: readonly (readonly CellValue[])[]) => readForm(cover, sheetOf('封面', rows), MARCH);
const PLAIN: CellValue[][] = [
  ['经销商编号', 'D001'],
  ['经销商名称', '某公司'],
  ['报表月份', '2026-03'],
  ['填报日期', 46113],
  ['零报告', null],
];

test('labels in column A, values in column B', () => {
  const { values, cells, remarks } = read(PLAIN);
  expect(values).toEqual({ dealer: 'D001', dealerName: '某公司', month: '2026-03', submittedOn: '2026-04-01' });
  expect([cells.month, cells.zeroReport, remarks]).toEqual([{ row: 2, column: 1 }, { row: 4, column: 1 }, []]);
});

test('labels with stars, colons and spaces, below a title, from column B on, values further right (1, 2, 9)', () => {
  const rows = [['经销商售后服务月报'], [], ...PLAIN.map(([label, value = null]) => [null, `${String(label)} ：*`, null, null, value])];
  expect(read(rows).values).toEqual(read(PLAIN).values);
  expect(read(rows).cells.dealer).toEqual({ row: 2, column: 4 });
});

test('two labels in one row each have their own value', () => {
  const { values, cells } = read([
    ['经销商编号', null, '报表月份', '2026.03'],
    ['区域', '华东', '填报人', '李敏'],
  ]);
  expect(values).toEqual({ month: '2026-03', region: '华东', preparedBy: '李敏' });
  expect(cells.dealer).toEqual({ row: 0, column: 1 });
});

test('a label and its value in one cell', () => {
  expect(read([['经销商编号：D001'], ['报表月份: 2026年3月']])).toMatchObject({
    values: { dealer: 'D001', month: '2026-03' },
    cells: { dealer: { row: 0, column: 0 } },
  });
});

test('English labels and other spellings; a title wins over a spelling', () => {
  expect(
    read([
      ['Dealer no.', 'D002'],
      ['Report month', '2026-03'],
    ]).values,
  ).toEqual({ dealer: 'D002', month: '2026-03' });
  expect(
    read([
      ['经销商', '甲公司'],
      ['经销商编号', 'D003'],
    ]).values.dealer,
  ).toBe('D003');
  expect(read([['月份', '2026-03']]).values.month).toBe('2026-03');
});

test('a value that reads like a label of another field is a value', () => {
  const { values, cells } = read([['经销商名称', '地区']]);
  expect([values, cells]).toEqual([{ dealerName: '地区' }, { dealerName: { row: 0, column: 1 } }]);
});

test('what is missing or cannot be read is said', () => {
  const { values, written, remarks } = read([
    ['经销商编号', '-'],
    ['报表月份', '三月'],
    ['填报日期', 9.1],
  ]);
  expect([values, written]).toEqual([{}, { dealer: '-', month: '三月', submittedOn: 9.1 }]);
  expect(remarks.map(({ code, field }) => `${code} ${field}`)).toEqual(['C1 dealer', 'C1 dealerName', 'C2 month', 'C2 submittedOn']);
});

test('a form that is missing is said to be missing, and nothing else', () => {
  expect(readForm(cover, undefined, MARCH)).toEqual({ sheet: '封面', state: 'missing', values: {}, written: {}, cells: {}, remarks: [] });
});

describe('the settings', () => {
  const readSettings = (rows: readonly (readonly CellValue[])[]) => readForm(settings, sheetOf('设置', rows), MARCH);
  const ABOVE: CellValue[][] = [
    ['报表月份', '2026-03'],
    ['收料地点', '台州'],
  ];

  test('a misspelled label is said at its cell, with the one that it is nearest to', () => {
    const { values, labels } = readSettings([
      ['设置', null, null],
      ...ABOVE,
      ['上报截至日', 5, '次月几日前'],
      ['午餐标准', 24],
      ['中转地点', null],
    ]);
    expect(values.dueDay).toBeUndefined();
    expect(labels).toEqual([
      { code: 'S5', facts: { why: 'labelNear', header: '上报截至日', near: '上报截止日', nearEn: 'Due day' }, row: 3, column: 0 },
      { code: 'S5', facts: { why: 'label', header: '午餐标准' }, row: 4, column: 0 },
    ]);
  });

  test('a heading without anything beside it, and labels in another place, are no unknown labels', () => {
    expect(readSettings([['基本'], ...ABOVE, ['目标', null, '以下按公司要求填'], ['目标-及时率', 0.9]]).labels).toBeUndefined();
  });

  test.each<[CellValue, string | undefined, string[]]>([
    [0.95, '0.95', []],
    [95, '0.95', ['C7 95%']],
    [1.5, '0.015', ['C7 1.5%']],
    ['95%', '0.95', ['C7 0.95']],
    ['150%', undefined, ['C3 95%']],
    [950, undefined, ['C3 95%']],
    [-0.1, undefined, ['C3 95%']],
    ['九成五', undefined, ['C3 95%']],
  ])('a target of %s is %s', (cell, value, said) => {
    const { values, remarks } = readSettings([...ABOVE, ['目标-及时率', cell]]);
    expect([values.targetOnTime, remarks.map(({ code, facts }) => `${code} ${String(facts.read ?? facts.default)}`)]).toEqual([
      value,
      said,
    ]);
  });

  test.each([
    ['上报截止日', 40, '1–31', 3],
    ['默认保修月数', 5000, '0–240', 12],
    ['维修时限小时', 0, '1–8760', 24],
    ['权重-及时率', -1, '0–1000', 30],
  ])('%s = %s is out of range', (label, cell, range, fallback) => {
    const { remarks } = readSettings([...ABOVE, [label, cell]]);
    expect(remarks.map(({ code, facts }) => [code, facts.range, facts.default])).toEqual([['C4', range, fallback]]);
  });
});

test('a label without a value is remarked as one of a form, which no slip can fill in', () => {
  expect(read(PLAIN.map(([label, value = null]) => [label ?? null, label === '填报日期' ? null : value])).remarks).toEqual([
    { code: 'C1', field: 'submittedOn', facts: { why: 'form' } },
  ]);
});
