import { DEALER_LISTS, DEALER_LIST_IDS, type DealerListId } from '../records/books';
import { plainNumber } from '../values/text';
import type { FindDealer } from './dealer-named';
import type { AnyRow } from './read-row';
import type { ListReading } from './reading';
import type { DealerWorkbook } from './workbooks';

/** A row of a workbook of several dealers with whose it is; empty where nobody's. */
export type RowDealers = ReadonlyMap<AnyRow, string>;

type Lists = DealerWorkbook['lists'];

interface RowOfList {
  readonly row: AnyRow;
  readonly list: DealerListId;
  /** A column of its sheet says whose each row is. */
  readonly isNamed: boolean;
  /** Its header may mean any shop. */
  readonly isShop: boolean;
}

/** The lists that a number of the field `job` is looked for in. */
export const JOBS_OF: Partial<Readonly<Record<DealerListId, readonly DealerListId[]>>> = {
  partsUsed: ['repairs'],
  partsBorrowed: ['repairs'],
  visits: ['repairs', 'installations'],
};

/** Whether a list of a workbook says whose each row is. */
export const namesDealers = (lists: Lists): boolean => DEALER_LIST_IDS.some((id) => lists[id].whose !== undefined);

/** Whether a column says whose a row is; of a part line within a 维修 row that of 维修. */
export const isNamed = (row: AnyRow, lists: Lists, id: DealerListId): boolean => columnOf(row, lists, id) !== undefined;

const columnOf = ({ sheet }: AnyRow, lists: Lists, id: DealerListId): ListReading<unknown>['whose'] =>
  (sheet === undefined ? lists[id] : lists.repairs).whose;

/** A list as a reading of any rows. */
const rowsOf = (lists: Lists, id: DealerListId): ListReading<AnyRow['values']> => lists[id];

/**
 * Whose each row of a workbook is; nothing where the whole is that of one dealer. It is that of several where another than its owner is named, and not
 * in every row, which contradicts the cover rather than divides the file; one that says nowhere whose it is, as soon as one known dealer is named.
 */
export function rowDealers(lists: Lists, owner: string, find: FindDealer): RowDealers | undefined {
  const rows = DEALER_LIST_IDS.flatMap((list) =>
    rowsOf(lists, list).rows.map((row): RowOfList => ({
      row,
      list,
      isNamed: isNamed(row, lists, list),
      isShop: columnOf(row, lists, list)?.isShop === true,
    })),
  );
  const named = new Set(rows.filter((one) => one.isNamed).map(({ row: { whose } }) => (whose === undefined ? owner : find(whose))));
  const others = [...named].filter((dealer) => dealer !== undefined && dealer !== owner);
  return others.length > 0 && (owner === '' || named.size > 1) ? dealersOf(rows, owner, find) : undefined;
}

/**
 * The dealer that a row names, nobody where that one is not known, but of shops the owner; else of a list that names none that of the job it belongs to (用料 of a
 * repair); else the owner of the file, or the only dealer that it names.
 */
function dealersOf(rows: readonly RowOfList[], owner: string, find: FindDealer): RowDealers {
  const said = ({ row: { whose }, isNamed: has, isShop }: RowOfList): string | undefined =>
    whose === undefined ? (has ? owner : undefined) : (find(whose) ?? (isShop ? owner : ''));
  const ofJob = dealersOfJobs(rows, said);
  const all = new Set(rows.flatMap(({ row: { whose } }) => (whose === undefined ? [] : [find(whose)])));
  const [only = ''] = all.size === 1 ? all : [];
  return new Map(rows.map((one) => [one.row, said(one) ?? ofJob(one) ?? (owner || only)]));
}

/** The dealer of the job that a row belongs to, also nobody; nothing where no job is named so, or those of several. */
function dealersOfJobs(rows: readonly RowOfList[], said: (row: RowOfList) => string | undefined): (row: RowOfList) => string | undefined {
  const found = new Map<DealerListId, Map<string, Set<string>>>();
  for (const one of rows) {
    const dealer = said(one);
    const number = numberIn(one.row, DEALER_LISTS[one.list].key[0]);
    if (dealer === undefined || number === '') continue;
    const jobs = found.get(one.list) ?? new Map<string, Set<string>>();
    found.set(one.list, jobs.set(number, (jobs.get(number) ?? new Set()).add(dealer)));
  }
  return ({ row, list }) => {
    const number = numberIn(row, 'job');
    const dealers = new Set((JOBS_OF[list] ?? []).flatMap((of) => [...(found.get(of)?.get(number) ?? [])]));
    return dealers.size === 1 ? [...dealers][0] : undefined;
  };
}

/** The number that a row has in a field, to be compared; empty where it has none. */
export function numberIn({ values }: AnyRow, field: string | undefined): string {
  const number = field === undefined ? undefined : values[field];
  return typeof number === 'string' ? plainNumber(number) : '';
}
