import type { LedgerRow } from '../ledgers/ledger';
import type { MonthOutcome } from '../month/outcome';
import { DEALER_LISTS, type DealerListId, type HeadOfficeListId } from '../records/books';
import { keyOf } from '../values/group';

/** A list whose rows have a number, and the field that holds it. */
export interface Numbered {
  readonly list: DealerListId | HeadOfficeListId;
  readonly field: string;
}

/** What is asked for: a number of a dealer's, of a part where one slip has several. */
export interface Asked {
  readonly dealer?: string | undefined;
  readonly part?: string | undefined;
}

/** The first row of a number that is asked for; nothing where no row has it. */
export type NumberedRows = (numbered: Numbered, asked: Asked, number: string) => LedgerRow<unknown> | undefined;

/** Finds rows of a month's lists by their numbers; a list is looked through once, when it is first asked for. */
export function numberedRows(outcome: MonthOutcome): NumberedRows {
  const found = new Map<string, ReadonlyMap<string, LedgerRow<unknown>>>();
  const rowsOf = (numbered: Numbered) => {
    const name = keyOf(numbered.list, numbered.field);
    const rows = found.get(name) ?? rowsByNumber(numbered, outcome);
    found.set(name, rows);
    return rows;
  };
  return (numbered, { dealer, part }, number) => {
    const rows = rowsOf(numbered);
    return (part === undefined ? undefined : rows.get(keyOf(dealer, number, part))) ?? rows.get(keyOf(dealer, number));
  };
}

/** The first row of each number of a dealer, and of each part that it names. */
function rowsByNumber({ list, field }: Numbered, { ledgers, headOffice }: MonthOutcome): ReadonlyMap<string, LedgerRow<unknown>> {
  const rows: readonly LedgerRow<unknown>[] = list in DEALER_LISTS ? ledgers[list as DealerListId] : headOffice[list as HeadOfficeListId];
  const first = new Map<string, LedgerRow<unknown>>();
  for (const row of rows) {
    const { [field]: number, part } = row.values as Readonly<Record<string, string | undefined>>;
    const keys = part === undefined ? [keyOf(row.dealer, number)] : [keyOf(row.dealer, number), keyOf(row.dealer, number, part)];
    for (const key of keys) if (!first.has(key)) first.set(key, row);
  }
  return first;
}
