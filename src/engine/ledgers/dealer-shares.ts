import type { Cover } from '../records/cover';
import type { Dealer } from '../records/dealers';
import { DEALER_LIST_IDS } from '../records/books';
import type { FormReading, ListReading } from '../reading/reading';
import type { DealerFile, DealerWorkbook } from '../reading/workbooks';
import { byName, groupBy } from '../values/group';
import { folded, plainNumber } from '../values/text';
import { type DealerNamed, dealersNamed } from '../reading/dealer-named';
import { type RowOfList, dealersOfRows, rowsOfLists } from './dealers-of-rows';
import { ownerOf } from './file-owner';

type Dealers = ReadonlyMap<string, Dealer>;
type Lists = DealerWorkbook['lists'];
type DealerOfRow = ReturnType<typeof dealersOfRows>;

/** The files, each workbook whose rows name several dealers as one workbook for each of them, all under its cover. */
export function inDealerShares(files: readonly DealerFile[], dealers: Dealers): readonly DealerFile[] {
  const known = dealersNamed(dealers);
  return files.flatMap((file): readonly DealerFile[] => {
    if (file.state === 'unreadable' || !namesDealers(file.workbook)) return [file];
    const { workbook } = file;
    const owner = ownerOf(file, dealers);
    const named = namedIn(workbook, owner, known);
    const rows = rowsOfLists(workbook);
    if (!isOfSeveral(rows, owner, named)) return [file];
    const dealerOf = dealersOfRows(rows, owner, named);
    const listsOf = listsByDealer(workbook.lists, dealerOf);
    return sharers(owner, dealerOf).map((dealer) => ({
      ...file,
      workbook: {
        ...workbook,
        cover: coverFor(workbook.cover, { dealer, owner }, dealers),
        lists: listsOf(dealer),
        share: { dealer, owner },
      },
    }));
  });
}

/** Whether a list of a workbook says whose each row is. */
const namesDealers = ({ lists }: DealerWorkbook): boolean => DEALER_LIST_IDS.some((id) => lists[id].whose !== undefined);

/** What a cover says of its own dealer means that dealer, though head office may not know it. */
function namedIn({ cover }: DealerWorkbook, owner: string, known: DealerNamed): DealerNamed {
  const own = owner === '' ? '' : folded(cover.values.dealerName ?? '');
  return (written) => {
    const isOwner = owner !== '' && (plainNumber(written) === plainNumber(owner) || (own !== '' && folded(written) === own));
    return isOwner ? owner : known(written);
  };
}

/**
 * Whether a file is that of several dealers: another than its owner is named, and not in every row, which contradicts the cover rather than
 * divides the file. A file that says nowhere whose it is, is divided as soon as one known dealer is named.
 */
function isOfSeveral(rows: readonly RowOfList[], owner: string, named: DealerNamed): boolean {
  const found = new Set(rows.filter(({ isNamed }) => isNamed).map(({ row: { whose } }) => (whose === undefined ? owner : named(whose))));
  const others = [...found].filter((dealer) => dealer !== undefined && dealer !== owner);
  return others.length > 0 && (owner === '' || found.size > 1);
}

/** The owner first, also without a row, since the cover is its report; nobody last. */
function sharers(owner: string, dealerOf: DealerOfRow): readonly string[] {
  const dealers = new Set(dealerOf.values());
  const others = [...dealers].filter((dealer) => dealer !== owner && dealer !== '').sort();
  return [...(owner === '' ? [] : [owner]), ...others, ...(dealers.has('') ? [''] : [])];
}

/** Each list with the rows of one dealer; what is said of a sheet as a whole stays with each, and is told once. */
function listsByDealer(lists: Lists, dealerOf: DealerOfRow): (dealer: string) => Lists {
  const rowsOf = new Map(
    DEALER_LIST_IDS.map((id) => [
      id,
      groupBy<ListReading<object>['rows'][number], string>(lists[id].rows, (row) => dealerOf.get(row as never) ?? ''),
    ]),
  );
  return (dealer) => byName<Lists>(DEALER_LIST_IDS, (id) => ({ ...lists[id], rows: rowsOf.get(id)?.get(dealer) ?? [] }) as never);
}

/** The cover as it counts for one dealer: month, date and who filled it in are the same for all; whose it is and 零报告 only the owner's. */
function coverFor(
  cover: FormReading<Cover>,
  { dealer, owner }: { readonly dealer: string; readonly owner: string },
  dealers: Dealers,
): FormReading<Cover> {
  if (dealer === owner && owner !== '') return cover;
  const { dealer: _dealer, dealerName: _name, region: _region, zeroReport, ...shared } = cover.values;
  const { name: dealerName, region } = dealers.get(dealer) ?? {};
  const values = {
    ...shared,
    ...(dealer !== '' && { dealer }),
    ...(dealerName !== undefined && { dealerName }),
    ...(region !== undefined && { region }),
    ...(owner === '' && zeroReport !== undefined && { zeroReport }),
  };
  // The rows say what the cover leaves blank.
  const remarks =
    owner === ''
      ? cover.remarks.filter(({ code, field }) => code !== 'C1' || (field !== 'dealer' && field !== 'dealerName'))
      : cover.remarks;
  return { ...cover, values, remarks };
}
