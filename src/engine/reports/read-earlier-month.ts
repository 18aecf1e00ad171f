import { EARLIER_LISTS, type EarlierLedgers, type EarlierMonth } from '../ledgers/earlier-month';
import type { LedgerRow, NotCountedReason } from '../ledgers/ledger';
import type { ReadRow } from '../reading/reading';
import { DEALER_LISTS, type DealerListId } from '../records/books';
import type { DealerRecords } from '../records/record-types';
import { settings } from '../records/settings';
import { sheetName } from '../sheets/list-frame';
import { byName } from '../values/group';
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
export const ledgersOf = (report: WorkbookCells): EarlierLedgers => byName<EarlierLedgers>(EARLIER_LISTS, (id) => ledgerRowsOf(report, id));

/** The rows of one of a report's ledgers, as they stood in the dealers' files. */
export const ledgerRowsOf = <Id extends DealerListId>(report: WorkbookCells, id: Id): readonly LedgerRow<DealerRecords[Id]>[] =>
  (ownRows(report, ledgerSheet(id)) ?? []).map((row) => ledgerRow(row, id));

/** The row as it stood in the dealer's file; what a ledger adds to it is taken off again. */
function ledgerRow<Id extends DealerListId>({ values, written }: ReadRow<Values>, id: Id): LedgerRow<DealerRecords[Id]> {
  const { ledgerDealer, sourceFile, sourceSheet, sourceRow, counts, why } = values;
  const own = Object.fromEntries(Object.entries(values).filter(([field]) => field in DEALER_LISTS[id].columns));
  return {
    values: own as DealerRecords[Id],
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

/** The sheets of an earlier report that are read for the months after it; the others need not be unpacked. */
export const EARLIER_SHEETS: ReadonlySet<string> = new Set(
  [settings, closingBalance, ...EARLIER_LISTS.map(ledgerSheet)].flatMap(({ title }) => [sheetName(title, 'zh'), sheetName(title, 'en')]),
);
