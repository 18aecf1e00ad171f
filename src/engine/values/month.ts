import { type Day, dayOf, daysInMonth } from './day';

/** A calendar month as text, `2026-03`; months compare as text. */
export type Month = string & { readonly __month: never };

/** A month from text of the form YYYY-MM, or nothing. */
export function monthFrom(text: string): Month | undefined {
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : undefined;
}

/** The month in which a day lies. */
export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;

/** The month so many months later (or earlier, where negative). */
export function addToMonth(month: Month, months: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const target = year * 12 + (number - 1) + months;
  return `${Math.floor(target / 12)}-${String((target % 12) + 1).padStart(2, '0')}` as Month;
}

/** The first day of a month. */
export const firstDay = (month: Month): Day => `${month}-01` as Day;

/** The last day of a month. */
export function lastDay(month: Month): Day {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return dayOf(year, number, daysInMonth(year, number)) ?? firstDay(month);
}
