import { type Day, dayOf } from '../engine/values/day';
import type { Language } from '../engine/values/language';
import { type Month, monthFrom } from '../engine/values/month';
import { Refused } from './failures';

/** The month of an option that must be given. */
export function monthOf(value: string): Month {
  const month = monthFrom(value);
  if (!month) throw new Refused('badMonth', { value });
  return month;
}

/** The month of an option that may be left out. */
export const monthOption = (value: string | undefined): Month | undefined => (value === undefined ? undefined : monthOf(value));

/** A day of an option. */
export function dayOption(value: string | undefined): Day | undefined {
  if (value === undefined) return undefined;
  const [year, month, date] = value.split('-').map(Number);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayOf(year ?? 0, month ?? 0, date ?? 0) : undefined;
  if (!day) throw new Refused('badDay', { value });
  return day;
}

/** A whole number of an option, within bounds. */
export function numberOption(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) throw new Refused('badNumber', { option, least, most });
  return number;
}

/** The language of an option. */
export function languageOption(value: string | undefined): Language | undefined {
  if (value === undefined || value === 'zh' || value === 'en') return value;
  throw new Refused('badLanguage', { value });
}
