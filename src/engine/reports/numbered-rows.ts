import type { LedgerRow } from '../ledgers/ledger';
import type { MonthOutcome } from '../month/outcome';
import { DEALER_LISTS, type DealerListId, type HeadOfficeListId } from '../records/books';
import { groupBy, keyOf } from '../values/group';

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
  const found = new Map<string, RowsByNumber>();
  const rowsOf = (numbered: Numbered) => {
    const name = keyOf(numbered.list, numbered.field);
    const rows = found.get(name) ?? rowsByNumber(numbered, outcome);
    found.set(name, rows);
    return rows;
  };
  return (numbered, { dealer = '', part }, number) => {
    const rows = rowsOf(numbered).get(dealer)?.get(number);
    return (part === undefined ? undefined : rows?.find(({ values }) => (values as Numbers).part === part)) ?? rows?.[0];
  };
}

/** The rows of each dealer by their number. */
type RowsByNumber = ReadonlyMap<string, ReadonlyMap<string | undefined, readonly LedgerRow<unknown>[]>>;
type Numbers = Readonly<Record<string, string | undefined>>;

function rowsByNumber({ list, field }: Numbered, { ledgers, headOffice }: MonthOutcome): RowsByNumber {
  const rows: readonly LedgerRow<unknown>[] = list in DEALER_LISTS ? ledgers[list as DealerListId] : headOffice[list as HeadOfficeListId];
  const byDealer = groupBy(rows, ({ dealer }) => dealer);
  return new Map([...byDealer].map(([dealer, own]) => [dealer, groupBy(own, ({ values }) => (values as Numbers)[field])]));
}
