import type { MonthOutcome } from '../month/outcome';
import { DEALER_LISTS, type DealerListId, HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../records/books';
import { sheetName } from '../sheets/list-frame';
import { keyOf } from '../values/group';
import { columnLetters } from '../workbook/address';
import { ledgerRowNumbers } from './ledgers/ledger-plan';
import { ledgerSheet } from './ledgers/ledger-report';
import { numberedRows } from './numbered-rows';
import type { Links, ReportSheet } from './report';

/** Where the sheets of a month's report and the rows of its ledgers and masters stand. */
export function linksOf(outcome: MonthOutcome, sheets: readonly ReportSheet[]): Links {
  const { language } = outcome.settings;
  const titles = new Map(sheets.map(({ id, title }) => [id, title]));
  const rows = new Map<string, ReadonlyMap<string, number>>();
  const rowsOf = (list: string) => {
    const known =
      rows.get(list) ??
      ledgerRowNumbers(list in DEALER_LISTS ? outcome.ledgers[list as DealerListId] : outcome.headOffice[list as HeadOfficeListId]);
    rows.set(list, known);
    return known;
  };
  return {
    rowOf: numberedRows(outcome),
    sheet: (id) => {
      const title = titles.get(id);
      if (!title) throw new Error(`no sheet ${id} in the report`);
      return sheetName(title, language);
    },
    cellOf: (list, file, row, field) => {
      const sheet =
        list in DEALER_LISTS
          ? ledgerSheet(list as DealerListId)
          : list in HEAD_OFFICE_LISTS
            ? HEAD_OFFICE_LISTS[list as HeadOfficeListId]
            : undefined;
      const target = sheet && rowsOf(list).get(keyOf(file, row));
      if (!sheet || target === undefined) return undefined;
      const column = Math.max(field === undefined ? 0 : Object.keys(sheet.columns).indexOf(field), 0);
      return { sheet: sheetName(sheet.title, language), cell: `${columnLetters(column)}${target + 1}` };
    },
  };
}
