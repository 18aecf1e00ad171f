import { type Day, dayFromSerial, dayOf, daySerial } from '../values/day';
import { type Moment, momentDay, momentFromSerial, momentOf, momentSerial } from '../values/moment';
import { type Month, monthFrom, monthOf } from '../values/month';
import { halfWidth, tidy } from '../values/text';
import type { CellContext, CellReading, CellRemark, CellType } from './cell-type';

const TIME = '(?:[T\\s]*(\\d{1,2})(?::|时|点)(?:(\\d{1,2})(?:(?::|分)(?:(\\d{1,2})(?:\\.\\d+)?秒?)?)?)?Z?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4}|\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?${TIME}$`);
const WITHOUT_YEAR = new RegExp(`^(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]${TIME}$`);
const COMPACT = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${TIME}$`);
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = new RegExp(`^(\\d{1,2})[-\\s]*([A-Za-z]{3,9})\\.?[-,\\s]*(\\d{4})${TIME}$`);
const NAMED_FIRST = new RegExp(`^([A-Za-z]{3,9})\\.?\\s*(\\d{1,2}),?\\s*(\\d{4})${TIME}$`);
/** Serial numbers between 1954 and 2119; smaller numbers such as 9.1 are month.day and never guessed (14). */
const [EARLIEST_SERIAL, LATEST_SERIAL] = [20_000, 80_000];

type Parts = readonly [year: string | undefined, month: string | undefined, date: string | undefined, ...time: (string | undefined)[]];

/** The pieces of a date in the forms seen in real sheets, or nothing. */
function partsOf(text: string): Parts | undefined {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return yearFirst.slice(1) as unknown as Parts;
  const yearless = WITHOUT_YEAR.exec(text);
  if (yearless) return [undefined, yearless[1], yearless[2], ...yearless.slice(3)];
  const named = NAMED.exec(text);
  const first = NAMED_FIRST.exec(text);
  const name = (named?.[2] ?? first?.[1])?.slice(0, 3).toLowerCase();
  const month = name === undefined ? 0 : MONTH_NAMES.indexOf(name) + 1;
  if (month === 0) return undefined;
  if (named) return [named[3], String(month), named[1], ...named.slice(4)];
  return first ? [first[3], String(month), first[2], ...first.slice(4)] : undefined;
}

/** The day nearest before the month's end that has this month and date (3月5日). */
function nearestBefore(monthEnd: Day, month: number, date: number): Day | undefined {
  const year = Number(monthEnd.slice(0, 4));
  for (const candidate of [year, year - 1, year - 2, year - 3, year - 4]) {
    const found = dayOf(candidate, month, date);
    if (found && found <= monthEnd) return found;
  }
  return undefined;
}

const unreadable = (cell: unknown, why: 'form' | 'impossible' | 'monthDotDay'): { remark: CellRemark } => ({
  remark: { code: 'C2', facts: { found: String(cell), why } },
});

function momentFromText(written: string, context: CellContext): CellReading<Moment> {
  const text = halfWidth(written).replace(/：/g, ':').trim();
  if (/^\d{1,2}\.\d{1,2}$/.test(text)) return unreadable(written, 'monthDotDay');
  if (/^\d{5}(\.\d+)?$/.test(text)) return momentFromNumber(Number(text), context, written);
  const parts = partsOf(text);
  if (!parts) return unreadable(written, 'form');
  const [year, month, date, hours = '0', minutes = '0', seconds = '0'] = parts;
  const day =
    year === undefined
      ? nearestBefore(context.monthEnd, Number(month), Number(date))
      : dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(date));
  const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (!day || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return unreadable(written, 'impossible');
  const value = momentOf(day, second);
  return { value, remark: { code: 'C7', facts: { found: written, read: value.replace('T', ' '), readEn: value.replace('T', ' ') } } };
}

function momentFromNumber(serial: number, context: CellContext, written?: string): CellReading<Moment> {
  const shifted = serial + context.serialOffset;
  const value = shifted >= EARLIEST_SERIAL && shifted <= LATEST_SERIAL ? momentFromSerial(shifted) : undefined;
  if (value === undefined) {
    const compact = /^\d{8}$/.test(String(serial)) ? momentFromText(String(serial), context) : undefined;
    return compact ?? unreadable(written ?? serial, serial < 13 ? 'monthDotDay' : 'form');
  }
  return written === undefined ? { value } : { value, remark: { code: 'C7', facts: { found: written, read: value.replace('T', ' '), readEn: value.replace('T', ' ') } } };
}

function readMoment(cell: string | number | boolean | { error: string }, context: CellContext): CellReading<Moment> {
  if (typeof cell === 'number') return momentFromNumber(cell, context);
  return typeof cell === 'string' ? momentFromText(tidy(cell), context) : unreadable(cell, 'form');
}

/** A date with its time where it is known; 00:00 is a date without a time. Text in all forms seen is read (C7), the rest is C2. */
export const moment: CellType<Moment> = { kind: 'moment', read: readMoment, write: momentSerial };

/** A calendar day; a time is cut off. */
export const dayType: CellType<Day> = {
  kind: 'day',
  read(cell, context) {
    const { value, remark } = readMoment(cell, context);
    return { ...(value !== undefined && { value: momentDay(value) }), ...(remark && { remark: dayRemark(remark) }) };
  },
  write: daySerial,
};

const dayRemark = (remark: CellRemark): CellRemark =>
  remark.code === 'C7' ? { code: 'C7', facts: { ...remark.facts, read: String(remark.facts.read).slice(0, 10), readEn: String(remark.facts.readEn).slice(0, 10) } } : remark;

/** A calendar month: 2026-03, 2026.03, 2026年3月, 202603 or a date in it. */
export const month: CellType<Month> = {
  kind: 'month',
  read(cell, context) {
    if (typeof cell === 'number') {
      const day = cell >= EARLIEST_SERIAL && cell <= LATEST_SERIAL ? dayFromSerial(cell + context.serialOffset) : undefined;
      if (day) return { value: monthOf(day) };
    }
    const written = typeof cell === 'object' ? '' : halfWidth(tidy(String(cell)));
    const parts = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*月?份?$/.exec(written);
    const value = parts ? monthFrom(`${parts[1]}-${parts[2]?.padStart(2, '0')}`) : undefined;
    if (value !== undefined) return { value };
    const day = typeof cell === 'string' ? readMoment(cell, context).value : undefined;
    return day === undefined ? unreadable(written, 'form') : { value: monthOf(momentDay(day)) };
  },
  write: (value) => value,
};
