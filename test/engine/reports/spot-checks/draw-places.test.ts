import fc from 'fast-check';
import { drawPlaces } from '../../../../src/engine/reports/spot-checks/draw-places';
import type { Month } from '../../../../src/engine/values/month';

const MARCH = '2026-03' as Month;
const months = fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}` as Month);

test('the draw is that of 口径说明, as a calculator makes it', () => {
  const x1 = (16807 * 202603) % 2147483647;
  const x2 = (16807 * x1) % 2147483647;
  const x3 = (16807 * x2) % 2147483647;
  expect([x1 % 100, x2 % 100, x3 % 100].map((rest) => rest + 1)).toEqual(drawPlaces(100, 3, 1, MARCH));
});

test('whatever the seed, as many different places are drawn as are wanted and there are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 450 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      months,
      (size, wanted, seed, month) => {
        const drawn = drawPlaces(size, wanted, seed, month);
        expect(new Set(drawn).size).toBe(Math.min(size, wanted));
        expect(drawn.length).toBe(Math.min(size, wanted));
        expect(drawn.every((place) => place >= 1 && place <= size)).toBe(true);
      },
    ),
  );
});

test('another seed and another month draw otherwise', () => {
  expect(drawPlaces(1000, 50, 2, MARCH)).not.toEqual(drawPlaces(1000, 50, 1, MARCH));
  expect(drawPlaces(1000, 50, 1, '2026-04' as Month)).not.toEqual(drawPlaces(1000, 50, 1, MARCH));
});
