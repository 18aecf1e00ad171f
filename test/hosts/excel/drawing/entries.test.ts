import { textEntry } from '../../../../src/hosts/excel/drawing/entries';

test('a text is entered as text, without control characters and marks that turn its direction', () => {
  expect(textEntry('D001\u202Exslx\u0007')).toBe('D001xslx');
  expect(textEntry('\u2066=1+1\u2069')).toBe("'=1+1");
});
