import type { ReadRow } from '../reading/reading';
import type { DealerFile, DealerWorkbook } from '../reading/workbooks';
import { DEALER_LIST_IDS } from '../records/books';
import type { Month } from '../values/month';
import { byName, groupBy } from '../values/group';
import type { WorkbookCells } from '../workbook/cells';
import { ledgerRowsOf } from './read-earlier-month';

type Lists = DealerWorkbook['lists'];

/** What a report says that the dealers borrowed and returned, as if each had sent it anew: where head office keeps no ledger of its own, it is reconciled by that. */
export function dealersParts(report: WorkbookCells, month: Month): readonly DealerFile[] {
  const rows = { partsBorrowed: ledgerRowsOf(report, 'partsBorrowed'), partsReturned: ledgerRowsOf(report, 'partsReturned') };
  const ofDealer = groupBy(
    Object.entries(rows).flatMap(([id, ledger]) => ledger.map((row) => ({ id, row }))),
    ({ row }) => row.dealer,
  );
  return [...ofDealer].map(([dealer, own]): DealerFile => {
    const file = { name: dealer, size: 0, sha256: '' };
    const lists = byName<Lists>(
      DEALER_LIST_IDS,
      (list) => asSent(own.flatMap(({ id, row }) => (id === list ? [row] : []))) as Lists[typeof list],
    );
    return { state: 'read', file, workbook: { file, cover: coverOf(dealer, month), lists, hidden: [] } };
  });
}

const asSent = (rows: readonly ReadRow<unknown>[]) => ({
  sheet: '',
  state: rows.length > 0 ? ('read' as const) : ('missing' as const),
  columns: {},
  headers: {},
  headerRow: 0,
  rows,
  passedOver: [],
  remarks: [],
});

const coverOf = (dealer: string, month: Month): DealerWorkbook['cover'] => ({
  sheet: '',
  state: 'read',
  values: { dealer, month },
  written: {},
  cells: {},
  remarks: [],
});
