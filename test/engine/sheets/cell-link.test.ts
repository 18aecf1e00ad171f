import fc from 'fast-check';
import { linkTo, linkToSheet, linkedSheet } from '../../../src/engine/sheets/cell-link';

test('a link leads to the sheet that it was made for, whatever its name holds', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: fc.constantFrom('维', '修', "'", '!', ' ', 'A') }), (sheet) => {
      expect(linkedSheet(linkToSheet(sheet, '去'))).toBe(sheet);
    }),
  );
});

test('a number is shown as a number, a text with its quotes doubled', () => {
  expect(linkTo({ sheet: '维修台账', cell: 'B7' }, 7)).toEqual({ formula: `HYPERLINK("#'维修台账'!B7",7)`, value: 7 });
  expect(linkTo({ sheet: '维修台账', cell: 'B7' }, '3"')).toEqual({ formula: `HYPERLINK("#'维修台账'!B7","3""")`, value: '3"' });
});

test('a text that Excel takes in no formula is cut where it is shown', () => {
  const link = linkTo({ sheet: '维修台账', cell: 'B7' }, `W"${'长'.repeat(400)}`) as { readonly formula: string; readonly value: string };
  expect(link.value).toBe(`W"${'长'.repeat(252)}…`);
  expect(link.formula).toBe(`HYPERLINK("#'维修台账'!B7","W""${'长'.repeat(252)}…")`);
});

test('what has no place to lead to shows the same and is no link', () => {
  expect(linkTo(undefined, 'WX-001')).toBe('WX-001');
  expect(linkedSheet('WX-001')).toBeUndefined();
});
