import type { Language } from '../values/language';
import { type Sheet, tableName } from '../schema/sheet';
import type { Column } from '../schema/sheet';
import { sheetName } from './list-frame';

type AnySheet = Pick<Sheet<unknown>, 'title' | 'columns'>;

/** A column of a table as a structured reference: `借料盘点[盘亏]`; titles with signs are put into a second pair of brackets. */
export function tableColumn(sheet: AnySheet, field: string, language: Language): string {
  const title = (sheet.columns as Readonly<Record<string, Column<unknown>>>)[field]?.title[language];
  if (title === undefined) throw new Error(`${sheet.title.en} has no column ${field}`);
  const escaped = title.replace(/['#[\]@]/g, "'$&");
  return `${tableName(sheetName(sheet.title, language))}[${/^[\p{L}\p{N} ]+$/u.test(title) ? escaped : `[${escaped}]`}]`;
}

/** The sum of a table's column. */
export const sumOfColumn = (sheet: AnySheet, field: string, language: Language): string => `SUM(${tableColumn(sheet, field, language)})`;

/** The sum of a table's column over the rows whose other columns hold these values. */
export const sumIf = (sheet: AnySheet, field: string, language: Language, ...conditions: readonly (readonly [field: string, value: string])[]): string =>
  `SUMIFS(${[tableColumn(sheet, field, language), ...conditions.flatMap(([of, value]) => [tableColumn(sheet, of, language), `"${value}"`])].join(',')})`;

/** The number of rows of a table whose column is filled. */
export const rowsOf = (sheet: AnySheet, field: string, language: Language): string => `COUNTA(${tableColumn(sheet, field, language)})`;

/** The number of rows of a table whose column holds a value. */
export const countIf = (sheet: AnySheet, field: string, value: string, language: Language): string => `COUNTIF(${tableColumn(sheet, field, language)},"${value}")`;
