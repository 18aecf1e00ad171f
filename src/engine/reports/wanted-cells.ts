import { DEALER_LISTS, type DealerListId, HEAD_OFFICE_LISTS } from '../records/books';
import { settings } from '../records/settings';
import { sheetName } from '../sheets/list-frame';
import type { Words } from '../values/language';
import type { WorkbookCells } from '../workbook/cells';
import type { WantedCells } from '../workbook/wanted';
import { contents } from './contents/contents-sheet';
import { ledgerSheet } from './ledgers/ledger-report';
import { charges } from './money/charges';
import { ownSheet } from './own-sheet';
import { closingBalance } from './parts/closing-balance';
import type { ReportSheet } from './report';
import { OVERVIEW, SHEETS } from './report-plan';
import { ownTable } from './user-entries/own-table';

const inBoth = ({ title }: { readonly title: Words }): readonly string[] => [sheetName(title, 'zh'), sheetName(title, 'en')];

/** Sheets of a report that are none of head office's own, which are always read whole. */
const MADE = [OVERVIEW, contents, ...SHEETS].filter(
  ({ title }) => ![settings, ...Object.values(HEAD_OFFICE_LISTS)].some((own) => own.title === title),
);

/** Of the sheets of a report the first rows alone, but of some of them certain columns, and of others all. */
const headsBut = (whole: readonly { readonly title: Words }[], some: ReadonlyMap<Words, ReadonlySet<string>> = new Map()): WantedCells => ({
  columns: new Map(
    MADE.filter(({ title }) => !whole.some((one) => one.title === title)).flatMap((sheet) =>
      inBoth(sheet).map((name) => [name, some.get(sheet.title) ?? new Set<string>()] as const),
    ),
  ),
});

/** By what a finding of an earlier report is recognised: the number of its row, and where that came from. */
const IDENTIFYING: ReadonlyMap<Words, ReadonlySet<string>> = new Map(
  (Object.keys(DEALER_LISTS) as DealerListId[]).flatMap((id) => {
    const { title, columns } = ledgerSheet(id);
    const [number] = DEALER_LISTS[id].key;
    const fields = number === undefined ? [] : [number, 'sourceFile', 'sourceSheet', 'sourceRow'];
    return [[title, new Set(fields.flatMap((field) => Object.values(columns[field]?.title ?? {})))] as const];
  }),
);

const hasUserFields = ({ rows }: Partial<ReportSheet>): boolean => (rows?.userFields ?? []).length > 0;

/** What is read of a large report for head office’s lists alone. */
export const LISTS_WANTED: WantedCells = headsBut([]);

/** What is read of a large report for the month after it. */
export const NEXT_WANTED: WantedCells = headsBut([closingBalance, charges, ledgerSheet('partsBorrowed'), ledgerSheet('partsReturned')]);

/** What is read of a large report to close on it or in its place: what the user may have entered, and what that belongs to. */
export const CLOSE_WANTED: WantedCells = headsBut(SHEETS.filter(hasUserFields), IDENTIFYING);

/** What is still to be read of a report of which that was read: lists with columns of the user's own. */
export function furtherWanted(report: WorkbookCells): WantedCells | undefined {
  const lists = SHEETS.flatMap(({ title, rows }) => {
    const cells = ownSheet(report, { title });
    const table = rows && cells && CLOSE_WANTED.columns?.has(cells.name) ? ownTable(rows.columns, cells) : undefined;
    return cells && table && table.own.length > 0 ? [cells.name] : [];
  });
  return lists.length === 0 ? undefined : { only: new Set(lists) };
}
