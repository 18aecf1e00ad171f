import { daysBetween } from '../values/day';
import { ratio } from '../values/money';
import { type Moment, hasTime, momentDay, secondsBetween } from '../values/moment';

/** 时效结果 (A1). */
export type TimelinessResult = 'within24' | 'within48' | 'late' | 'undecided' | 'open';

/** How long a repair took, where both times are known, and how that is judged. */
export interface Timeliness {
  readonly result: TimelinessResult;
  /** 用时小时: 2 decimals, half up; 4 where a limit was passed by seconds that 2 would hide. */
  readonly hours?: number;
}

interface Facts {
  readonly calledAt: Moment | undefined;
  readonly finishedAt: Moment | undefined;
  /** Something stands in 完成时间 that cannot be read. */
  readonly finishUnreadable: boolean;
  /** 特殊情况说明 is given: the longer limit holds. */
  readonly special: boolean;
}

interface Limits {
  readonly hours: number;
  readonly specialHours: number;
}

/** Judges call to completion against the limits in calendar hours, the limit itself in time (A1). */
export function judgeTimeliness({ calledAt, finishedAt, finishUnreadable, special }: Facts, limits: Limits): Timeliness {
  if (!finishedAt) return { result: finishUnreadable ? 'undecided' : 'open' };
  if (!calledAt) return { result: 'undecided' };
  const days = daysBetween(momentDay(calledAt), momentDay(finishedAt));
  if (!hasTime(calledAt) || !hasTime(finishedAt)) return { result: days < 0 ? 'undecided' : judgeDays(days, special, limits) };
  const seconds = secondsBetween(calledAt, finishedAt);
  if (seconds < 0) return { result: 'undecided' };
  const hours = hoursTaken(seconds, limits);
  if (seconds <= limits.hours * 3600) return { result: 'within24', hours };
  return { result: special && seconds <= limits.specialHours * 3600 ? 'within48' : 'late', hours };
}

/** 24 hours and a second are no 24.00: beside 超时 that would look like a mistake. */
function hoursTaken(seconds: number, { hours, specialHours }: Limits): number {
  const shown = ratio(seconds, 3600, 2) ?? 0;
  const isHidden = [hours, specialHours].some((limit) => shown <= limit && seconds > limit * 3600);
  return isHidden ? (ratio(seconds, 3600, 4) ?? 0) : shown;
}

/**
 * A date without a time: `days` calendar days stand for anything between (days − 1) × 24 and (days + 1) × 24 hours. With the limits
 * 24 and 48: same day in time, one day undecided, two days late (with a reason: undecided), three or more late.
 */
function judgeDays(days: number, special: boolean, { hours, specialHours }: Limits): TimelinessResult {
  const [atLeast, atMost] = [(days - 1) * 24, (days + 1) * 24];
  if (atMost <= hours) return 'within24';
  if (atLeast >= (special ? specialHours : hours)) return 'late';
  return special && atLeast >= hours && atMost <= specialHours ? 'within48' : 'undecided';
}
