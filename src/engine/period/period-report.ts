import type { EarlierMonth } from '../ledgers/earlier-month';
import { readForm } from '../reading/read-form';
import { HEAD_OFFICE_LISTS } from '../records/books';
import type { Dealer } from '../records/dealers';
import type { HistoryEntry } from '../records/history';
import { type WrittenSettings, settings } from '../records/settings';
import { OWN_CONTEXT, ownRows, ownSheet } from '../reports/own-sheet';
import { isEarlierSheet, readEarlierMonth } from '../reports/read-earlier-month';
import { sheetName } from '../sheets/list-frame';
import type { WorkbookCells } from '../workbook/cells';

/** What a period takes from a month's report. */
export interface PeriodReport extends EarlierMonth {
  readonly history: readonly HistoryEntry[];
  readonly dealers: readonly Dealer[];
  readonly settings: WrittenSettings;
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

const NEEDED: ReadonlySet<string> = new Set(
  [HEAD_OFFICE_LISTS.history, HEAD_OFFICE_LISTS.dealers].flatMap(({ title }) => [sheetName(title, 'zh'), sheetName(title, 'en')]),
);

/** Whether a sheet of a report is read for a period. */
export const isPeriodSheet = (name: string): boolean => isEarlierSheet(name) || NEEDED.has(name);
