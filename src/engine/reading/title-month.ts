import { type Month, addToMonth, monthFrom, monthOf } from '../values/month';
import type { Day } from '../values/day';
import { halfWidth } from '../values/text';
import type { SheetCells } from '../workbook/cells';
import type { SheetRemark } from './reading';

const YEAR_AND_MONTH = /(?<!\d)(20\d{2})\s*(?:年|[-./_])\s*(0?[1-9]|1[0-2])(?!\d)\s*(?:月|份|$|[^\d\s./_-])/;
const COMPACT = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/;
/** 3月维修登记表: a month alone; no last one of several (1-4月), no day, no point in time (3月5日, 3月底) and not when a list was made (4月制表). */
const MONTH_ALONE =
  /(?<!\d|每|(?<![\dA-Za-z])(?:0?[1-9]|1[0-2])月?\s*[-~～—至到、,，和/.]\s*)(0?[1-9]|1[0-2])\s*月(?!(?:份|度)?\s*(?:[\d底初末前后内中起至到]|[一二三四五六七八九十]{1,3}[日号]|[上填]报|[制填]表|提交|报送|打印|编制))/g;
const TITLE_LENGTH = 80;

const DIGITS = '〇一二三四五六七八九';
const YEAR_IN_WORDS = /二[〇零][〇零一二三四五六七八九]{2}(?=年)/g;
/** 四月, not the month that is over or to come: 近一月, 上一月. */
const MONTH_IN_WORDS =
  /(?<![一二三四五六七八九十百近上下每满第这那过前后整])(十[一二]?|[一二三四五六七八九])(?=(?:\s*[-~～—至到、,，和]\s*[一二三四五六七八九十]{1,2})?\s*月)/g;

const digitOf = (written: string): string => String(Math.max(0, DIGITS.indexOf(written)));

/** 二〇二六年十一月 as 2026年11月. */
const inDigits = (text: string): string =>
  halfWidth(text)
    .replace(YEAR_IN_WORDS, (year) => [...year].map(digitOf).join(''))
    .replace(MONTH_IN_WORDS, (month) => (month.startsWith('十') ? `1${digitOf(month.charAt(1))}` : digitOf(month)));

/** The month with its year that a text names: 2026年2月维修登记表, 月报_2026-02; a whole date names none. */
function withYear(text: string): Month | undefined {
  const [, year, month] = YEAR_AND_MONTH.exec(text) ?? COMPACT.exec(text) ?? [];
  return year === undefined || month === undefined ? undefined : monthFrom(`${year}-${month.padStart(2, '0')}`);
}

const MONTHS_BACK = 6;

/** The months without a year that a text names: each the one nearest to the month reported. */
function withoutYear(text: string, reported: Month): readonly Month[] {
  const numbers = Array.from(text.matchAll(MONTH_ALONE), ([, number]) => Number(number));
  const near = numbers.length === 0 ? [] : Array.from({ length: 12 }, (_, at) => addToMonth(reported, at - MONTHS_BACK));
  return numbers.flatMap((number) => near.find((month) => Number(month.slice(5)) === number) ?? []);
}

/** The month that a title or a file’s name mentions, where it is not the one that is reported: 2026年4月, 四月份维修明细表, D001_4月. */
export function otherMonthIn(written: string, reported: Month): Month | undefined {
  const text = inDigits(written);
  const whole = withYear(text);
  const months = whole === undefined ? withoutYear(text, reported) : [whole];
  return months.includes(reported) ? undefined : months[0];
}

/** S10: the lines above a header name another month than the one that is reported (15). */
export function otherMonthInTitle({ rows }: SheetCells, headerTop: number, monthEnd: Day | undefined): readonly SheetRemark[] {
  if (monthEnd === undefined) return [];
  const reported = monthOf(monthEnd);
  for (let row = 0; row < headerTop; row++) {
    for (const [column, cell] of (rows[row] ?? []).entries()) {
      const found = typeof cell === 'string' && cell.length <= TITLE_LENGTH ? otherMonthIn(cell, reported) : undefined;
      if (found !== undefined) return [{ code: 'S10', facts: { found, month: reported }, row, column }];
    }
  }
  return [];
}
