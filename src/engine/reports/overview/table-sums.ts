import type { Language } from '../../values/language';
import type { Day } from '../../values/day';
import { type Column, type FieldOf, type Sheet, tableName } from '../../schema/sheet';
import { sheetName } from '../../sheets/list-frame';

/** A column of a report's table as a formula names it: 维修汇总[超时]. */
export function tableColumn<C>(sheet: Sheet<C>, field: FieldOf<C>, language: Language): string {
  const { title } = sheet.columns[field] as Column<unknown>;
  return `${tableName(sheetName(sheet.title, language))}[${title[language].replace(/['#[\]@]/g, "'$&")}]`;
}

/** The sum of columns of a report's table. */
export const sumFormula = <C>(sheet: Sheet<C>, fields: readonly FieldOf<C>[], language: Language): string =>
  fields.map((field) => `SUM(${tableColumn(sheet, field, language)})`).join('+');

/** The sum of a column over the rows whose date is not after a day. */
export function sumUpTo<C>(sheet: Sheet<C>, field: FieldOf<C>, date: FieldOf<C>, day: Day, language: Language): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `SUMIFS(${tableColumn(sheet, field, language)},${tableColumn(sheet, date, language)},"<="&DATE(${year},${month},${dayOfMonth}))`;
}
