import { settingsFor } from '../../../src/engine/month/settings';
import { day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';

const MARCH = '2026-03' as Month;

describe('盘点日期', () => {
  test('holds for the month beside which it is written', () => {
    expect(settingsFor(MARCH, { month: MARCH, asOf: day('2026-04-02') }).asOf).toBe('2026-04-02');
  });

  test('holds for its own month where 报表月份 is blank', () => {
    expect(settingsFor(MARCH, { asOf: day('2026-03-25') }).asOf).toBe('2026-03-25');
  });

  test.each([
    ['another month is written beside it', { month: '2026-02' as Month, asOf: day('2026-03-25') }],
    ['it is of another month and none is written', { asOf: day('2026-02-25') }],
    ['it is blank', {}],
  ])('does not hold, and the month ends on its last day, where %s', (_, written) => {
    expect(settingsFor(MARCH, written).asOf).toBe('2026-03-31');
  });

  test('gives way to the day that the caller names', () => {
    expect(settingsFor(MARCH, { month: MARCH, asOf: day('2026-03-25') }, { asOf: day('2026-03-28') }).asOf).toBe('2026-03-28');
  });
});
