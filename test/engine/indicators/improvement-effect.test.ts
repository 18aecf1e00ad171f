import { ALL_DEALERS, MEASURE, faultMeasure, historyBook } from '../../../src/engine/indicators/history-measures';
import { improvementEffect } from '../../../src/engine/indicators/improvement-effect';
import type { HistoryEntry } from '../../../src/engine/records/history';
import type { Improvement } from '../../../src/engine/records/improvements';
import { day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';

const ITEM = { item: 'G1', faultCategory: '漏水', dueOn: day('2026-02-28'), state: 'done' } as Improvement;

/** 历史 of months with a hundred repairs each, so many of them of the fault. */
const book = (faults: Readonly<Record<string, number>>) =>
  historyBook(
    Object.entries(faults).flatMap(([month, count]) =>
      Object.entries({ [MEASURE.repairs]: 100, [faultMeasure('漏水')]: count }).map(
        ([measure, value]) => ({ month, dealer: ALL_DEALERS, measure, value }) as HistoryEntry,
      ),
    ),
  );
const verdict = (item: Partial<Improvement>, faults: Readonly<Record<string, number>>, asOf = '2026-03-31') =>
  improvementEffect({ ...ITEM, ...item }, book(faults), '2026-03' as Month, day(asOf)).verdict;

test.each([
  ['2026-02-27', 'waiting'],
  ['2026-02-28', 'waiting'],
  ['2026-03-01', 'overdue'],
])('an action that still runs at %s, due on 2026-02-28, is %s: the due day itself is in time', (asOf, expected) => {
  expect(verdict({ state: 'running' }, { '2026-02': 10 }, asOf)).toBe(expected);
});

test.each([
  ['fewer faults after it', 10, 5, 'better'],
  ['more faults after it', 10, 15, 'worse'],
  ['as many', 10, 10, 'same'],
])('%s: %i then %i of a hundred is %s', (_name, before, after, expected) => {
  expect(verdict({}, { '2026-02': before, '2026-03': after })).toBe(expected);
});

test('a done action is never overdue, and nothing is said of a fault that 历史 does not know before it', () => {
  expect(verdict({}, { '2026-02': 10 })).toBe('waiting');
  expect(verdict({}, { '2026-03': 10 })).toBe('unknown');
});

test('three months to the due month are compared with up to three after it', () => {
  const faults = { '2025-11': 90, '2025-12': 10, '2026-01': 20, '2026-02': 30, '2026-03': 5 };
  expect(improvementEffect(ITEM, book(faults), '2026-03' as Month, day('2026-03-31'))).toMatchObject({
    before: 0.2,
    monthsBefore: 3,
    after: 0.05,
    monthsAfter: 1,
  });
});
