import type { UserEntries } from '../month/user-entries';
import { readForm } from '../reading/read-form';
import type { OpeningLot } from '../records/opening-balance';
import type { EarlierCharge } from '../records/charges';
import { HEAD_OFFICE_LISTS } from '../records/books';
import type { HistoryEntry } from '../records/history';
import { settings } from '../records/settings';
import type { Month } from '../values/month';
import type { WorkbookCells } from '../workbook/cells';
import { SHEETS } from './report-plan';
import { readUserEntries } from './user-entries/read-user-entries';
import { charges } from './money/charges';
import { closingBalance } from './parts/closing-balance';
import { OWN_CONTEXT, ownRows, ownSheet } from './own-sheet';

/** What a later run takes from a report: the user's own columns, and what the next month begins with. */
export interface EarlierReport {
  readonly userEntries: UserEntries;
  /** 期末结转; absent where the workbook is no report. */
  readonly closing: readonly OpeningLot[] | undefined;
  /** 收费清单. */
  readonly charges: readonly Omit<EarlierCharge, 'month'>[];
  readonly month: Month | undefined;
  /** 历史. */
  readonly history: readonly Partial<HistoryEntry>[];
}

const LISTS = SHEETS.flatMap(({ rows }) => rows ?? []);

/** An earlier report from its cells; each part is read when it is asked for, since the ledgers of a large month take a while. */
export const readReport = (report: WorkbookCells): EarlierReport => ({
  get userEntries() {
    return readUserEntries(report, LISTS);
  },
  get closing() {
    return ownRows(report, closingBalance)?.map(({ values }) => values);
  },
  get charges() {
    return (ownRows(report, charges) ?? []).map(({ values }) => values);
  },
  get history() {
    return (ownRows(report, HEAD_OFFICE_LISTS.history) ?? []).map(({ values }) => values);
  },
  get month() {
    return readForm(settings, ownSheet(report, settings), OWN_CONTEXT).values.month;
  },
});
