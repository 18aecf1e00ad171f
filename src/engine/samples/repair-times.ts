import { type Day, addDays } from '../values/day';
import { type Moment, momentDay, momentFromSerial, momentOf, momentSerial } from '../values/moment';
import { type Month, firstDay, lastDay } from '../values/month';
import type { Repair } from '../records/repairs';
import type { Random } from './random';

/** When a repair was called for, answered, visited and finished; without a finish it is still open. */
export type RepairTimes = Pick<Repair, 'calledAt' | 'answeredAt' | 'arrivedAt' | 'finishedAt' | 'specialCase'>;

const REASONS = ['需从总部调配件', '用户改约时间', '台风天气道路中断'] as const;

/** A moment so many hours later, to the minute. */
export function hoursLater(from: Moment, hours: number): Moment {
  const minutes = Math.round(momentSerial(from) * 1440) + Math.round(hours * 60);
  return momentFromSerial(minutes / 1440) ?? from;
}

interface Circumstances {
  readonly visited: boolean;
  /** The dealer's, from 0 to 1. */
  readonly care: number;
  readonly month: Month;
}

/** The times of a repair called for on a day of the month: most within a day, some with a reason or too late, a few as dates only. */
export function repairTimes(day: Day, { visited, care, month }: Circumstances, random: Random): RepairTimes {
  const kind = random.next();
  if (day < firstDay(month)) return overMonthEnd(day);
  if (kind < 0.02) return dateOnly(day, month, random);
  const calledAt = momentOf(day, random.whole(450, 1190) * 60);
  const answeredAt = hoursLater(calledAt, random.whole(5, 50) / 60);
  if (kind < 0.035) return { calledAt, answeredAt };
  const special = kind < 0.085;
  const late = 0.095 + 0.13 * (1 - care) ** 2;
  const hours = special
    ? random.whole(25, 47)
    : kind < late
      ? random.whole(50, 90)
      : kind > 0.98
        ? 24
        : random.whole(2, 22) + random.whole(0, 59) / 60;
  const finishedAt = hoursLater(calledAt, hours);
  if (momentDay(finishedAt) > lastDay(month)) return { calledAt, answeredAt };
  const arrivedAt = hoursLater(calledAt, hours * 0.7);
  return { calledAt, answeredAt, ...(visited && { arrivedAt }), finishedAt, ...(special && { specialCase: random.pick(REASONS) }) };
}

/** Called for on the last afternoon of the month before, finished the next morning: it belongs to this month. */
function overMonthEnd(day: Day): RepairTimes {
  const calledAt = momentOf(day, 16 * 3600);
  return { calledAt, answeredAt: hoursLater(calledAt, 0.5), finishedAt: hoursLater(calledAt, 18) };
}

function dateOnly(day: Day, month: Month, random: Random): RepairTimes {
  const finishedOn = addDays(day, random.whole(0, 1));
  const asMoment = (of: Day) => momentOf(of, 0);
  return { calledAt: asMoment(day), finishedAt: asMoment(finishedOn > lastDay(month) ? day : finishedOn) };
}

/** The day of the call: spread over the month, the first ones on the last day of the month before. */
export function callDay(index: number, count: number, month: Month): Day {
  const days = Number(lastDay(month).slice(8));
  return addDays(firstDay(month), index === 1 ? -1 : Math.floor((index * days) / count));
}
