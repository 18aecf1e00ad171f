import type { LedgerRow } from '../ledgers/ledger';
import type { MonthOutcome } from '../month/outcome';
import { DEALER_LISTS, type DealerListId } from '../records/books';
import { regionName } from '../records/region-name';
import type { Fields } from './trace';
import type { TracedRow } from './source';

type Row = LedgerRow<unknown>;

/** The region of each dealer, as 区域对比 names it; nothing of a dealer that 上报情况 does not list. */
export function regionsOf({ submissions, settings }: MonthOutcome): (dealer: string) => string | undefined {
  const known = new Map(submissions.rows.map(({ dealer, region }) => [dealer, region]));
  return (dealer) => (known.has(dealer) ? regionName(known.get(dealer), settings.language) : undefined);
}

/** A row of a dealers' list, at its place in the ledger. */
export const ledgerRow = (list: string, row: Row, inRegion: string | undefined, more: Fields = {}): TracedRow => ({
  fields: {
    ...(row.values as Fields),
    sourceFile: row.file,
    sourceSheet: row.sheet,
    sourceRow: row.row,
    ledgerDealer: row.dealer,
    counts: row.counts ? 'yes' : 'no',
    inRegion,
    ...more,
  },
  place: (links) => links.cellOf(list, row.file, row.row, keyField(list)),
});

const keyField = (list: string): string | undefined => (list in DEALER_LISTS ? DEALER_LISTS[list as DealerListId].key[0] : undefined);

/** The rows of a ledger that count. */
export function countedRows<Id extends DealerListId>(
  list: Id,
  outcome: MonthOutcome,
  more: (row: MonthOutcome['ledgers'][Id][number]) => Fields = () => ({}),
): readonly TracedRow[] {
  const regionOf = regionsOf(outcome);
  const rows = outcome.ledgers[list] as readonly MonthOutcome['ledgers'][Id][number][];
  return rows.filter((row) => row.counts).map((row) => ledgerRow(list, row, regionOf(row.dealer), more(row)));
}
