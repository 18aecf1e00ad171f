import type { ReadRow } from '../reading/reading';
import type { DealerWorkbook } from '../reading/workbooks';
import { DEALER_LISTS, DEALER_LIST_IDS, type DealerListId } from '../records/books';
import { plainNumber } from '../values/text';
import type { DealerNamed } from '../reading/dealer-named';

type Row = ReadRow<Readonly<Record<string, unknown>>>;

/** A row of a dealer's list, whichever list it is. */
export interface RowOfList {
  readonly row: Row;
  /** The first number by which the list knows its records. */
  readonly key: string | undefined;
  /** A column of its list says whose each row is. */
  readonly isNamed: boolean;
}

/** The rows of a workbook, list by list. */
export const rowsOfLists = ({ lists }: DealerWorkbook): readonly RowOfList[] =>
  DEALER_LIST_IDS.flatMap((id) => {
    const { rows, whose } = lists[id];
    return (rows as readonly Row[]).map((row) => ({ row, key: keyOf(id), isNamed: whose !== undefined }));
  });

const keyOf = (id: DealerListId): string | undefined => DEALER_LISTS[id].key[0];

/**
 * Whose each row of a workbook is: the dealer it names, nobody's where that one is not known; else of a list that names none that of the job it
 * belongs to (用料 of a repair); else the owner of the file, or the only dealer that it names.
 */
export function dealersOfRows(rows: readonly RowOfList[], owner: string, named: DealerNamed): ReadonlyMap<Row, string> {
  const ofJob = dealersByJob(rows, named);
  const all = new Set(rows.flatMap(({ row: { whose } }) => (whose === undefined ? [] : [named(whose)])));
  const [only = ''] = all.size === 1 ? all : [];
  return new Map(
    rows.map(({ row, isNamed }) => {
      if (row.whose !== undefined) return [row, named(row.whose) ?? ''];
      return [row, isNamed ? owner : (ofJob.get(numberIn(row, 'job')) ?? (owner || only))];
    }),
  );
}

/** By the number of a record the dealer that it names; of a number that several dealers have, none. */
function dealersByJob(rows: readonly RowOfList[], named: DealerNamed): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { row, key } of rows) {
    const number = key === undefined || row.whose === undefined ? '' : numberIn(row, key);
    const dealer = row.whose === undefined ? undefined : named(row.whose);
    if (number !== '') found.set(number, found.has(number) && found.get(number) !== dealer ? undefined : dealer);
  }
  return found;
}

const numberIn = ({ values }: Row, field: string): string => {
  const number = values[field];
  return typeof number === 'string' ? plainNumber(number) : '';
};
