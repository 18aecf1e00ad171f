import { remembered } from './remembered';

/** A calendar day as ISO text, `2026-03-31`; days compare as text. Each is also a moment whose time is not known. */
export type Day = string & { readonly __day: never; readonly __moment: never };

const MS_PER_DAY = 86_400_000;
/** Excel's serial 0 in the 1900 system, as days before 1970-01-01. */
const EXCEL_EPOCH = 25_569;
const EARLIEST = 1900;
const LATEST = 2199;
const FIRST_DAY = '1900-01-01' as Day;
const LAST_DAY = '2199-12-31' as Day;

/** Days since 1970-01-01. A month names few days, and those millions of times. */
const dayNumber = remembered((day: Day): number => Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day)) / MS_PER_DAY);

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));
const dateOf = (day: Day): number => Number(day.slice(8, 10));

const fromDayNumber = (number: number): Day => new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day;

/** The day of that year, month (1–12) and day of the month, or nothing where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

/** The length of a month (1–12) in days. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day from ISO text that is known to be right: our own constants and settings. */
export function day(text: string): Day {
  const [year, month, date] = text.split('-').map(Number);
  const found = dayOf(year ?? 0, month ?? 0, date ?? 0);
  if (found !== text) throw new Error(`not a day: ${text}`);
  return found;
}

/** The number of days from one day to a later one; negative where it is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The day so many days later (or earlier, where negative); beyond the calendar its first or last day. */
export const addDays = (from: Day, days: number): Day =>
  fromDayNumber(Math.min(Math.max(dayNumber(from) + days, dayNumber(FIRST_DAY)), dayNumber(LAST_DAY)));

/** The day so many calendar months later, clamped to that month's last day (B2); beyond the calendar its first or last day. */
export function addMonths(from: Day, months: number): Day {
  const target = yearOf(from) * 12 + (monthOf(from) - 1) + months;
  const [year, month] = [Math.floor(target / 12), (target % 12) + 1];
  return dayOf(year, month, Math.min(dateOf(from), daysInMonth(year, month))) ?? (months < 0 ? FIRST_DAY : LAST_DAY);
}

/** The Excel serial number (1900 system) of a day. */
export const daySerial = (of: Day): number => dayNumber(of) + EXCEL_EPOCH;

/** The day of an Excel serial number (1900 system), its time cut off; nothing outside 1900–2199. */
export function dayFromSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (whole < 61 || whole > 109_574) return undefined;
  const known = daysBySerial.get(whole);
  if (known !== undefined) return known;
  const found = fromDayNumber(whole - EXCEL_EPOCH);
  daysBySerial.set(whole, found);
  return found;
}

/** A workbook names few days, and those thousands of times. */
const daysBySerial = new Map<number, Day>();

/** Whole calendar months from one day to a later one, clamped as `addMonths` does; negative where it is earlier. */
export function wholeMonthsBetween(from: Day, to: Day): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return dateOf(to) >= dateOf(from) || dateOf(to) === daysInMonth(yearOf(to), monthOf(to)) ? months : months - 1;
}
