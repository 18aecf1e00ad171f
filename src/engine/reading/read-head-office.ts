import { HEAD_OFFICE_LISTS, HEAD_OFFICE_LIST_IDS } from '../records/books';
import { type WrittenSettings, settings } from '../records/settings';
import { byName } from '../values/group';
import { type Month, addToMonth, lastDay } from '../values/month';
import { folded } from '../values/text';
import type { SheetCells, WorkbookCells } from '../workbook/cells';
import { filledRows, findSheets } from './find-sheets';
import { DAYS_1904, MONTHS_TO_SUBMIT } from './read-dealer-workbook';
import { readForm } from './read-form';
import { readListWithLines } from './read-list';
import type { FormReading } from './reading';
import type { FileFacts, HeadOfficeWorkbook } from './workbooks';

/** What is known before the head-office workbook is opened. */
export interface HeadOfficeContext {
  /** The month to be closed; without it that of the settings. */
  readonly month?: Month;
  /** Titles of the sheets that a report of ours has: they are neither head office's lists nor foreign. */
  readonly knownTitles?: ReadonlySet<string>;
}

/** Reads the head-office workbook, which may be an earlier report of ours: settings and lists. */
export function readHeadOffice(
  file: FileFacts,
  cells: WorkbookCells,
  { month, knownTitles = new Set() }: HeadOfficeContext = {},
): HeadOfficeWorkbook {
  const serialOffset = cells.date1904 ? DAYS_1904 : 0;
  const { found, foreignSheets } = headOfficeSheets(cells, knownTitles);
  const settingsRead = readSettings(found.get(settings.id), month, serialOffset);
  const own = month ?? settingsRead.values.month;
  const context = { monthEnd: own && lastDay(own), serialOffset };
  const lists = byName<HeadOfficeWorkbook['lists']>(
    HEAD_OFFICE_LIST_IDS,
    (id) => readListWithLines(HEAD_OFFICE_LISTS[id], undefined, found.get(id), context).list,
  );
  return { file, settings: settingsRead, lists, foreignSheets };
}

/** Head office's own sheets in a workbook, by id, and the names of those with content that are neither its own nor of a report. */
export function headOfficeSheets(
  { sheets }: WorkbookCells,
  knownTitles: ReadonlySet<string>,
): { readonly found: ReadonlyMap<string, SheetCells>; readonly foreignSheets: readonly string[] } {
  const definitions = [settings, ...Object.values(HEAD_OFFICE_LISTS)];
  const titles = new Set(definitions.flatMap(({ title }) => [folded(title.zh), folded(title.en)]));
  const known = new Set([...knownTitles].map(folded));
  const candidates = sheets.filter(({ name }) => !known.has(folded(name)) || titles.has(folded(name)));
  const found = findSheets(definitions, candidates);
  const ours = new Set(found.values());
  return { found, foreignSheets: candidates.filter((sheet) => !ours.has(sheet) && filledRows(sheet) > 0).map(({ name }) => name) };
}

/** The settings, once more when their own month is known: it says the year of the as-of date. */
function readSettings(cells: SheetCells | undefined, given: Month | undefined, serialOffset: number): FormReading<WrittenSettings> {
  const month = given ?? readForm(settings, cells, { serialOffset }).values.month;
  return readForm(settings, cells, { monthEnd: month && lastDay(addToMonth(month, MONTHS_TO_SUBMIT)), serialOffset });
}
