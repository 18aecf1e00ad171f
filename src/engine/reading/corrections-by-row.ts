import { DEALER_LIST_IDS } from '../records/books';
import type { Correction } from '../records/corrections';
import { keyOf } from '../values/group';
import { plainNumber } from '../values/text';
import { type KnownDealers, dealerFinder } from './dealer-named';
import { fileOwner, finderIn } from './file-dealer';
import type { ReadingContext } from './reading-context';
import { isNamed, namesDealers, rowDealers } from './row-dealers';
import type { DealerWorkbook } from './workbooks';

/**
 * What the lists of a workbook of several dealers are to be read with: each row with what head office corrected for the dealer whose row it is.
 * Nothing where the workbook is one dealer's, or none of its dealers was corrected.
 */
export function correctionsByRow(
  { file, cover, lists }: Pick<DealerWorkbook, 'file' | 'cover' | 'lists'>,
  corrections: readonly Correction[],
  dealers: KnownDealers,
): Pick<ReadingContext, 'corrections' | 'isFor'> | undefined {
  if (corrections.length === 0 || !namesDealers(lists)) return undefined;
  const owner = fileOwner(file, cover.values, dealers);
  const dealerOf = rowDealers(lists, owner.dealer, finderIn(owner, dealers, dealerFinder(dealers)));
  if (!dealerOf) return undefined;
  const theirs = new Set([owner.dealer, ...dealerOf.values()].map(plainNumber));
  const held = corrections.filter(({ dealer = '' }) => dealer !== '' && theirs.has(plainNumber(dealer)));
  if (held.length === 0) return undefined;
  const takes = new Map<string, readonly string[]>();
  for (const id of DEALER_LIST_IDS) {
    for (const row of lists[id].rows) {
      const dealer = plainNumber(dealerOf.get(row) ?? '');
      // A number that was corrected for the owner may be what makes the row that of another's job.
      const both = isNamed(row, lists, id) ? [dealer] : [plainNumber(owner.dealer), dealer];
      takes.set(keyOf(row.sheet ?? lists[id].sheet, row.row), both);
    }
  }
  return {
    corrections: held,
    isFor: ({ dealer = '' }, inFile, row) => takes.get(keyOf(inFile, row))?.includes(plainNumber(dealer)) ?? false,
  };
}
