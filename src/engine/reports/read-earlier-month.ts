import { EARLIER_LISTS, type EarlierLedgers, type EarlierMonth } from '../ledgers/earlier-month';
import type { LedgerRow, NotCountedReason } from '../ledgers/ledger';
import type { ReadRow } from '../reading/reading';
import { DEALER_LISTS, type DealerListId } from '../records/books';
import { settings } from '../records/settings';
import { sheetName } from '../sheets/list-frame';
import type { WorkbookCells } from '../workbook/cells';
import { ledgerSheet } from './ledgers/ledger-report';
import { closingBalance } from './parts/closing-balance';
import { ownRows } from './own-sheet';
import { readReport } from './read-report';

type Values = Readonly<Record<string, unknown>>;

/** A month from its report, for the months after it: the rows of its ledgers; nothing where the workbook is no report. */
export function readEarlierMonth(report: WorkbookCells, file: string): EarlierMonth | undefined {
  const { month, closing } = readReport(report);
  if (month === undefined || closing === undefined) return undefined;
  return { month, file, ledgers: ledgersOf(report) };
}

/** The rows of a report's ledgers; none of those whose sheets are not there. */
export const ledgersOf = (report: WorkbookCells): EarlierLedgers =>
  Object.fromEntries(EARLIER_LISTS.map((id) => [id, ledgerRowsOf(report, id)])) as unknown as EarlierLedgers;

/** The rows of one of a report's ledgers, as they stood in the dealers' files. */
export const ledgerRowsOf = (report: WorkbookCells, id: DealerListId): readonly LedgerRow<unknown>[] =>
  (ownRows(report, ledgerSheet(id)) ?? []).map((row) => ledgerRow(row, id));

/** The row as it stood in the dealer's file; what a ledger adds to it is taken off again. */
function ledgerRow({ values, written }: ReadRow<Values>, id: DealerListId): LedgerRow<unknown> {
  const { ledgerDealer, sourceFile, sourceSheet, sourceRow, counts, why } = values;
  const own = Object.fromEntries(Object.entries(values).filter(([field]) => field in DEALER_LISTS[id].columns));
  return {
    values: own,
    written,
    row: Number(sourceRow ?? 0),
    remarks: [],
    dealer: String(ledgerDealer ?? ''),
    file: String(sourceFile ?? ''),
    sheet: String(sourceSheet ?? ''),
    columns: {},
    counts: counts === 'yes',
    ...(why !== undefined && { why: why as NotCountedReason }),
  };
}

const NEEDED: ReadonlySet<string> = new Set(
  [settings, closingBalance, ...EARLIER_LISTS.map(ledgerSheet)].flatMap(({ title }) => [sheetName(title, 'zh'), sheetName(title, 'en')]),
);

/** Whether a sheet of an earlier report is read for the months after it; the others need not be unpacked. */
export const isEarlierSheet = (name: string): boolean => NEEDED.has(name);
