import { expect, test } from '@jest/globals';
import type { Month } from '../../../src/engine/values/month';
import { type KnownMonth, kindOf, monthsBetweenKnown, spansOf } from '../../../src/taskpane/state/period-choice';

const month = (text: string): Month => text as Month;
const known = (...months: readonly string[]): readonly KnownMonth[] => months.map((one) => ({ month: month(one), hasLedgers: false }));

test('of each kind those periods are offered in which a month is known, the newest first', () => {
  const months = known('2025-03', '2025-12', '2026-01');
  expect(spansOf('quarter', months)).toEqual([
    { from: '2026-01', to: '2026-03' },
    { from: '2025-10', to: '2025-12' },
    { from: '2025-01', to: '2025-03' },
  ]);
  expect(spansOf('half', months).map(({ from }) => from)).toEqual(['2026-01', '2025-07', '2025-01']);
  expect(spansOf('year', months).map(({ to }) => to)).toEqual(['2026-12', '2025-12']);
});

test('any months can be chosen from the oldest known to the newest, gaps among them', () => {
  expect(monthsBetweenKnown(known('2026-02', '2025-12'))).toEqual(['2025-12', '2026-01', '2026-02']);
  expect(monthsBetweenKnown([])).toEqual([]);
});

test.each([
  ['2026-01', '2026-03', 'quarter'],
  ['2026-07', '2026-12', 'half'],
  ['2026-01', '2026-12', 'year'],
  ['2026-02', '2026-04', 'free'],
  ['2026-04', '2026-09', 'free'],
] as const)('%s to %s is a %s', (from, to, kind) => {
  expect(kindOf({ from: month(from), to: month(to) })).toBe(kind);
});
