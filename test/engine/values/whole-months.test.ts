import fc from 'fast-check';
import { addDays, addMonths, day, wholeMonthsBetween } from '../../../src/engine/values/day';

test.each([
  ['2026-01-31', '2026-02-28', 1],
  ['2026-01-31', '2026-02-27', 0],
  ['2025-03-06', '2026-03-05', 11],
  ['2025-03-05', '2026-03-05', 12],
  ['2026-03-05', '2026-03-04', -1],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(wholeMonthsBetween(day(from), day(to))).toBe(months);
});

test('whole months are as many as can be added without passing the later day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 2000 }), (start, length) => {
      const from = addDays(day('2018-01-01'), start);
      const to = addDays(from, length);
      const months = wholeMonthsBetween(from, to);
      expect(addMonths(from, months) <= to).toBe(true);
      expect(addMonths(from, months + 1) > to).toBe(true);
    }),
  );
});
