import type { CellContext } from '../schema/cell-type';
import { readTimeText } from '../schema/date-text';
import type { AnySheet } from '../schema/sheet';
import { moment } from '../schema/types-date';
import { type Moment, clockOf, hasTime, momentDay, momentOf } from '../values/moment';
import { folded, isDitto, isNullToken, tidy } from '../values/text';
import { type CellValue, isCellError } from '../workbook/cells';
import { columnsOf } from './column-names';
import type { RowRemark } from './reading';

/** Half of a date-time that stands in two columns. */
export type Half = 'day' | 'time';

const DAY = new Set(['日期', '年月日', '日', '天', 'date', 'day'].map(folded));
const TIME = new Set(['时间', '时刻', '时分', '时', '钟点', '几点', '点', 'time', 'hour', 'clock'].map(folded));

/** The half that a header under the name of a date-time says: 日期, 时刻. */
export const halfNamed = (forms: readonly string[]): Half | undefined =>
  forms.some((form) => DAY.has(form)) ? 'day' : forms.some((form) => TIME.has(form)) ? 'time' : undefined;

const STEM = /(日期|时间|时刻|date|time)$/;

/** What is said before the half in one header: 叫修 in 叫修日期 and 叫修时刻. */
export function halfOfHeader(text: string): { readonly stem: string; readonly half: Half } | undefined {
  const [word] = STEM.exec(folded(text)) ?? [];
  return word === undefined ? undefined : { stem: folded(text).slice(0, -word.length), half: DAY.has(word) ? 'day' : 'time' };
}

/** Whether a field of a list is a date with a time. */
export const isMoment = (sheet: AnySheet, field: string): boolean => columnsOf(sheet)[field]?.type.kind === 'moment';

const SECONDS_PER_DAY = 86_400;

/** A moment with the time of its other half, or what is wrong with that half. */
export interface JoinedHalves {
  readonly value?: Moment | undefined;
  readonly remark?: RowRemark;
}

/** Puts the time of day to its day; a half that cannot be used is said at its own cell, and the day stands without a time. */
export function joinHalves(field: string, on: Moment | undefined, cell: CellValue | undefined, context: CellContext): JoinedHalves {
  if (cell === undefined || cell === null || isCellError(cell)) {
    return isCellError(cell ?? null)
      ? { value: on, remark: { code: 'C8', field, facts: { found: (cell as { readonly error: string }).error } } }
      : { value: on };
  }
  const text = typeof cell === 'string' ? tidy(cell) : typeof cell === 'number' && isHours(cell) ? clockOf(cell) : String(cell);
  if (text === '' || isNullToken(text)) return { value: on };
  const said = (why: string): RowRemark => ({ code: 'C2', field, facts: { found: text, why } });
  const whole = moment.read(cell, context).value;
  if (whole !== undefined) {
    const isSame = on === undefined || momentDay(on) === momentDay(whole);
    return isSame ? { value: hasTime(whole) ? whole : (on ?? whole) } : { value: on, remark: said('otherDay') };
  }
  const second =
    typeof cell === 'number' ? secondOfFraction(cell) : typeof cell === 'string' && !isDitto(text) ? readTimeText(text) : undefined;
  if (second === undefined) return { value: on, remark: said('time') };
  return on === undefined ? { remark: said('timeAlone') } : { value: momentOf(momentDay(on), second) };
}

/** A number of days below which it is hours rather than a date. */
export const DAYS_OF_HOURS = 4;

/** A fraction of a day, or hours beyond one: 25:10. */
const isHours = (cell: number): boolean => cell >= 0 && cell < DAYS_OF_HOURS && !Number.isInteger(cell);

const secondOfFraction = (cell: number): number | undefined => {
  const second = Math.round(cell * SECONDS_PER_DAY);
  return cell >= 0 && second < SECONDS_PER_DAY ? second : undefined;
};
