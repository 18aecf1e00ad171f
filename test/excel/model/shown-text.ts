import { SSF } from '@e965/xlsx';
import { quotedFormat } from '../../../src/hosts/excel/drawing/number-format';
import { told } from './cell';
import type { Sheet } from './sheet';

/** The text that a cell shows, by its number format. */
export function shownText(sheet: Sheet, row: number, column: number): string {
  return formattedText(told(sheet.grid.content(row, column).value), sheet.grid.look(row, column).numberFormat);
}

/** A value as a number format shows it. */
export function formattedText(value: string | number | boolean, numberFormat: string): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return SHOWS_TEXT_OTHERWISE.test(numberFormat) && value !== '' ? asFormatted(value, numberFormat) : value;
  if (numberFormat === 'General' || numberFormat === '@') return String(Number(value.toPrecision(11)));
  return asFormatted(value, numberFormat);
}

const quoted = new Map<string, string>();

/** Files may hold signs such as ¥ unquoted, which Excel shows as they are and SheetJS takes for a mistake. */
function asFormatted(value: string | number, numberFormat: string): string {
  const format = quoted.get(numberFormat) ?? quotedFormat(numberFormat);
  quoted.set(numberFormat, format);
  return SSF.format(format, value) as string;
}

/** A format that adds something to texts. */
const SHOWS_TEXT_OTHERWISE = /[^;]@|@[^;]/;

/** Refuses a number format that Excel could not show. */
export function isNumberFormat(format: string): boolean {
  try {
    SSF.format(format, 1);
    return true;
  } catch {
    return false;
  }
}
