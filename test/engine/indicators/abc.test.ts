import { abcClass } from '../../../src/engine/indicators/abc';
import { ranked } from '../../../src/engine/indicators/ranked';

test.each([
  [0, 100, 'A'],
  [79, 100, 'A'],
  [80, 100, 'B'],
  [94, 100, 'B'],
  [95, 100, 'C'],
  [799, 1000, 'A'],
  [950, 1000, 'C'],
] as const)('with %i of %i before it a row is %s: A below 80 %%, B below 95 %%', (before, whole, expected) => {
  expect(abcClass(before, whole)).toBe(expected);
});

test('the row that reaches 80 % is still A, the next is B; the one that reaches 95 % is still B', () => {
  const counts = [50, 30, 10, 5, 5];
  expect(ranked(counts.map((count) => ({ count }))).map((row) => row.class)).toEqual(['A', 'A', 'B', 'B', 'C']);
});
