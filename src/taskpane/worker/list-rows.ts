import { DEALER_LIST_IDS, type DealerListId } from '../../engine/records/books';
import { byName } from '../../engine/values/group';

/** Rows of each list. */
export type RowCounts = Readonly<Record<DealerListId, number>>;

/** How many rows each list of a dealer's workbook has. */
export const rowCounts = (lists: { readonly [Id in DealerListId]: { readonly rows: readonly unknown[] } }): RowCounts =>
  byName<RowCounts>(DEALER_LIST_IDS, (id) => lists[id].rows.length);
