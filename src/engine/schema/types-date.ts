import { type Day, dayFromSerial, daySerial } from '../values/day';
import { type Moment, momentDay, momentFromSerial, momentSerial } from '../values/moment';
import { type Month, addToMonth, monthFrom, monthOf } from '../values/month';
import { halfWidth, tidy } from '../values/text';
import type { CellContext, CellReading, CellRemark, CellType } from './cell-type';
import { type DateText, readDateText } from './date-text';

/** Serial numbers between 1954 and 2119; smaller numbers such as 9.1 are month.day and never guessed (14). */
const [EARLIEST_SERIAL, LATEST_SERIAL] = [20_000, 80_000];

type Cell = Parameters<CellType<Moment>['read']>[0];

const unreadable = (cell: Cell, why: Exclude<DateText['state'], 'read'>): { readonly remark: CellRemark } => ({
  remark: { code: 'C2', facts: { found: typeof cell === 'object' ? cell.error : String(cell), why } },
});

/** A text that can only mean one date: year with four digits, month, day. */
const isFullDate = (text: string): boolean =>
  /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/.test(halfWidth(text)) || /^\d{8}$/.test(text);

const readAs = (found: string, value: string): CellRemark => {
  const read = value.replace('T', ' ');
  return { code: 'C7', facts: { why: isFullDate(found) ? 'text' : 'otherwise', found, read, readEn: read } };
};

const isSerial = (serial: number): boolean => serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL;

/** 9.1 and 9.10 are the same number: a month and a day, but which day nobody can tell. */
const isMonthDotDay = (number: number): boolean => number > 1 && number < 13 && !Number.isInteger(number);

function readNumber(cell: number, context: CellContext): CellReading<Moment> {
  const serial = cell + context.serialOffset;
  const value = isSerial(serial) ? momentFromSerial(serial) : undefined;
  if (value !== undefined) return { value };
  if (Number.isInteger(cell) && cell > 19_000_000 && cell < 22_000_000) return readText(String(cell), context);
  return unreadable(cell, isMonthDotDay(cell) ? 'monthDotDay' : 'form');
}

function readText(written: string, context: CellContext): CellReading<Moment> {
  const digits = halfWidth(written);
  if (/^\d{5}(\.\d+)?$/.test(digits)) {
    const { value } = readNumber(Number(digits), context);
    return value === undefined ? unreadable(written, 'form') : { value, remark: readAs(written, value) };
  }
  const read = readDateText(written, context.monthEnd);
  return read.state === 'read' ? { value: read.value, remark: readAs(written, read.value) } : unreadable(written, read.state);
}

function readMoment(cell: Cell, context: CellContext): CellReading<Moment> {
  if (typeof cell === 'number') return readNumber(cell, context);
  return typeof cell === 'string' ? readText(tidy(cell), context) : unreadable(cell, 'form');
}

/** A date with its time where it is known; 00:00 is a date without a time. Text in all forms seen is read (C7), the rest is C2. */
export const moment: CellType<Moment> = { kind: 'moment', read: readMoment, write: momentSerial };

/** A calendar day; a time is cut off. */
export const dayType: CellType<Day> = {
  kind: 'day',
  read(cell, context) {
    const { value, remark } = readMoment(cell, context);
    if (value === undefined) return remark ? { remark } : {};
    const day = momentDay(value);
    return remark ? { value: day, remark: readAs(String(remark.facts.found), day) } : { value: day };
  },
  write: daySerial,
};

/** The month nearest before the report month's end with that number (3月). */
function nearestMonth(number: string, monthEnd: Day | undefined): Month | undefined {
  if (!monthEnd) return undefined;
  const candidate = monthFrom(`${monthEnd.slice(0, 4)}-${number.padStart(2, '0')}`);
  return candidate !== undefined && candidate > monthOf(monthEnd) ? addToMonth(candidate, -12) : candidate;
}

function monthFromText(written: string, context: CellContext): CellReading<Month> {
  const text = halfWidth(written);
  const plain = /^(\d{4})\s*(?:[-/.年]\s*)?(\d{1,2})\s*月?份?$/.exec(text);
  const value = plain ? monthFrom(`${plain[1]}-${plain[2]?.padStart(2, '0')}`) : undefined;
  if (value !== undefined) return { value };
  const short = /^(?:(\d{2})\s*[-/.年]\s*)?(\d{1,2})\s*月份?$/.exec(text);
  const guessed =
    short?.[2] === undefined
      ? undefined
      : short[1]
        ? monthFrom(`20${short[1]}-${short[2].padStart(2, '0')}`)
        : nearestMonth(short[2], context.monthEnd);
  const found = guessed ?? monthOfMoment(readText(written, context).value);
  return found === undefined
    ? unreadable(written, short && !short[1] && !context.monthEnd ? 'noYear' : plain || short ? 'impossible' : 'form')
    : { value: found, remark: readAs(written, found) };
}

const monthOfMoment = (value: Moment | undefined): Month | undefined => (value === undefined ? undefined : monthOf(momentDay(value)));

/** A calendar month: 2026-03, 2026.03, 2026年3月, 202603 or a date in it; 3月 and 26年3月 with a remark (C7). */
export const month: CellType<Month> = {
  kind: 'month',
  read(cell, context) {
    if (typeof cell === 'object' || typeof cell === 'boolean') return unreadable(cell, 'form');
    if (typeof cell === 'string') return monthFromText(tidy(cell), context);
    const day = isSerial(cell + context.serialOffset) ? dayFromSerial(cell + context.serialOffset) : undefined;
    if (day) return { value: monthOf(day) };
    // 2026.1 and 2026.10 are the same number.
    return /^\d{4}\.1$/.test(String(cell)) ? unreadable(cell, 'monthDotDay') : monthFromText(String(cell), context);
  },
  write: (value) => value,
};
