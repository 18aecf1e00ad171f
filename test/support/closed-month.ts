import { closeMonth } from '../../src/engine/close/close-month';
import type { EarlierMonth } from '../../src/engine/ledgers/earlier-month';
import type { MonthOutcome } from '../../src/engine/month/outcome';
import { settingsFor } from '../../src/engine/month/settings';
import { NO_ENTRIES, type UserEntries } from '../../src/engine/month/user-entries';
import { readDealerWorkbook } from '../../src/engine/reading/read-dealer-workbook';
import { readHeadOffice } from '../../src/engine/reading/read-head-office';
import type { DealerFile } from '../../src/engine/reading/workbooks';
import { readEarlierMonth } from '../../src/engine/reports/read-earlier-month';
import { REPORT_TITLES, reportPlan } from '../../src/engine/reports/report-plan';
import { type Month, lastDay } from '../../src/engine/values/month';
import type { WorkbookCells } from '../../src/engine/workbook/cells';
import type { UnreadableReason } from '../../src/engine/workbook/file';
import { planAsCells } from './plan-as-cells';

/** What a close is given: head office's workbook and the dealers' files, by name, as cells or as the reason why one cannot be opened. */
export interface MonthBooks {
  readonly month: Month;
  readonly headOffice: { readonly name: string; readonly cells: WorkbookCells };
  readonly dealers: ReadonlyMap<string, WorkbookCells | UnreadableReason>;
  readonly userEntries?: UserEntries;
  /** Months before it, closed first: their reports are given to it. */
  readonly earlier?: readonly MonthBooks[];
}

/** Reads and closes a month as the command line does, without files and clock. */
export function closedMonth({ month, headOffice, dealers, userEntries = NO_ENTRIES, earlier = [] }: MonthBooks): MonthOutcome {
  const book = readHeadOffice(facts(headOffice.name), headOffice.cells, { month, knownTitles: REPORT_TITLES });
  const context = {
    monthEnd: lastDay(month),
    layout: book.lists.layoutMemory.rows.map(({ values }) => values),
    corrections: book.lists.corrections.rows.map(({ values }) => values),
  };
  const files = [...dealers].map(([name, cells]): DealerFile =>
    typeof cells === 'string'
      ? { state: 'unreadable', file: facts(name), reason: cells }
      : { state: 'read', file: facts(name), workbook: readDealerWorkbook(facts(name), cells, context) },
  );
  const run = {
    version: '1',
    startedAt: '2026-04-08T09:00:00',
    finishedAt: '2026-04-08T09:00:30',
    files: [facts(headOffice.name), ...[...dealers.keys()].map(facts)],
  };
  return closeMonth({
    headOffice: book,
    files,
    settings: settingsFor(month, book.settings.values),
    userEntries,
    run,
    earlier: earlierMonths(earlier),
  });
}

/** Earlier months as a later close has them: closed, written and read again. */
export const earlierMonths = (books: readonly MonthBooks[]): readonly EarlierMonth[] =>
  books.flatMap((of) => readEarlierMonth(planAsCells(reportPlan(closedMonth(of))), `月报_${of.month}.xlsx`) ?? []);

const facts = (name: string) => ({ name, size: 1, sha256: '' });
