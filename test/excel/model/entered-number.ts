/** A number that Excel reads in a text, with the format that a General cell takes on for it. */
export interface EnteredNumber {
  readonly value: number;
  readonly format?: string;
}

/** What Excel (in its US reading, which the API always has) takes a text for: number, percentage, money, date, time; or nothing. */
export function enteredNumber(text: string): EnteredNumber | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return plainNumber(trimmed) ?? dateAndTime(trimmed);
}

function plainNumber(text: string): EnteredNumber | undefined {
  const [, open, sign, money, digits, exponent, percent, close] =
    /^(\()?([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%)?(\))?$/i.exec(text) ?? [];
  if (digits === undefined || (open === undefined) !== (close === undefined)) return undefined;
  const size = Number(digits.replace(/,/g, '') + (exponent ?? ''));
  const value = sign === '-' || open !== undefined ? -size : size;
  const fraction = digits.includes('.') ? '.00' : '';
  if (percent) return { value: value / 100, format: `0${fraction}%` };
  if (money) return { value, format: `$#,##0${fraction}_);($#,##0${fraction})` };
  if (exponent) return { value, format: '0.00E+00' };
  return digits.includes(',') ? { value, format: `#,##0${fraction}` } : { value };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateAndTime(text: string): EnteredNumber | undefined {
  const [, dateText, timeText] = /^(\S*?)\s*(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)?$/i.exec(text) ?? [];
  const date = dateText ? dateOf(dateText) : undefined;
  const time = timeText ? timeOf(timeText) : undefined;
  if (dateText === undefined || (dateText !== '' && !date) || (timeText && time === undefined)) return undefined;
  if (date && time !== undefined) return { value: date.value + time, format: 'm/d/yyyy h:mm' };
  if (date) return date;
  return time === undefined ? undefined : { value: time, format: timeText?.split(':').length === 3 ? 'h:mm:ss' : 'h:mm' };
}

/** In our Excel it is always this year: texts without a year, such as 3-5 or 1/2, become dates of it. */
const THIS_YEAR = 2026;

/** 2026-03-01, 2026/3/1, 3/1/2026, 1-Mar-2026, and the part numbers that Excel spoils: 3-5, 1/2, 5-Mar. */
function dateOf(text: string): EnteredNumber | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const us = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (us) return serialOf(Number(us[3]), Number(us[1]), Number(us[2]), 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return serialOf(THIS_YEAR, Number(short[1]), Number(short[2]), 'd-mmm');
  const [, day, month = '', year] = /^(\d{1,2})-([a-z]{3})(?:-(\d{2}|\d{4}))?$/i.exec(text) ?? [];
  if (day === undefined) return undefined;
  return serialOf(fullYear(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day), year === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function fullYear(year: string | undefined): number {
  if (year === undefined) return THIS_YEAR;
  const number = Number(year);
  return number < 30 ? number + 2000 : number < 100 ? number + 1900 : number;
}

const DAY = 86_400_000;

function serialOf(year: number, month: number, day: number, format: string): EnteredNumber | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  const days = Math.round(moment.getTime() / DAY) + 25_569;
  // Excel's calendar has a 29 February 1900 that never was.
  return { value: days < 61 ? days - 1 : days, format };
}

function timeOf(text: string): number | undefined {
  const [, hours, minutes, seconds, half] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i.exec(text) ?? [];
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || Number(hours) > (half ? 12 : 23)) return undefined;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
}
