import { groupBy, keyOf } from '../values/group';
import { placeOf } from '../workbook/address';
import type { Finding } from '../month/finding';
import type { LedgerRow } from '../ledgers/ledger';
import { DEALER_LISTS, type DealerListId } from '../records/books';
import type { DealerMonth } from './dealer-month';

/** A finding at a row, with the field of the list that carries it. */
export interface Mark {
  readonly finding: Finding;
  readonly field: string;
}

/** The marks of every row of the dealer, by list, file and row. */
export type MarkedRows = (id: DealerListId, row: LedgerRow<unknown>) => readonly Mark[];

/** Finds the marks of a dealer's rows; a finding about no field of the list is carried by its cell's column, else by the first. */
export function markedRows({ findings }: DealerMonth): MarkedRows {
  const byRow = groupBy(
    findings.filter(({ list, row }) => list !== undefined && row !== undefined),
    ({ list, file, row }) => keyOf(list, file, row),
  );
  return (id, row) => (byRow.get(keyOf(id, row.file, row.row)) ?? []).map((finding) => ({ finding, field: fieldOf(finding, id, row) }));
}

function fieldOf({ field, cell }: Finding, id: DealerListId, { columns }: LedgerRow<unknown>): string {
  const fields = Object.keys(DEALER_LISTS[id].columns);
  if (field !== undefined && fields.includes(field)) return field;
  const place = cell === undefined ? undefined : placeOf(cell);
  return Object.entries(columns).find(([, column]) => column === place?.column)?.[0] ?? fields[0] ?? '';
}
