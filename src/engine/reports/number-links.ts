import type { CellContent, ConditionalFormatPlan } from '../plan/plan';
import type { LedgerRow } from '../ledgers/ledger';
import type { MonthOutcome } from '../month/outcome';
import { DEALER_LISTS, type DealerListId, type HeadOfficeListId } from '../records/books';
import { COLOUR } from '../sheets/look';
import { linkTo } from '../sheets/cell-link';
import { keyOf } from '../values/group';
import type { Links, TableArea } from './report';

/** A list whose rows have a number, and the field that holds it. */
export interface Numbered {
  readonly list: DealerListId | HeadOfficeListId;
  readonly field: string;
}

/** What is asked for: a number of a dealer's, of a part where one slip has several. */
interface Asked {
  readonly dealer?: string | undefined;
  readonly part?: string | undefined;
}

/** Numbers of rows, each leading to the ledger or master row that has it, in the first of the lists where it stands. */
export function numberLinks(
  outcome: MonthOutcome,
  links: Links,
  numbered: readonly Numbered[],
): (asked: Asked, number: string | undefined, shown?: string) => CellContent {
  const places = numbered.map((one) => ({ ...one, rows: rowsByNumber(one, outcome) }));
  return ({ dealer, part }, number, shown = number) => {
    if (number === undefined || shown === undefined || number === '') return null;
    for (const { list, field, rows } of places) {
      const row = rows.get(keyOf(dealer, number, part)) ?? rows.get(keyOf(dealer, number));
      const target = row && links.cellOf(list, row.file, row.row, field);
      if (target) return linkTo(target, shown);
    }
    return shown;
  };
}

/** The first row of each number of a dealer, and of each part that it names. */
function rowsByNumber({ list, field }: Numbered, { ledgers, headOffice }: MonthOutcome): ReadonlyMap<string, LedgerRow<unknown>> {
  const rows: readonly LedgerRow<unknown>[] = list in DEALER_LISTS ? ledgers[list as DealerListId] : headOffice[list as HeadOfficeListId];
  const found = new Map<string, LedgerRow<unknown>>();
  for (const row of rows) {
    const values = row.values as Readonly<Record<string, string | undefined>>;
    const keys = [keyOf(row.dealer, values[field]), keyOf(row.dealer, values[field], values.part)];
    for (const key of keys) if (!found.has(key)) found.set(key, row);
  }
  return found;
}

/** How a column of links looks. */
export const linkLook = <C>(area: TableArea<C>, field: Parameters<TableArea<C>['cell']>[0]): ConditionalFormatPlan => ({
  kind: 'formula',
  ranges: [area.range(field)],
  formula: `${area.cell(field)}<>""`,
  style: { font: { colour: COLOUR.blue, underline: true } },
});
