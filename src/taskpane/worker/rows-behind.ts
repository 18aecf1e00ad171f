import type { MonthOutcome } from '../../engine/month/outcome';
import { linksInPlace } from '../../engine/reports/in-place';
import { linksOf } from '../../engine/reports/links';
import { SHEETS } from '../../engine/reports/report-plan';
import type { NamedRow } from '../../engine/rows-behind/named-row';
import { rowsBehind as behind, type NumberBehind } from '../../engine/rows-behind/rows-behind';
import type { Language } from '../../engine/values/language';
import type { RowsBehind, SelectedNumber } from '../state/rows-behind';
import { figureText } from '../words/numbers';

/** The rows behind a number of a summary that stands in the open workbook; nothing where the cell is none, or has no rows. */
export function rowsBehind(
  outcome: MonthOutcome,
  sheet: string,
  cell: string,
): { readonly number: SelectedNumber; readonly behind: RowsBehind } | undefined {
  const found = behind(outcome, linksInPlace(outcome, linksOf(outcome, SHEETS)), sheet, cell);
  if (!found || found.rows.length === 0) return undefined;
  const { title, value, kind, dealer, agrees, total, rows, filter } = found;
  const number: SelectedNumber = { sheet, cell, title, value, kind, ...(dealer !== undefined && { dealer }) };
  return {
    number,
    behind: {
      number,
      total: agrees ? value : total,
      rows: rows.map((row) => ({
        record: row.record,
        detail: row.detail,
        fact: factOf(row, kind, outcome.settings.language),
        target: row.place,
      })),
      ...(filter && { filter }),
    },
  };
}

/** What a row adds; of a repair that is only counted, the hours that it took. */
function factOf({ figure, hours }: NamedRow, kind: NumberBehind['kind'], language: Language): string {
  if (figure !== undefined) return figureText(figure, kind);
  return hours === undefined ? '' : { zh: `${hours.toFixed(1)} 小时`, en: `${hours.toFixed(1)} h` }[language];
}
