import { judgeTimeliness } from '../../../src/engine/timeliness/timeliness';
import type { Moment } from '../../../src/engine/values/moment';

const LIMITS = { hours: 24, specialHours: 48 };
const judged = (finishedAt: string, special = false) =>
  judgeTimeliness(
    { calledAt: '2026-03-05T09:00:00' as Moment, finishedAt: finishedAt as Moment, finishUnreadable: false, special },
    LIMITS,
  );

test.each([
  ['2026-03-06T09:00:00', false, 'within24', 24],
  ['2026-03-06T09:00:01', false, 'late', 24.0003],
  ['2026-03-06T09:00:18', false, 'late', 24.01],
  ['2026-03-06T09:00:01', true, 'within48', 24.0003],
  ['2026-03-07T09:00:00', true, 'within48', 48],
  ['2026-03-07T09:00:01', true, 'late', 48.0003],
  ['2026-03-06T08:59:59', false, 'within24', 24],
  ['2026-03-06T12:30:00', false, 'late', 27.5],
] as const)(
  'a repair called at 9:00 on the 5th and finished at %s, special case %s, is %s after %d hours: no limit passed looks as if it were kept',
  (finishedAt, special, result, hours) => {
    expect(judged(finishedAt, special)).toEqual({ result, hours });
  },
);
