import { readList } from '../../../src/engine/reading/read-list';
import { partsBorrowed } from '../../../src/engine/records/parts-borrowed';
import { repairs } from '../../../src/engine/records/repairs';
import { trainings } from '../../../src/engine/records/trainings';
import type { CellValue, SheetCells } from '../../../src/engine/workbook/cells';
import { MARCH, sheetOf } from './sheet-of';

const HEADER = ['领料单号', '借料日期', '配件编码', '数量', '物料性质', '备注'];
const ROW = ['LL1', 46083, 'P-1', 1, '借用', null];
const borrowed = (rows: readonly (readonly CellValue[])[], more: Partial<SheetCells> = {}) =>
  readList(partsBorrowed, sheetOf('借料', [HEADER, ...rows], more), MARCH);

describe('rows that are no data are passed over and counted', () => {
  test.each<[string, readonly CellValue[], string]>([
    ['a row of hints (4)', ['必填项', '选填 如：1985/08/28', '必填项', '必填项', '必填项', '选填'], 'hint'],
    ['hints in brackets (4)', ['（必填）', '（必填）', '(required)', null, null, null], 'hint'],
    ['English hints (4)', ['Required', 'optional', 'e.g. P-1', null, null, null], 'hint'],
    ['an example row that says so', ['示例', 46083, 'P-1', 1, '借用', null], 'hint'],
    ['the header again', ['领料单号 ', '借料\n日期', '配件编码', '数量', '物料性质*', '备注'], 'header'],
    ['the header again without its marks', ['领料单号（必填）', '借料日期', '配件编码*', '数量', '物料性质', '备注'], 'header'],
    ['a total (6)', ['合计', null, null, 25, null, null], 'total'],
    ['a total with spaces', ['合  计：', null, null, 25, null, null], 'total'],
    ['a total in another column (6)', [null, null, '本页小计', 25, null, null], 'total'],
    ['an English total', ['Grand total', null, null, 25, null, null], 'total'],
    ['signatures (6)', ['制表人：李敏', null, null, '主管：', null, null], 'footer'],
    ['a line of four signatures', ['制表：李敏', '审核：', '主管：', '批准：', '日期：2026-03-31', null], 'footer'],
    ['a note (6)', ['注：以上数据已与仓库核对。', null, null, null, null, null], 'footer'],
    ['a note in another column', [null, null, '说明：数据截至月底', null, null, null], 'footer'],
    ['a sentence where a number should stand', ['以上配件均已收到', null, null, null, null, null], 'footer'],
  ])('%s', (_what, row, reason) => {
    const read = borrowed([ROW, row]);
    expect(read.rows.map(({ row: number }) => number)).toEqual([2]);
    expect(read.passedOver).toEqual([{ row: 3, reason }]);
  });

  test('blank rows between data, but not those behind it (7)', () => {
    const read = borrowed([ROW, [], [null, '  ', '\u200B'], ROW, ...Array.from({ length: 300 }, () => [null, null])]);
    expect(read.passedOver).toEqual([
      { row: 3, reason: 'blank' },
      { row: 4, reason: 'blank' },
    ]);
    expect([read.rows.length, read.remarks]).toEqual([2, []]);
  });

  test('a row with nothing but signs for nothing is blank (24)', () => {
    expect(borrowed([['/', '-', 'N/A', '——', '无', '#'], ROW]).passedOver).toEqual([{ row: 2, reason: 'blank' }]);
  });

  test('a row filled only beside the table is blank (7)', () => {
    expect(borrowed([ROW, [null, null, null, null, null, null, '不合格']]).rows).toHaveLength(1);
  });

  test('a total whose word stands beside the table', () => {
    const rows: CellValue[][] = [
      [null, ...HEADER],
      [1, ...ROW],
      ['合计', null, null, null, 1, null, null],
    ];
    const read = readList(partsBorrowed, sheetOf('借料', rows), MARCH);
    expect(read.passedOver).toEqual([{ row: 3, reason: 'total' }]);
  });

  test('a caption merged over the table', () => {
    const read = borrowed([['三月份'], ROW, ['完'], ROW], {
      merges: [
        { top: 1, left: 0, bottom: 1, right: 5 },
        { top: 3, left: 0, bottom: 3, right: 5 },
      ],
    });
    expect(read.passedOver).toEqual([
      { row: 2, reason: 'title' },
      { row: 4, reason: 'footer' },
    ]);
  });

  test('of a list without a number the first required column counts', () => {
    const rows = [
      ['培训日期', '培训方式', '培训内容', '讲师', '人数'],
      [46083, '集训', '主管培训', '李', 3],
      ['制表人：李敏', null, null, '主管：', null],
      ['合计', null, null, null, 3],
    ];
    const read = readList(trainings, sheetOf('培训', rows), MARCH);
    expect([read.rows.length, read.passedOver.map(({ reason }) => reason)]).toEqual([1, ['footer', 'total']]);
  });
});

describe('rows that look odd but are data stay', () => {
  test.each<[string, readonly CellValue[]]>([
    ['a row without its number', [null, 46083, 'P-1', 1, '借用', '合计以后补']],
    ['a row with a number and a remark that begins like a note', ['LL1', 46083, 'P-1', 1, '借用', '注：急用']],
    ['a row without its number and with a note', [null, 46083, 'P-1', 1, '借用', '注：急用']],
    ['a row with only its number', ['LL9', null, null, null, null, null]],
    ['a row of junk (31)', ['x', 'ff', '111', 'x', 'x', 'x']],
    ['a part whose name begins like a hint', ['LL1', 46083, '如意-1', 1, '借用', '例行检查']],
  ])('%s', (_what, row) => {
    const read = borrowed([row]);
    expect([read.rows.length, read.passedOver]).toEqual([1, []]);
  });

  test('a number merged over its lines holds for each of them, a merged quantity only once', () => {
    const merges = [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 3, bottom: 2, right: 3 },
    ];
    const read = borrowed(
      [
        ['LL1', 46083, 'P-1', 1, '借用', null],
        [null, 46083, 'P-2', null, '借用', null],
      ],
      { merges },
    );
    expect(read.rows.map(({ values }) => [values.slip, values.quantity])).toEqual([
      ['LL1', 1],
      ['LL1', undefined],
    ]);
  });

  test('a header merged down its column fills no row', () => {
    const read = borrowed([['LL1', null, 'P-1', 1, '借用', null]], { merges: [{ top: 0, left: 5, bottom: 9, right: 5 }] });
    expect(read.rows[0]?.values).not.toHaveProperty('remark');
  });

  test('a row beside an area that began above it is no caption', () => {
    const read = borrowed([ROW, ['LL2', null, null, null, null, null]], { merges: [{ top: 1, left: 1, bottom: 2, right: 4 }] });
    expect(read.rows).toHaveLength(2);
  });

  test('words like a hint in a repair’s own text are kept', () => {
    const rows = [
      ['维修单号', '叫修时间', '故障描述'],
      ['WX1', 46083, '选填'],
    ];
    expect(readList(repairs, sheetOf('维修', rows), MARCH).rows).toHaveLength(1);
  });
});
