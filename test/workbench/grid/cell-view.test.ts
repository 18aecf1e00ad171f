import { Book } from '../../excel/model/book';
import { ConditionalFormat } from '../../excel/model/conditional-format';
import { PLAIN, type Look } from '../../excel/model/look';
import type { Scalar } from '../../excel/model/cell';
import type { Sheet } from '../../excel/model/sheet';
import { changeValidation } from '../../excel/model/validation';
import { viewOf } from './cell-view';
import { choicesAt, refusalOf } from './choices';
import { follow } from './links';

function put(sheet: Sheet, row: number, column: number, value: Scalar, look: Partial<Look> = {}): void {
  sheet.grid.setContent(row, column, { value });
  sheet.grid.setLook(row, column, { ...PLAIN, ...look });
}

test.each<[Scalar, string, string]>([
  [46_082, 'yyyy"年"m"月"d"日"', '2026年3月1日'],
  [46_082.5, 'yyyy-mm-dd hh:mm', '2026-03-01 12:00'],
  [46_082, 'yyyy年m月', '2026年3月'],
  [1234.5, '¥#,##0.00', '¥1,234.50'],
  [-3, '#,##0;−#,##0;–', '−3'],
  [0, '#,##0;−#,##0;–', '–'],
  [0.956, '0.0%', '95.6%'],
  ['错误', '"◆ "@', '◆ 错误'],
  ['2026', '@', '2026'],
  [true, 'General', 'TRUE'],
])('%s in the format %s is shown as %s', (value, numberFormat, shown) => {
  const { active } = new Book();
  put(active, 0, 0, value, { numberFormat });
  expect(viewOf(active, 0, 0)?.text).toBe(shown);
});

test('texts stand left, numbers right, truth values in the middle, unless the cell says otherwise', () => {
  const { active } = new Book();
  const sides = (
    [
      ['文', {}],
      [1, {}],
      [true, {}],
      [1, { horizontal: 'Left' }],
    ] as const
  ).map(([value, look], column) => {
    put(active, 0, column, value, look);
    return viewOf(active, 0, column)?.horizontal;
  });
  expect(sides).toEqual(['left', 'right', 'center', 'left']);
});

test('a cell that nobody has touched is not drawn, its neighbour’s line is', () => {
  const { active } = new Book();
  put(active, 1, 1, '', { lines: { left: { style: 'Continuous', weight: 'Thin', colour: '#C00000' } } });
  expect(viewOf(active, 0, 0)).toBeUndefined();
  expect(viewOf(active, 1, 0)?.right?.colour).toBe('#C00000');
});

test('conditional formats colour what their formula holds for, the first one wins, and a bar shows its share', () => {
  const { active } = new Book();
  ['晚', '按时', '晚'].forEach((value, row) => put(active, row, 0, value));
  [5, 10, 20].forEach((value, row) => put(active, row, 1, value));
  const rule = (formula: string, fill: string): ConditionalFormat => {
    const format = new ConditionalFormat(active, [{ top: 0, left: 0, bottom: 2, right: 0 }], 'Custom');
    Object.assign(format, { formula });
    format.look.fill = fill;
    return format;
  };
  const bar = new ConditionalFormat(active, [{ top: 0, left: 1, bottom: 2, right: 1 }], 'DataBar');
  bar.bar.lower = { type: 'Number', formula: '0' };
  bar.bar.upper = { type: 'Number', formula: '40' };
  active.conditionalFormats = [rule('=AND($A1="晚",B1>=20)', '#FF0000'), rule('=$A1="晚"', '#FFFF00'), bar];
  expect([0, 1, 2].map((row) => viewOf(active, row, 0)?.look.fill)).toEqual(['#FFFF00', '', '#FF0000']);
  expect([0, 2].map((row) => viewOf(active, row, 1)?.bar?.share)).toEqual([0.125, 0.5]);
});

test('a link leads to its cells, whether it was attached or is a formula; to a hidden sheet it leads nowhere', () => {
  const book = new Book();
  const ledger = book.addSheet('维修台账');
  book.active.grid.setContent(0, 0, { value: '看', formula: `=HYPERLINK("#'维修台账'!B5","看")` });
  expect(viewOf(book.active, 0, 0)?.link).toEqual({ place: "'维修台账'!B5" });
  expect(follow(book, "'维修台账'!B5")).toBe(true);
  expect([book.active.name, book.selected.address]).toEqual(['维修台账', '维修台账!B5']);
  book.show(ledger, 'Hidden');
  expect(follow(book, "'维修台账'!B5")).toBe(false);
});

test('a cell with a list offers its values, and refuses others in the words of its validation', () => {
  const book = new Book();
  put(book.addSheet('列表'), 0, 0, '自修');
  put(book.sheet('列表'), 1, 0, '返厂');
  changeValidation(book.active, [{ top: 0, left: 0, bottom: 9, right: 0 }], {
    rule: { list: { inCellDropDown: true, source: '=列表!$A$1:$A$3' } },
    errorAlert: { showAlert: true, style: 'Stop', title: '方式', message: '只能选自修或返厂' },
  });
  const choices = choicesAt(book.active, { row: 2, column: 0 });
  expect(choices?.values).toEqual(['自修', '返厂']);
  expect([refusalOf(choices, '返厂'), refusalOf(choices, ''), refusalOf(choices, '换新')]).toEqual([
    undefined,
    undefined,
    '方式：只能选自修或返厂',
  ]);
  expect(choicesAt(book.active, { row: 20, column: 0 })).toBeUndefined();
});
