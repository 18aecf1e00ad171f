import type { MonthOutcome } from '../month/outcome';
import type { CellContent } from '../plan/plan';
import type { DealerListId } from '../records/books';
import { linkTo } from '../sheets/cell-link';
import type { Links } from './report';

/** Numbers of dealers, each leading to the dealer's first row that counts in a ledger; ledgers are in the order of dealers. */
export function firstRowLinks(outcome: MonthOutcome, links: Links, list: DealerListId): (dealer: string | undefined) => CellContent {
  const first = new Map<string, { readonly file: string; readonly row: number }>();
  for (const row of outcome.ledgers[list]) if (row.counts && !first.has(row.dealer)) first.set(row.dealer, row);
  return (dealer = '') => {
    const row = first.get(dealer);
    const target = row && links.cellOf(list, row.file, row.row);
    return target ? linkTo(target, dealer) : dealer;
  };
}
