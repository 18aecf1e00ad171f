import type { Day } from '../values/day';
import type { Language, Words } from '../values/language';
import { type AnyColumns, type FieldOf, type Sheet, tableName } from '../schema/sheet';
import { sheetName } from './list-frame';

/** A column of a table as a structured reference: `借料盘点[盘亏]`; titles with signs are put into a second pair of brackets. */
export function tableColumn<C extends AnyColumns>(sheet: Sheet<C>, field: FieldOf<C>, language: Language): string {
  const title = titleOf(sheet, field, language);
  return `${nameOf(sheet, language)}[${/^[\p{L}\p{N} ]+$/u.test(title) ? title : `[${title}]`}]`;
}

/** The header cell of a table's column. */
export const tableHeader = <C extends AnyColumns>(sheet: Sheet<C>, field: FieldOf<C>, language: Language): string =>
  `${nameOf(sheet, language)}[[#Headers],[${titleOf(sheet, field, language)}]]`;

const nameOf = ({ title }: { readonly title: Words }, language: Language): string => tableName(sheetName(title, language));

/** In structured references these characters of a column's name are marked with an apostrophe. */
const titleOf = <C extends AnyColumns>(sheet: Sheet<C>, field: FieldOf<C>, language: Language): string =>
  (sheet.columns[field]?.title[language] ?? field).replace(/['#[\]@]/g, "'$&");

/** The sum of a table's column. */
export const sumOfColumn = <C extends AnyColumns>(sheet: Sheet<C>, field: FieldOf<C>, language: Language): string =>
  `SUM(${tableColumn(sheet, field, language)})`;

/** The sum of several columns of a table. */
export const sumOfColumns = <C extends AnyColumns>(sheet: Sheet<C>, fields: readonly FieldOf<C>[], language: Language): string =>
  fields.map((field) => sumOfColumn(sheet, field, language)).join('+');

/** The sum of a table's column over the rows whose other columns hold these values. */
export const sumIf = <C extends AnyColumns>(
  sheet: Sheet<C>,
  field: FieldOf<C>,
  language: Language,
  ...conditions: readonly (readonly [field: FieldOf<C>, value: string])[]
): string =>
  `SUMIFS(${[tableColumn(sheet, field, language), ...conditions.flatMap(([of, value]) => [tableColumn(sheet, of, language), `"${value}"`])].join(',')})`;

/** The sum of a table's column over the rows whose date is not after a day. */
export function sumUpTo<C extends AnyColumns>(sheet: Sheet<C>, field: FieldOf<C>, date: FieldOf<C>, day: Day, language: Language): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `SUMIFS(${tableColumn(sheet, field, language)},${tableColumn(sheet, date, language)},"<="&DATE(${year},${month},${dayOfMonth}))`;
}

/** A count back from a table's rates: each row's rate times its weight, less another count where the rate leaves that out. */
export function countBehind<C extends AnyColumns>(
  sheet: Sheet<C>,
  rate: FieldOf<C>,
  { by, less }: { readonly by: FieldOf<C>; readonly less?: FieldOf<C> },
  language: Language,
): string {
  const column = (field: FieldOf<C>) => tableColumn(sheet, field, language);
  return `ROUND(SUMPRODUCT(${column(rate)}*${less === undefined ? column(by) : `(${column(by)}-${column(less)})`}),0)`;
}

/** The number of rows of a table whose column is filled. */
export const rowsOf = <C extends AnyColumns>(sheet: Sheet<C>, field: FieldOf<C>, language: Language): string =>
  `COUNTA(${tableColumn(sheet, field, language)})`;

/** The number of rows of a table whose column holds a value. */
export const countIf = <C extends AnyColumns>(sheet: Sheet<C>, field: FieldOf<C>, value: string, language: Language): string =>
  `COUNTIF(${tableColumn(sheet, field, language)},"${value}")`;

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${literalText(text).replace(/"/g, '""')}"`;

/** Excel takes no longer text within a formula, and no workbook with one. */
const LONGEST_LITERAL = 255;

/** A text as a formula can hold it: a longer one is cut. */
export const literalText = (text: string): string =>
  text.length <= LONGEST_LITERAL ? text : `${text.slice(0, LONGEST_LITERAL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
