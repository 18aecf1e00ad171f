import type { LedgerRow } from '../ledgers/ledger';
import type { MonthOutcome } from '../month/outcome';
import type { ListReading } from '../reading/reading';
import { HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../records/books';
import { settings as settingsForm } from '../records/settings';
import { keyOf } from '../values/group';
import { a1, leftmost } from '../workbook/address';
import type { Links } from './report';

/** Where a sheet of head office's stands in the open workbook: under the name that the user gave it; nothing where there is none. */
export function standingSheet(id: string, { headOfficeBook: { settings, lists } }: MonthOutcome): string | undefined {
  const reading = id === settingsForm.id ? settings : (lists as Readonly<Record<string, ListReading<unknown>>>)[id];
  return reading === undefined || reading.state === 'missing' ? undefined : reading.sheet;
}

/** Links of a report that is written into the head-office workbook itself: rows of its own sheets are where the user has them. */
export function linksInPlace(outcome: MonthOutcome, links: Links): Links {
  const rows = new Map<string, ReadonlyMap<string, LedgerRow<unknown>>>();
  const rowsOf = (list: HeadOfficeListId) => {
    const known = rows.get(list) ?? new Map(outcome.headOffice[list].map((row) => [keyOf(row.file, row.row), row as LedgerRow<unknown>]));
    rows.set(list, known);
    return known;
  };
  return {
    ...links,
    sheet: (id) => standingSheet(id, outcome) ?? links.sheet(id),
    cellOf: (list, file, row, field) => {
      if (!(list in HEAD_OFFICE_LISTS)) return links.cellOf(list, file, row, field);
      const target = rowsOf(list as HeadOfficeListId).get(keyOf(file, row));
      const column = field === undefined ? undefined : target?.columns[field];
      return target && { sheet: target.sheet, cell: a1(target.row - 1, column ?? leftmost(target.columns)) };
    },
  };
}

/** Whether a sheet of the report is head office's own, kept by the user: all masters, but not 历史, which a close writes. */
export const isKeptByUser = (id: string): boolean =>
  id === settingsForm.id || (id in HEAD_OFFICE_LISTS && id !== HEAD_OFFICE_LISTS.history.id);
