import { a1 } from '../../../engine/workbook/address';
import type { CellRange, CellValue } from '../../../engine/workbook/cells';
import type { Told } from './blocks';

/** Texts under which Excel tells of an error; a cell may also hold such a text. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA|CONNECT!|UNKNOWN!|BUSY!)$/;

/** Whether a value looks like an error; its type says whether it is one. */
export const looksLikeError = (value: Told): boolean => typeof value === 'string' && ERROR.test(value);

/** Serial numbers of days from 1954 to 2119: numbers beyond are no dates of ours, whatever their format. */
const EARLIEST = 20_000;
const LATEST = 80_000;

/** Whether a number may be a day, so that its format is worth asking for. */
export const mayBeDate = (value: Told): boolean => typeof value === 'number' && value >= EARLIEST && value < LATEST;

/** Whether a number format shows dates or times: it has a place for year, month, day, hour or second outside quotes. */
export function isDateFormat(format: string): boolean {
  const first = format.split(';')[0] ?? '';
  const bare = first
    .replace(/"[^"]*"/g, '')
    .replace(/\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general/i.test(bare) && /[ymdhs年月日时分秒]/i.test(bare);
}

/** The formulas of an area: what begins with = and is neither simply the text that the cell holds nor shows an empty text. */
export function formulasOf(
  area: CellRange,
  formulas: readonly (readonly Told[])[],
  values: readonly (readonly Told[])[],
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  formulas.forEach((row, down) =>
    row.forEach((formula, right) => {
      const value = values[down]?.[right];
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== value && value !== '')
        found[a1(area.top + down, area.left + right)] = formula.slice(1);
    }),
  );
  return found;
}

/** Whether a cell's formula may be one: a text can begin with = too. */
export const looksLikeFormula = (formula: Told): boolean => typeof formula === 'string' && formula.startsWith('=');

/** Excel's value as a cell's: blank is nothing, an error is an error. */
export function cellValue(value: Told, isError: boolean): CellValue {
  if (value === '') return null;
  return isError ? { error: String(value) } : value;
}
