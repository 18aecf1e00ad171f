import type { EarlierMonth } from '../ledgers/earlier-month';
import { readForm } from '../reading/read-form';
import { HEAD_OFFICE_LISTS } from '../records/books';
import type { Dealer } from '../records/dealers';
import type { HistoryEntry } from '../records/history';
import { type WrittenSettings, settings } from '../records/settings';
import { OWN_CONTEXT, ownRows, ownSheet } from '../reports/own-sheet';
import type { HeadOfficeWorkbook } from '../reading/workbooks';
import { EARLIER_SHEETS, ledgersOf, readEarlierMonth } from '../reports/read-earlier-month';
import { sheetName } from '../sheets/list-frame';
import type { Month } from '../values/month';
import type { WorkbookCells } from '../workbook/cells';

/** What a period takes from a month's report. */
export interface PeriodReport extends EarlierMonth {
  readonly history: readonly HistoryEntry[];
  readonly dealers: readonly Dealer[];
  readonly settings: WrittenSettings;
  /** Head office's workbook without a report in it: nothing but its 历史 is used. */
  readonly isHistoryOnly?: boolean;
}

/** A month's report from its cells; nothing where the workbook is none. */
export function readPeriodReport(report: WorkbookCells, file: string): PeriodReport | undefined {
  const earlier = readEarlierMonth(report, file);
  if (!earlier) return undefined;
  return {
    ...earlier,
    history: (ownRows(report, HEAD_OFFICE_LISTS.history) ?? []).map(({ values }) => values),
    dealers: (ownRows(report, HEAD_OFFICE_LISTS.dealers) ?? []).map(({ values }) => values),
    settings: readForm(settings, ownSheet(report, settings), OWN_CONTEXT).values,
  };
}

/** The report that stands in head office's own workbook: its month, and the cells of its ledgers. */
export interface StandingReport {
  readonly month: Month;
  readonly ledgers: WorkbookCells;
}

/** What a period takes from head office's own workbook: 历史, and the ledgers of the report that stands in it; nothing where it has neither. */
export function headOfficeOfPeriod(
  { file, lists, settings: form }: HeadOfficeWorkbook,
  standing?: StandingReport,
): PeriodReport | undefined {
  const history = lists.history.rows.map(({ values }) => values);
  const newest = history
    .flatMap(({ month }) => month ?? [])
    .reduce<string | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
  const month = standing?.month ?? (newest as Month | undefined);
  if (month === undefined) return undefined;
  return {
    month,
    file: file.name,
    ledgers: ledgersOf(standing?.ledgers ?? NO_CELLS),
    history,
    dealers: lists.dealers.rows.map(({ values }) => values),
    settings: form.values,
    ...(!standing && { isHistoryOnly: true }),
  };
}

const NO_CELLS: WorkbookCells = { date1904: false, sheets: [] };

/** The sheets of a report that are read for a period. */
export const PERIOD_SHEETS: ReadonlySet<string> = new Set([
  ...EARLIER_SHEETS,
  ...[HEAD_OFFICE_LISTS.history, HEAD_OFFICE_LISTS.dealers].flatMap(({ title }) => [sheetName(title, 'zh'), sheetName(title, 'en')]),
]);
