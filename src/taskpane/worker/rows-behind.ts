import type { MonthOutcome } from '../../engine/month/outcome';
import { linksInPlace } from '../../engine/reports/in-place';
import { linksOf } from '../../engine/reports/links';
import { OVERVIEW_TITLE } from '../../engine/reports/overview/overview';
import { SHEETS } from '../../engine/reports/report-plan';
import { linesOf } from '../../engine/rows-behind/month-rows';
import { overviewNumber } from '../../engine/rows-behind/overview-number';
import type { NamedRow } from '../../engine/rows-behind/named-row';
import { rowsBehind as behind, type NumberBehind } from '../../engine/rows-behind/rows-behind';
import { SUMMARIES } from '../../engine/rows-behind/summaries';
import type { Summary } from '../../engine/rows-behind/summary';
import { FIRST_ROW, sheetName } from '../../engine/sheets/list-frame';
import type { Language } from '../../engine/values/language';
import { placeOf } from '../../engine/workbook/address';
import type { Followed } from '../state/rows-behind';
import { figureText } from '../words/numbers';

/** The rows behind a cell of a summary that stands in the open workbook, or why there are none; `outcome` is the month that it was written from. */
export function followed(outcome: MonthOutcome | undefined, language: Language, sheet: string, cell: string): Followed {
  const overview = SHEET_NAMES.has(sheet) ? onOverview(outcome, language, sheet, cell) : undefined;
  if (overview) return overview;
  const place = placeOf(cell);
  const summary = SUMMARIES.find(({ report }) => sheetName(report.sheet.title, language) === sheet);
  const column = summary && place && Object.values(summary.report.sheet.columns)[place.column];
  if (!summary || !place || !column || place.row < FIRST_ROW) return { none: 'noNumber' };
  const title = column.title[language];
  if (!outcome) return { none: 'filesMissing', title };
  const found = behind(outcome, linksInPlace(outcome, linksOf(outcome, SHEETS)), sheet, cell);
  if (found && found.rows.length > 0) return listed(found, { sheet, cell }, language);
  if (found) return { none: 'nothingCounted', title };
  if (!isNumber(summary, outcome, place)) return { none: 'noNumber' };
  const instead = summary.otherwise[Object.keys(summary.report.sheet.columns)[place.column] ?? ''];
  return { none: 'computed', title, ...(instead && { instead: instead[language] }) };
}

/** 月报总览 in either language. */
const SHEET_NAMES: ReadonlySet<string> = new Set((['zh', 'en'] as const).map((language) => sheetName(OVERVIEW_TITLE, language)));

function onOverview(outcome: MonthOutcome | undefined, language: Language, sheet: string, cell: string): Followed {
  if (!outcome) return { none: 'filesMissing' };
  const found = overviewNumber(outcome, linksInPlace(outcome, linksOf(outcome, SHEETS)), cell);
  if (!found) return { none: 'noNumber' };
  if ('instead' in found) return { none: 'computed', title: found.title, instead: found.instead[language] };
  const { behind: number } = found;
  return number.rows.length > 0
    ? listed(number, { sheet, cell: cell.split(':')[0] ?? cell }, language)
    : { none: 'nothingCounted', title: number.title };
}

function isNumber(summary: Summary, outcome: MonthOutcome, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const field = Object.keys(summary.report.sheet.columns)[column] ?? '';
  return typeof linesOf(summary, outcome)[row - FIRST_ROW]?.[field] === 'number';
}

function listed(found: NumberBehind, at: { readonly sheet: string; readonly cell: string }, language: Language): Followed {
  const { title, value, kind, dealer, agrees, total, rows, filter, share, left } = found;
  const number = { ...at, title, value, kind, ...(dealer !== undefined && { dealer }) };
  return {
    number,
    behind: {
      number,
      total: agrees ? value : total,
      rows: rows.map((row) => ({
        record: row.record,
        detail: row.detail,
        fact: factOf(row, kind, language),
        ...(row.place && { target: row.place }),
        ...(row.report !== undefined && { report: row.report }),
      })),
      ...(share && { share }),
      ...(left !== undefined && { left }),
      ...(filter && { filter }),
    },
  };
}

/** What a row adds; of a repair that is only counted, the hours that it took. */
function factOf({ figure, hours }: NamedRow, kind: NumberBehind['kind'], language: Language): string {
  if (figure !== undefined) return figureText(figure, kind);
  return hours === undefined ? '' : { zh: `${hours.toFixed(1)} 小时`, en: `${hours.toFixed(1)} h` }[language];
}
