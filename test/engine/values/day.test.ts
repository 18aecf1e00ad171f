import fc from 'fast-check';
import { addDays, addMonths, day, dayOf } from '../../../src/engine/values/day';

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-03-01', 9999, '2199-12-31'],
  ['2199-12-31', 1, '2199-12-31'],
  ['2199-11-30', 1, '2199-12-30'],
  ['1900-01-31', -1, '1900-01-01'],
  ['2025-03-01', -9999, '1900-01-01'],
])('%s and %i months are %s: beyond the calendar stands its last day, never the day itself', (from, months, expected) => {
  expect(addMonths(day(from), months)).toBe(expected);
});

test.each([
  ['2026-03-31', 1, '2026-04-01'],
  ['2199-12-30', 1, '2199-12-31'],
  ['2199-12-31', 1, '2199-12-31'],
  ['2025-03-01', 1_000_000, '2199-12-31'],
  ['2025-03-01', 1_000_000_000, '2199-12-31'],
  ['1900-01-01', -1, '1900-01-01'],
])('%s and %i days are %s', (from, days, expected) => {
  expect(addDays(day(from), days)).toBe(expected);
});

test('no term leads out of the calendar, and a longer one never to an earlier day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(1e6), (term, more) => {
      for (const add of [addDays, addMonths]) {
        const [sooner, later] = [add(day('2026-03-31'), term), add(day('2026-03-31'), term + more)];
        expect(sooner <= later).toBe(true);
        expect([sooner, later].map((each) => dayOf(...(each.split('-').map(Number) as [number, number, number])))).toEqual([sooner, later]);
      }
    }),
  );
});
