import type { Cover } from '../records/cover';
import type { Dealer } from '../records/dealers';
import { DEALER_LIST_IDS } from '../records/books';
import type { AnyRow } from '../reading/read-row';
import type { FormReading, ListReading } from '../reading/reading';
import type { DealerFile, DealerWorkbook } from '../reading/workbooks';
import { byName, groupBy } from '../values/group';
import { dealerFinder } from '../reading/dealer-named';
import { finderIn } from '../reading/file-dealer';
import { type RowDealers, namesDealers, rowDealers } from '../reading/row-dealers';
import { ownerOf } from './file-owner';

type Dealers = ReadonlyMap<string, Dealer>;
type Lists = DealerWorkbook['lists'];
type ListsOfDealer = { readonly [Id in keyof Lists]: (dealer: string) => Lists[Id] };

/** The files, each workbook whose rows name several dealers as one workbook for each of them, all under its cover. */
export function inDealerShares(files: readonly DealerFile[], dealers: Dealers): readonly DealerFile[] {
  const find = dealerFinder(dealers);
  return files.flatMap((file): readonly DealerFile[] => {
    if (file.state === 'unreadable' || !namesDealers(file.workbook.lists)) return [file];
    const { workbook } = file;
    const owner = ownerOf(file, dealers);
    const { dealerName: name } = workbook.cover.values;
    const dealerOf = rowDealers(workbook.lists, owner, finderIn({ dealer: owner, name }, dealers, find));
    if (!dealerOf) return [file];
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

/** The owner first, also without a row, since the cover is its report; nobody last. */
function sharers(owner: string, dealerOf: RowDealers): readonly string[] {
  const dealers = new Set(dealerOf.values());
  const others = [...dealers].filter((dealer) => dealer !== owner && dealer !== '').sort();
  return [...(owner === '' ? [] : [owner]), ...others, ...(dealers.has('') ? [''] : [])];
}

/** Each list with the rows of one dealer; what is said of a sheet as a whole stays with each, and is told once. */
function listsByDealer(lists: Lists, dealerOf: RowDealers): (dealer: string) => Lists {
  const ofDealer = byName<ListsOfDealer>(DEALER_LIST_IDS, (id) => listByDealer(lists[id], dealerOf));
  return (dealer) => byName<Lists>(DEALER_LIST_IDS, (id) => ofDealer[id](dealer));
}

function listByDealer<V extends AnyRow['values']>(list: ListReading<V>, dealerOf: RowDealers): (dealer: string) => ListReading<V> {
  const rowsOf = groupBy(list.rows, (row) => dealerOf.get(row) ?? '');
  return (dealer) => ({ ...list, rows: rowsOf.get(dealer) ?? [] });
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
