import { type Day, dayOf } from '../values/day';
import { type Moment, momentOf } from '../values/moment';
import { halfWidth } from '../values/text';

/** What a text says about a date: a moment, or why it says none. */
export type DateText =
  | { readonly state: 'read'; readonly value: Moment }
  | { readonly state: 'form' | 'impossible' | 'noSuchTime' | 'timeAlone' | 'several' | 'monthDotDay' | 'night' | 'noYear' };

const TIME =
  '(?:[T\\s]*(上午|下午|晚上|中午|am|pm)?\\s*(\\d{1,2})(?::|时|点)(?:(\\d{1,2})(?:(?::|分)(?:(\\d{1,2})(?:\\.\\d+)?秒?)?)?)?\\s*(am|pm)?Z?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4}|\\d{2})\\s*[-/.年。、]\\s*(\\d{1,2})\\s*[-/.月。、]\\s*(\\d{1,2})\\s*[日号]?${TIME}$`, 'i');
const WITHOUT_YEAR = new RegExp(`^()(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]${TIME}$`, 'i');
const COMPACT = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${TIME}$`, 'i');
const COMPACT_TIME = /^(\d{4})(\d{2})(\d{2})()(\d{2})(\d{2})(\d{2})?$/;
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = new RegExp(`^(\\d{1,2})[-\\s]*([A-Za-z]{3,9})\\.?[-,\\s]*(\\d{4})${TIME}$`, 'i');
const NAMED_FIRST = new RegExp(`^([A-Za-z]{3,9})\\.?\\s*(\\d{1,2}),?\\s*(\\d{4})${TIME}$`, 'i');
const WEEKDAY = /[(\s]*(?:星期|周|礼拜)[一二三四五六日天][)\s]*/;
const LONGEST = 60;

type Parts = readonly (string | undefined)[];

/** The pieces of a date in the forms seen in real sheets: year, month, day, then half-day, hours, minutes, seconds, am/pm. */
function partsOf(text: string): Parts | undefined {
  const found = YEAR_FIRST.exec(text) ?? WITHOUT_YEAR.exec(text) ?? COMPACT.exec(text) ?? COMPACT_TIME.exec(text);
  if (found) return found.slice(1);
  const dayFirst = NAMED.exec(text);
  if (dayFirst) return [dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], ...dayFirst.slice(4)];
  const nameFirst = NAMED_FIRST.exec(text);
  return nameFirst ? [nameFirst[3], monthNumber(nameFirst[1]), nameFirst[2], ...nameFirst.slice(4)] : undefined;
}

const monthNumber = (name = ''): string => String(MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** The day nearest before the month's end that has this month and date (3月5日); a leap day up to eight years back. */
function nearestBefore(monthEnd: Day, month: number, date: number): Day | undefined {
  const year = Number(monthEnd.slice(0, 4));
  for (let back = 0; back <= 8; back++) {
    const found = dayOf(year - back, month, date);
    if (found && found <= monthEnd) return found;
  }
  return undefined;
}

/** The second of the day, or nothing where the clock has no such time. */
function secondOf([half, hours, minutes, seconds, suffix]: Parts): number | undefined {
  if (hours === undefined) return 0;
  const marker = (half ?? suffix ?? '').toLowerCase();
  const afternoon = marker === 'pm' || marker === '下午' || marker === '晚上' || marker === '中午';
  const morning = marker === 'am' || marker === '上午';
  const [hour, minute, second] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const shifted = afternoon && hour < 12 && !(marker === '中午' && hour > 9) ? hour + 12 : morning && hour === 12 ? 0 : hour;
  return shifted * 3600 + minute * 60 + second;
}

/** 晚上12点 and 晚上1点 may belong to the night before the day or after it: which, nobody can tell. */
const isNight = ([half, hours]: Parts): boolean => half === '晚上' && (Number(hours) < 6 || Number(hours) === 12);

/** Reads a date with or without time out of a text; one without a year is the nearest before the month's end, where that is known. */
export function readDateText(written: string, monthEnd: Day | undefined): DateText {
  if (written.length > LONGEST) return { state: 'form' };
  const text = halfWidth(written).replace(WEEKDAY, ' ').trim();
  const date = oneDate(text, monthEnd);
  return date.state === 'form' ? { state: whyNone(text, monthEnd) } : date;
}

function oneDate(text: string, monthEnd: Day | undefined): DateText {
  if (/^\d{1,2}\.\d{1,2}$/.test(text)) return { state: 'monthDotDay' };
  const parts = partsOf(text);
  if (!parts || parts[1] === '0') return { state: 'form' };
  const [year, month, date] = [parts[0] ?? '', Number(parts[1]), Number(parts[2])];
  if (year === '' && monthEnd === undefined) return { state: 'noYear' };
  const day =
    monthEnd && year === '' ? nearestBefore(monthEnd, month, date) : dayOf(Number(year.length === 2 ? `20${year}` : year), month, date);
  if (isNight(parts.slice(3))) return { state: 'night' };
  const second = secondOf(parts.slice(3));
  if (!day) return { state: 'impossible' };
  if (second === undefined) return { state: 'noSuchTime' };
  return { state: 'read', value: momentOf(day, second) };
}

/** What may stand between two dates in one cell. */
const BETWEEN_DATES = /[、,，;；/~～至到和及&\n-]+|\s+/g;

/** What a text is that is no date: a time of day alone, two dates (27), or neither. */
function whyNone(text: string, monthEnd: Day | undefined): 'timeAlone' | 'several' | 'form' {
  if (readTimeText(text) !== undefined) return 'timeAlone';
  const isDate = (part: string): boolean => part.length > 2 && oneDate(part.trim(), monthEnd).state !== 'form';
  const isTwo = [...text.matchAll(BETWEEN_DATES)].some(
    ({ index, 0: gap }) => isDate(text.slice(0, index)) && isDate(text.slice(index + gap.length)),
  );
  return isTwo ? 'several' : 'form';
}

const TIME_ALONE = new RegExp(`^${TIME}$`, 'i');

/** The second of the day that a text says: 14:30, 下午2点30分, 2:30 pm; nothing where it says none. */
export function readTimeText(written: string): number | undefined {
  if (written.length > LONGEST) return undefined;
  const parts = TIME_ALONE.exec(halfWidth(written).trim())?.slice(1);
  return parts?.[1] === undefined || isNight(parts) ? undefined : secondOf(parts);
}
