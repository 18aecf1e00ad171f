import { readList } from '../../../src/engine/reading/read-list';
import type { Correction } from '../../../src/engine/records/corrections';
import { partsBorrowed } from '../../../src/engine/records/parts-borrowed';
import { partsUsed } from '../../../src/engine/records/parts-used';
import { MARCH, sheetOf } from './sheet-of';

const ROWS = [
  ['领料单号', '借料日期', '配件编码', '数量', '物料性质', '备注'],
  ['LL1', 9.1, 'P-1', '若干', '借用', '-'],
  ['LL2', 46084, 'P-2', 2, '借用', '好'],
];
const correct = (...corrections: Correction[]) => readList(partsBorrowed, sheetOf('领料明细', ROWS), { ...MARCH, corrections }).rows;
const change = (field: string, after: string, more: Correction = {}): Correction => ({
  dealer: 'D001',
  sheet: '借料',
  record: 'LL1',
  field,
  after,
  ...more,
});

describe('head office’s corrections are read in place of the cell', () => {
  test('by the record’s number and the Chinese title, without a remark', () => {
    expect(correct(change('数量', '3'))[0]).toMatchObject({
      values: { slip: 'LL1', quantity: 3 },
      corrected: ['quantity'],
      remarks: [{ field: 'borrowedOn' }],
    });
  });

  test('by the English title, the sheet’s name in the file, and a number in another width', () => {
    const row = correct(change('Borrowed on', '2026-09-10', { sheet: ' 领料明细', record: 'ＬＬ1' }))[0];
    expect([row?.values.borrowedOn, row?.written, row?.corrected]).toEqual([
      '2026-09-10',
      { quantity: '若干', remark: '-' },
      ['borrowedOn'],
    ]);
  });

  test('by the row’s number where no record has it', () => {
    expect(correct(change('备注', '见附件', { record: '3' })).map(({ values }) => values.remark)).toEqual([undefined, '见附件']);
    const counters = [
      ['领料单号', '备注'],
      ['3', '甲'],
      ['1', '乙'],
    ];
    const rows = readList(partsBorrowed, sheetOf('借料', counters), {
      ...MARCH,
      corrections: [change('备注', '改', { record: '3' })],
    }).rows;
    expect(rows.map(({ values }) => values.remark)).toEqual(['改', '乙']);
  });

  test('of a list without numbers by its row', () => {
    const rows = [
      ['维修单号', '配件编码', '数量'],
      ['WX1', 'P-1', 0],
    ];
    const [row] = readList(partsUsed, sheetOf('用料', rows), {
      ...MARCH,
      corrections: [change('数量', '1', { sheet: 'Parts used', record: '2' })],
    }).rows;
    expect([row?.values.quantity, row?.corrected]).toEqual([1, ['quantity']]);
  });

  test('by a row only where the cell still holds what was corrected: another file has another record there', () => {
    const rows = [
      ['维修单号', '配件编码', '数量', '是否收费'],
      ['WX8', 'P-1', 1, '否'],
      ['WX9', 'P-2', 1, '是'],
    ];
    const charged = (before: string) =>
      readList(partsUsed, sheetOf('用料', rows), {
        ...MARCH,
        corrections: [change('是否收费', '否', { sheet: '用料', record: '3', before })],
      }).rows.map(({ values }) => values.charged);
    expect([charged('是'), charged('保内')]).toEqual([
      ['no', 'no'],
      ['no', 'yes'],
    ]);
  });

  test.each<[string, string, boolean]>([
    ['the same text', '若干', true],
    ['the same text with spaces', ' 若 干 ', true],
    ['another text: the dealer has changed it since', '五', false],
    ['nothing', '', true],
  ])('while the cell holds %s', (_what, before, applies) => {
    expect(correct(change('数量', '3', { before }))[0]?.values.quantity).toBe(applies ? 3 : undefined);
  });

  test('while the cell holds the same value written otherwise', () => {
    expect(correct(change('借料日期', '2026-03-05', { record: 'LL2', before: '2026/3/3' }))[1]?.values.borrowedOn).toBe('2026-03-05');
  });

  test('a blank one empties the cell', () => {
    expect(correct(change('数量', '', { record: 'LL2' }))[1]).toMatchObject({
      remarks: [{ code: 'C1', field: 'quantity' }],
      corrected: ['quantity'],
    });
  });

  test('one that cannot be read is said', () => {
    expect(correct(change('数量', '很多'))[0]?.remarks).toContainEqual({
      code: 'C3',
      field: 'quantity',
      facts: { why: 'cell', found: '很多' },
    });
  });

  test('of two for one cell the later counts, and those of other sheets, records or fields do nothing', () => {
    expect(correct(change('数量', '3'), change('数量', '4'))[0]?.values.quantity).toBe(4);
    const plain = correct();
    expect(correct(change('数量', '3', { sheet: '退料' }), change('数量', '3', { record: 'LL9' }), change('无此列', '3'))).toEqual(plain);
    expect(plain[0]).not.toHaveProperty('corrected');
  });

  test('a wrong number can be put right too', () => {
    expect(correct(change('领料单号', 'LL7'))[0]?.values.slip).toBe('LL7');
  });
});
