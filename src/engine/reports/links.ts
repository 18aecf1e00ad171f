import type { MonthOutcome } from '../month/outcome';
import { DEALER_LISTS, type DealerListId, HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../records/books';
import { FIRST_ROW, sheetName } from '../sheets/list-frame';
import type { LedgerRow } from '../ledgers/ledger';
import type { AnySheet } from '../schema/sheet';
import type { Language } from '../values/language';
import { columnLetters } from '../workbook/address';
import { ledgerSheet } from './ledgers/ledger-report';
import { numberedRows } from './numbered-rows';
import type { Links, ReportSheet } from './report';

/** Where the sheets of a month's report and the rows of its ledgers and masters stand. */
export function linksOf(outcome: MonthOutcome, sheets: readonly ReportSheet[]): Links {
  const { language } = outcome.settings;
  const titles = new Map(sheets.map(({ id, title }) => [id, title]));
  const places = new Map<string, ListPlace | undefined>();
  const placeOf = (list: string) => {
    if (!places.has(list)) places.set(list, placeOfList(list, outcome));
    return places.get(list);
  };
  return {
    rowOf: numberedRows(outcome),
    sheet: (id) => {
      const title = titles.get(id);
      if (!title) throw new Error(`no sheet ${id} in the report`);
      return sheetName(title, language);
    },
    cellOf: (list, file, row, field) => {
      const place = placeOf(list);
      const target = place?.rows.get(file)?.get(row);
      if (!place || target === undefined) return undefined;
      const column = Math.max(field === undefined ? 0 : place.fields.indexOf(field), 0);
      return { sheet: place.sheet, cell: `${columnLetters(column)}${target + 1}` };
    },
  };
}

/** Where a ledger or master sheet shows its rows. */
interface ListPlace {
  readonly sheet: string;
  readonly fields: readonly string[];
  /** The 0-based sheet row of each source row, by file and row. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

function placeOfList(list: string, { ledgers, headOffice, settings: { language } }: MonthOutcome): ListPlace | undefined {
  if (list in DEALER_LISTS) return placeOn(ledgerSheet(list as DealerListId), ledgers[list as DealerListId], language);
  if (list in HEAD_OFFICE_LISTS)
    return placeOn(HEAD_OFFICE_LISTS[list as HeadOfficeListId], headOffice[list as HeadOfficeListId], language);
  return undefined;
}

function placeOn(
  { title, columns }: Pick<AnySheet, 'title' | 'columns'>,
  rows: readonly LedgerRow<unknown>[],
  language: Language,
): ListPlace {
  const byFile = new Map<string, Map<number, number>>();
  rows.forEach(({ file, row }, index) => {
    const places = byFile.get(file) ?? new Map<number, number>();
    byFile.set(file, places);
    if (!places.has(row)) places.set(row, FIRST_ROW + index);
  });
  return { sheet: sheetName(title, language), fields: Object.keys(columns), rows: byFile };
}
