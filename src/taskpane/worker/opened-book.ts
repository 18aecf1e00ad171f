import { readHeadOffice } from '../../engine/reading/read-head-office';
import { ourWorkbook } from '../../engine/reading/our-workbooks';
import { findSheets } from '../../engine/reading/find-sheets';
import type { HeadOfficeWorkbook } from '../../engine/reading/workbooks';
import { DEALER_LISTS, HEAD_OFFICE_LISTS } from '../../engine/records/books';
import { cover } from '../../engine/records/cover';
import { settings } from '../../engine/records/settings';
import { ledgerSheet } from '../../engine/reports/ledgers/ledger-report';
import { isKeptByUser } from '../../engine/reports/in-place';
import { keptAside } from '../../engine/reports/user-entries/kept-aside';
import { REPORT_TITLES, SHEETS } from '../../engine/reports/report-plan';
import { sheetName } from '../../engine/sheets/list-frame';
import type { Month } from '../../engine/values/month';
import type { SheetCells, WorkbookCells } from '../../engine/workbook/cells';
import type { Recognised, StandingTable } from './desk';

const LANGUAGES = ['zh', 'en'] as const;
const namesOf = (titles: readonly { readonly zh: string; readonly en: string }[]): ReadonlySet<string> =>
  new Set(titles.flatMap((title) => LANGUAGES.map((language) => sheetName(title, language))));

const FORMS_AND_LISTS = [settings, ...Object.values(HEAD_OFFICE_LISTS)];
/** Sheets of a report that the pane reads again: what the user noted, and what the last close was. */
const NOTED = namesOf(
  SHEETS.filter(({ id, rows }) => id === 'closeRecord' || (rows?.userFields.length ?? 0) > 0).map(({ title }) => title),
);
/** Lists of a report beside which the user may have columns of their own. */
const LISTS = new Map(
  SHEETS.flatMap(({ id, title, rows }) =>
    rows && !isKeptByUser(id) ? LANGUAGES.map((language) => [sheetName(title, language), rows.columns] as const) : [],
  ),
);
const KEPT_ASIDE = namesOf([keptAside.title]);
const LEDGERS = namesOf(Object.keys(DEALER_LISTS).map((id) => ledgerSheet(id as keyof typeof DEALER_LISTS).title));
const USERS_OWN = namesOf(SHEETS.filter(({ id }) => isKeptByUser(id) || id === HEAD_OFFICE_LISTS.history.id).map(({ title }) => title));

/** Whose workbook it is, by its sheets' names, and which sheets must be read: of a report only what the user may have changed. */
export function recognised(names: readonly string[]): Recognised {
  const sheets = names.map((name): SheetCells => ({
    name,
    visibility: 'visible',
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: {},
  }));
  if (findSheets([cover, ...Object.values(DEALER_LISTS)], sheets).has(cover.id)) return { role: 'dealer', sheets: names };
  const found = findSheets(FORMS_AND_LISTS, sheets);
  if (!found.has(settings.id) && !found.has(HEAD_OFFICE_LISTS.dealers.id)) return neithers(names);
  return { role: 'headOffice', sheets: names.filter((name) => !REPORT_TITLES.has(name) || USERS_OWN.has(name) || NOTED.has(name)) };
}

function neithers(names: readonly string[]): Recognised {
  const ours = ourWorkbook(names);
  return { role: 'neither', sheets: [], ...(ours && { ours }) };
}

/** The open head-office workbook: its records, and the cells of the sheets that were read. */
export interface OpenBook {
  readonly book: HeadOfficeWorkbook;
  readonly cells: WorkbookCells;
}

/** Reads the open workbook as head office's. */
export function openBook(name: string, sheets: readonly SheetCells[], month: Month | undefined): OpenBook {
  const cells = { date1904: false, sheets };
  return { cells, book: readHeadOffice({ name, size: 0, sha256: '' }, cells, { knownTitles: REPORT_TITLES, ...(month && { month }) }) };
}

/** The ledgers say which record a handled finding was about: what must be read, too, before a report with handled findings is written anew. */
export const ledgersToRead = (names: readonly string[], hasHandled: boolean): readonly string[] =>
  hasHandled ? names.filter((name) => LEDGERS.has(name)) : [];

/** The lists of the report that stand in the workbook. */
export const reportLists = (names: readonly string[]): readonly string[] => names.filter((name) => LISTS.has(name));

/** Where the user has columns of their own, or kept something aside: their cells must find their rows again. */
export function sheetsWithUserCells(names: readonly string[], tables: readonly StandingTable[]): readonly string[] {
  const own = tables
    .filter(({ sheet, headers, isWider }) => isWider || headers.length > Object.keys(LISTS.get(sheet) ?? {}).length)
    .map(({ sheet }) => sheet);
  return [...new Set([...own, ...names.filter((name) => KEPT_ASIDE.has(name))])];
}
