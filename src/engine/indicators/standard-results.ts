import { type Day, addDays, addMonths, daysBetween } from '../values/day';
import { groupBy } from '../values/group';
import { type Moment, hasTime, momentDay, momentFromSerial, momentSerial } from '../values/moment';
import { DEFAULT_STANDARD_RECORDS } from '../records/default-standards';
import type { Standard } from '../records/standards';
import { judgeTimeliness } from '../timeliness/timeliness';
import type { MonthContext } from '../month/context';
import { type Share, rateOf } from './shares';
import { type CaseRows, type StandardCase, casesOf } from './standard-cases';

/** 达标, 超时, or 未判定: times missing, unreadable or out of order, or still open within the limit. */
export type StandardResult = 'met' | 'late' | 'undecided';

/** A case with its judgement. */
export interface JudgedCase extends StandardCase {
  readonly result: StandardResult;
  readonly isOpen: boolean;
  /** Until when it had to be done, where that can be said: a day without a time is still in time. */
  readonly deadline: Moment | undefined;
}

/** A standard with the cases of the month. */
export interface StandardResults {
  readonly standard: Standard;
  readonly cases: readonly JudgedCase[];
}

/** Every enabled standard with its cases, in the order of 服务标准; where head office keeps none, the default standards hold. */
export function judgeStandards(
  month: CaseRows & { readonly headOffice: Pick<MonthContext['headOffice'], 'standards'> },
): readonly StandardResults[] {
  const kept = month.headOffice.standards.filter((row) => row.counts).map(({ values }) => values);
  return (kept.length > 0 ? kept : DEFAULT_STANDARD_RECORDS)
    .filter(({ enabled }) => enabled === 'yes')
    .map((standard) => ({ standard, cases: judgedCases(standard, month) }));
}

/** The cases of a standard in some rows, judged at the as-of date. */
export const judgedCases = (standard: Standard, month: CaseRows): readonly JudgedCase[] =>
  casesOf(standard, month).map((one) => judged(one, standard, month.settings.asOf));

/** The cases met and late: what the rate of a standard is made of. */
const standardShare = (cases: readonly JudgedCase[]): Share => {
  const met = cases.filter(({ result }) => result === 'met').length;
  return { part: met, whole: met + cases.filter(({ result }) => result === 'late').length };
};

/** The rate of a standard over some cases. */
export const standardRate = (cases: readonly JudgedCase[]): number | undefined => rateOf(standardShare(cases));

/** The cases of each dealer, by number. */
export const casesByDealer = (cases: readonly JudgedCase[]): readonly (readonly [dealer: string, own: readonly JudgedCase[]])[] =>
  [...groupBy(cases, ({ dealer }) => dealer)].sort(([a], [b]) => (a < b ? -1 : 1));

function judged(one: StandardCase, standard: Standard, asOf: Day): JudgedCase {
  const { unit, limit: plain, specialLimit } = standard;
  const limit = one.special && specialLimit !== undefined ? specialLimit : plain;
  const isOpen = one.to === undefined && !one.unreadable;
  if (limit === undefined || unit === undefined || one.from === undefined || one.unreadable)
    return inJudgement(one, 'undecided', isOpen, undefined);
  const deadline = deadlineOf(one.from, limit, unit);
  const result =
    one.to === undefined
      ? isPast(one.from, deadline, limit, unit, asOf)
        ? 'late'
        : 'undecided'
      : finished(one, one.from, one.to, limit, unit);
  return inJudgement(one, result, isOpen, deadline);
}

/** Its fields are named, since put together from parts tens of thousands of cases take several times as long. */
function inJudgement(
  { dealer, number, from, to, endsIn, unreadable, special, promised, list, row }: StandardCase,
  result: StandardResult,
  isOpen: boolean,
  deadline: Moment | undefined,
): JudgedCase {
  return { dealer, number, from, to, endsIn, unreadable, special, promised, list, row, result, isOpen, deadline };
}

type Unit = NonNullable<Standard['unit']>;

/** 小时 to the second, 天 by dates, 月 as calendar months (clamped). */
function deadlineOf(from: Moment, limit: number, unit: Unit): Moment {
  const day = momentDay(from);
  if (unit === 'months') return addMonths(day, Math.round(limit));
  if (unit === 'days') return addDays(day, Math.floor(limit));
  return hasTime(from) ? (momentFromSerial(momentSerial(from) + limit / 24) ?? from) : addDays(day, Math.ceil(limit / 24));
}

/** Whether an open case is surely past its limit when the as-of date ends. */
function isPast(from: Moment, deadline: Moment, limit: number, unit: Unit, asOf: Day): boolean {
  if (unit !== 'hours') return momentDay(deadline) < asOf;
  return hasTime(from) ? momentDay(deadline) <= asOf : daysBetween(momentDay(from), asOf) * 24 >= limit;
}

function finished({ promised }: StandardCase, from: Moment, to: Moment, limit: number, unit: Unit): StandardResult {
  const days = daysBetween(momentDay(from), momentDay(to));
  if (days < 0) return promised ? 'met' : 'undecided';
  if (unit === 'days') return days <= limit ? 'met' : 'late';
  if (unit === 'months') return momentDay(to) <= momentDay(deadlineOf(from, limit, unit)) ? 'met' : 'late';
  if (promised && days === 0 && hasTime(from) && hasTime(to) && to < from) return 'met';
  const { result } = judgeTimeliness(
    { calledAt: from, finishedAt: to, finishUnreadable: false, special: false },
    { hours: limit, specialHours: limit },
  );
  return result === 'within24' ? 'met' : result === 'late' ? 'late' : 'undecided';
}
