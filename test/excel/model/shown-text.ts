import { SSF } from '@e965/xlsx';
import { told } from './cell';
import type { Sheet } from './sheet';

/** The text that a cell shows, by its number format. */
export function shownText(sheet: Sheet, row: number, column: number): string {
  const value = told(sheet.grid.content(row, column).value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  return formatted(value, sheet.grid.look(row, column).numberFormat);
}

function formatted(value: number, numberFormat: string): string {
  if (numberFormat === 'General' || numberFormat === '@') return String(Number(value.toPrecision(11)));
  return SSF.format(numberFormat, value) as string;
}

/** Refuses a number format that Excel could not show. */
export function isNumberFormat(format: string): boolean {
  try {
    SSF.format(format, 1);
    return true;
  } catch {
    return false;
  }
}
