import Big from 'big.js';
import fc from 'fast-check';
import { decimal, lineAmount, ratio } from '../../../src/engine/values/money';

const inDecimals = (part: number, whole: number, decimals: number): number =>
  Number(new Big(part).div(whole).round(decimals, Big.roundHalfUp));

test('a ratio of whole numbers is what decimal arithmetic gives, ties away from zero', () => {
  const whole = fc.integer({ min: -3_000_000, max: 3_000_000 }).filter((number) => number !== 0);
  fc.assert(
    fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), whole, fc.integer({ min: 0, max: 6 }), (part, of, decimals) => {
      expect(ratio(part, of, decimals)).toBeCloseTo(inDecimals(part, of, decimals), 12);
      expect(`${ratio(part, of, decimals)}`).toBe(`${inDecimals(part, of, decimals) + 0}`);
    }),
    { numRuns: 2000, seed: 20261122 },
  );
});

test.each([
  [1, 8, 2, 0.13],
  [-1, 8, 2, -0.13],
  [5, 2, 0, 3],
  [1, 3, 6, 0.333333],
  [2, 3, 6, 0.666667],
  [0, 7, 6, 0],
])('%d of %d to %d decimals is %d', (part, whole, decimals, expected) => {
  expect(ratio(part, whole, decimals)).toBe(expected);
});

test('fractions and numbers beyond what a double counts exactly are divided as decimals', () => {
  expect(ratio(0.1, 0.3, 6)).toBe(0.333333);
  expect(ratio(9_007_199_254_740_991, 3, 6)).toBe(3_002_399_751_580_330.5);
});

test('nothing has no ratio to 0', () => {
  expect(ratio(1, 0)).toBeUndefined();
});

test('a line of a charge is what decimal arithmetic gives, with a price in whole fen and with a finer one', () => {
  const price = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => new Big(digits).div(10 ** places));
  const quantity = fc.oneof(
    fc.integer({ min: -500, max: 100_000 }),
    fc.integer({ min: 1, max: 99 }).map((tenths) => tenths / 10),
  );
  fc.assert(
    fc.property(price, quantity, (unit, count) => {
      // The library knows a nothing less than nothing, for which an amount has no sign.
      expect(lineAmount(decimal(unit.toFixed()), count) + 0).toBe(Number(unit.times(count).times(100).round(0, Big.roundHalfUp)) + 0);
    }),
    { numRuns: 500, seed: 20261122, examples: [[new Big(0), -1]] },
  );
});
