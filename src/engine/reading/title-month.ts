import { type Month, monthFrom, monthOf } from '../values/month';
import type { Day } from '../values/day';
import { halfWidth } from '../values/text';
import type { SheetCells } from '../workbook/cells';
import type { SheetRemark } from './reading';

const YEAR_AND_MONTH = /(?<!\d)(20\d{2})\s*(?:年|[-./_])\s*(0?[1-9]|1[0-2])(?!\d)\s*(?:月|份|$|[^\d\s./_-])/;
const COMPACT = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/;
/** 3月维修登记表: a month alone, no day and no point in time (3月5日, 3月底). */
const MONTH_ALONE = /(?<![\d\-~～至到.每])(0?[1-9]|1[0-2])\s*月(?:份|度)?(?![\d底初末前后内中起至到])/;
const TITLE_LENGTH = 80;

/** The month that a title or file name mentions: 2026年2月维修登记表, 月报_2026-02; a whole date mentions none. */
export function monthMentioned(text: string): Month | undefined {
  const plain = halfWidth(text);
  const [, year, month] = YEAR_AND_MONTH.exec(plain) ?? COMPACT.exec(plain) ?? [];
  return year === undefined || month === undefined ? undefined : monthFrom(`${year}-${month.padStart(2, '0')}`);
}

/** The month of a title without a year: that of the year reported. */
function monthAlone(text: string, reported: Month): Month | undefined {
  const [, month] = MONTH_ALONE.exec(halfWidth(text)) ?? [];
  return month === undefined ? undefined : monthFrom(`${reported.slice(0, 4)}-${month.padStart(2, '0')}`);
}

/** S10: the lines above a header name another month than the one that is reported (15). */
export function otherMonthInTitle({ rows }: SheetCells, headerTop: number, monthEnd: Day | undefined): readonly SheetRemark[] {
  if (monthEnd === undefined) return [];
  const reported = monthOf(monthEnd);
  for (let row = 0; row < headerTop; row++) {
    for (const [column, cell] of (rows[row] ?? []).entries()) {
      const month =
        typeof cell === 'string' && cell.length <= TITLE_LENGTH ? (monthMentioned(cell) ?? monthAlone(cell, reported)) : undefined;
      if (month !== undefined && month !== reported) return [{ code: 'S10', facts: { found: month, month: reported }, row, column }];
    }
  }
  return [];
}
