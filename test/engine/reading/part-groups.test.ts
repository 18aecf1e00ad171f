import { readList, readListWithLines } from '../../../src/engine/reading/read-list';
import { partsUsed } from '../../../src/engine/records/parts-used';
import { repairs } from '../../../src/engine/records/repairs';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { MARCH, sheetOf } from './sheet-of';

const used = (rows: readonly (readonly CellValue[])[]) => readList(partsUsed, sheetOf('用料', rows), MARCH);

describe('each group of parts in a row is a line of its own (5)', () => {
  test.each<[string, readonly string[]]>([
    ['digits', ['维修单号', '配件编码1', '配件名称1', '数量1', '配件编码2', '配件名称2', '数量2', '备注']],
    ['Chinese numerals', ['维修单号', '配件编码一', '配件名称一', '数量一', '配件编码二', '配件名称二', '数量二', '备注']],
    ['circled digits', ['维修单号', '配件编码①', '品名①', '数量①', '配件编码②', '品名②', '数量②', '备注']],
    ['digits in brackets', ['维修单号', '配件编码(1)', '配件名称(1)', '数量（1）', '配件编码(2)', '配件名称(2)', '数量（2）', '备注']],
    ['a first group without a digit', ['维修单号', '料号', '配件名称', '数量', '料号2', '配件名称2', '数量2', '备注']],
    ['the same headers again', ['维修单号', '配件编码', '配件名称', '数量', '配件编码', '配件名称', '数量', '备注']],
  ])('numbered by %s', (_how, header) => {
    const read = used([
      header,
      ['WX1', 'P-1', '甲', 1, 'P-2', '乙', 'x', '急'],
      ['WX2', 'P-3', '丙', 2, null, '/', null, null],
      ['WX3', null, null, null, 'P-4', '丁', 4, null],
    ]);
    expect(read.rows.map(({ row, values }) => [row, values.job, values.part, values.partName, values.quantity, values.remark])).toEqual([
      [2, 'WX1', 'P-1', '甲', 1, '急'],
      [2, 'WX1', 'P-2', '乙', undefined, '急'],
      [3, 'WX2', 'P-3', '丙', 2, undefined],
      [4, 'WX3', 'P-4', '丁', 4, undefined],
    ]);
    expect(read.rows.map(({ columns }) => columns?.quantity)).toEqual([3, 6, 3, 6]);
    expect(read.rows[1]?.remarks).toEqual([{ code: 'C3', field: 'quantity', facts: { why: 'cell', found: 'x' } }]);
    expect(read.remarks).toEqual([]);
  });

  test('six groups stay in order', () => {
    const numerals = ['一', '二', '三', '四', '五', '六'];
    const header = ['维修单号', ...numerals.flatMap((numeral) => [`配件名称${numeral}`, `数量${numeral}`])];
    const read = used([header, ['WX1', ...numerals.flatMap((numeral, at): CellValue[] => [numeral, at + 1])]]);
    expect(read.rows.map(({ values }) => values.quantity)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('what is wrong with the number they share is said once', () => {
    const read = used([
      ['维修单号', '配件编码1', '数量1', '配件编码2', '数量2'],
      [null, 'P-1', 1, 'P-2', 2],
    ]);
    expect(read.rows.map(({ remarks }) => remarks.map(({ code, field }) => code + field))).toEqual([['C1job'], []]);
  });

  test('an amount that stands once belongs to the first line, a mark to all', () => {
    const read = used([
      ['维修单号', '配件编码1', '数量1', '配件编码2', '数量2', '金额', '是否收费'],
      ['WX1', 'P-1', 1, 'P-2', 2, 50, '是'],
    ]);
    expect(read.rows.map(({ values }) => [values.amount, values.charged])).toEqual([
      [5000, 'yes'],
      [undefined, 'yes'],
    ]);
  });

  test('a row whose groups are all empty is still a row', () => {
    const read = used([
      ['维修单号', '配件编码1', '数量1', '配件编码2', '数量2'],
      ['WX1', null, null, null, null],
    ]);
    expect(read.rows.map(({ remarks }) => remarks.map(({ code }) => code))).toEqual([['C1', 'C1']]);
  });

  test('a repeated remark is no group but a doubled column', () => {
    const read = used([
      ['维修单号', '配件编码', '数量', '数量'],
      ['WX1', 'P-1', 1, 2],
    ]);
    expect([read.rows.length, read.rows[0]?.values.quantity, read.remarks.map(({ code }) => code)]).toEqual([1, 1, ['S4']]);
  });
});

describe('groups of parts on a 维修 sheet are lines of 用料 (5)', () => {
  const header = ['维修单号', '叫修时间', '材料费', '配件编码1', '配件名称1', '数量1', '金额1', '配件编码2', '配件名称2', '数量2', '金额2'];
  const both = (rows: readonly (readonly CellValue[])[]) =>
    readListWithLines(repairs, partsUsed, sheetOf('维修记录', [header, ...rows]), MARCH);

  test('with the repair’s number, its row and their own columns', () => {
    const { list, lines } = both([
      ['WX1', 46083, 9, 'P-1', '甲', 1, 3, 'P-2', '乙', 2, 6],
      ['〃', 46083],
      ['同上', 46083, null, null, null, null, null, 'P-3', '丙', '3 个', null],
    ]);
    expect(list.rows.map(({ values }) => [values.job, values.materialFee])).toEqual([
      ['WX1', 900],
      ['WX1', undefined],
      ['WX1', undefined],
    ]);
    expect(lines.map(({ row, sheet, values }) => [row, sheet, values.job, values.part, values.quantity, values.amount])).toEqual([
      [2, '维修记录', 'WX1', 'P-1', 1, 300],
      [2, '维修记录', 'WX1', 'P-2', 2, 600],
      [4, '维修记录', 'WX1', 'P-3', 3, undefined],
    ]);
    expect(lines[1]?.columns).toEqual({ job: 0, part: 7, partName: 8, quantity: 9, amount: 10 });
    expect(lines[2]?.remarks.map(({ code, field }) => code + field)).toEqual(['C7quantity']);
    expect(list.remarks.map(({ code }) => code)).not.toContain('S5');
  });

  test('rows passed over give no lines', () => {
    expect(both([['合计', null, 9, null, null, 3, 9]]).lines).toEqual([]);
  });

  test('a part’s name alone makes no line: the column is unknown', () => {
    const { list, lines } = readListWithLines(
      repairs,
      partsUsed,
      sheetOf('维修', [
        ['维修单号', '叫修时间', '更换部品'],
        ['WX1', 46083, '阀芯'],
      ]),
      MARCH,
    );
    expect([lines, list.remarks.filter(({ code }) => code === 'S5').map(({ facts }) => facts.header)]).toEqual([[], ['更换部品']]);
  });
});
