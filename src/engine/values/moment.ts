import { type Day, dayFromSerial, daysBetween, daySerial } from './day';

/** A point in time as ISO text to the second, `2026-03-31T14:05:00`, or a bare day where the time is not known. */
export type Moment = string & { readonly __moment: never };

const SECONDS_PER_DAY = 86_400;

/** The calendar day of a moment. */
export const momentDay = (moment: Moment): Day => moment.slice(0, 10) as Day;

/** Whether a moment has a time; a time of exactly 00:00 is a date without a time. */
export const hasTime = (moment: Moment): boolean => moment.length > 10;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** A moment of a day and a second of that day (0–86,399); second 0 means that the time is not known. */
export function momentOf(day: Day, secondOfDay: number): Moment {
  if (secondOfDay === 0) return day;
  const [hours, minutes] = [Math.floor(secondOfDay / 3600), Math.floor((secondOfDay % 3600) / 60)];
  return `${day}T${two(hours)}:${two(minutes)}:${two(secondOfDay % 60)}` as Moment;
}

const secondOfDay = (moment: Moment): number =>
  hasTime(moment) ? Number(moment.slice(11, 13)) * 3600 + Number(moment.slice(14, 16)) * 60 + Number(moment.slice(17, 19)) : 0;

/** The moment of an Excel serial number (1900 system), rounded to the second. */
export function momentFromSerial(serial: number): Moment | undefined {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const day = dayFromSerial(Math.floor(seconds / SECONDS_PER_DAY));
  return day && momentOf(day, seconds % SECONDS_PER_DAY);
}

/** The Excel serial number (1900 system) of a moment. */
export const momentSerial = (moment: Moment): number => daySerial(momentDay(moment)) + secondOfDay(moment) / SECONDS_PER_DAY;

/** A time of day, or so many hours, out of the fraction of a day that Excel keeps: 0.3958… is 9:30. */
export function clockOf(days: number): string {
  const seconds = Math.round(days * SECONDS_PER_DAY);
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
}

/** Seconds from one moment to another; a moment without a time counts from 00:00. */
export const secondsBetween = (from: Moment, to: Moment): number =>
  daysBetween(momentDay(from), momentDay(to)) * SECONDS_PER_DAY + secondOfDay(to) - secondOfDay(from);

/** Whether the first is surely after the second: by time where both have one, else by day. */
export const isAfter = (first: Moment, second: Moment): boolean =>
  first > second && ((hasTime(first) && hasTime(second)) || momentDay(first) > momentDay(second));
