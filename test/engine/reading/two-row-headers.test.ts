import { explainWorkbook } from '../../../src/engine/reading/explain-workbook';
import { readListWithLines } from '../../../src/engine/reading/read-list';
import { partsUsed } from '../../../src/engine/records/parts-used';
import { repairs } from '../../../src/engine/records/repairs';
import { day } from '../../../src/engine/values/day';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { FILE, MARCH, sheetOf } from './sheet-of';

const TOP = ['维修单号', '用户信息', null, '产品信息', null, '备注'];
const LEAVES = [null, '姓名', '电话', '型号', '编号', null];
const ROW = ['WX1', '张三', '13900001111', 'ZN-300', 'SN0001', '急'];
const MERGES = [
  { top: 0, left: 0, bottom: 1, right: 0 },
  { top: 0, left: 1, bottom: 0, right: 2 },
  { top: 0, left: 3, bottom: 0, right: 4 },
];

const sheetWith = (further: readonly CellValue[], values: readonly CellValue[]) =>
  sheetOf('维修', [[...TOP, ...further], LEAVES, [...ROW, ...values]], { merges: MERGES });
const read = (further: readonly CellValue[] = [], values: readonly CellValue[] = []) =>
  readListWithLines(repairs, partsUsed, sheetWith(further, values), MARCH);

describe('a two-row header whose titles to the right are not merged down', () => {
  test('groups of parts are read as under a one-row header', () => {
    const { lines } = read(['配件名称一', '数量一', '配件名称二', '数量二'], ['进水阀', 1, '弯管', 2]);
    expect(lines.map(({ values }) => [values.job, values.partName, values.quantity])).toEqual([
      ['WX1', '进水阀', 1],
      ['WX1', '弯管', 2],
    ]);
  });

  test('a title that nobody knows is said', () => {
    const { list } = read(['自编甲', '自编乙'], ['甲', '乙']);
    const unknown = list.remarks.filter(({ code }) => code === 'S5').map(({ facts, row, column }) => [facts.header, row, column]);
    expect(unknown).toEqual([
      ['自编甲', 0, 6],
      ['自编乙', 0, 7],
    ]);
  });

  test('also one that is merged over columns without leaves', () => {
    const rows = [[...TOP, '自编'], LEAVES, [...ROW, '甲']];
    const merges = [...MERGES, { top: 0, left: 6, bottom: 1, right: 7 }];
    const { list } = readListWithLines(repairs, partsUsed, sheetOf('维修', rows, { merges }), MARCH);
    expect(list.remarks.find(({ code }) => code === 'S5')?.facts.header).toBe('自编');
  });

  test('each of its columns has a line in the explanation, also one that stands twice', () => {
    const sheet = sheetWith(['备注', '自编甲', '配件名称一', '数量一'], ['缓', '甲', '弯管', 2]);
    const { sheets } = explainWorkbook(FILE, { date1904: false, sheets: [sheet] }, { monthEnd: day('2026-03-31') });
    const { columns = [], unknown = [], doubled = [] } = sheets[0] ?? {};
    expect([...columns, ...unknown, ...doubled].map(({ cell }) => cell).sort()).toEqual([
      'A1',
      'B2',
      'C2',
      'D2',
      'E2',
      'F1',
      'G1',
      'H1',
      'I1',
      'J1',
    ]);
    expect(doubled).toEqual([{ header: '备注', cell: 'G1', first: 'F1' }]);
  });
});

describe('the name of a leaf is that of its group and its own (3)', () => {
  test('编号 under 产品信息 is the product’s number', () => {
    const { list } = read();
    expect([list.rows[0]?.values.serial, list.headers.serial]).toEqual(['SN0001', '编号']);
  });

  test('编号 under 用户信息 is not', () => {
    const rows = [TOP, [null, '编号', '电话', '型号', 'SN', null], ROW];
    const { list } = readListWithLines(repairs, partsUsed, sheetOf('维修', rows, { merges: MERGES }), MARCH);
    expect(list.remarks.filter(({ code }) => code === 'S5').map(({ facts }) => facts.header)).toEqual(['编号']);
  });
});
