import type { WorkbookPlan } from '../../../engine/plan/plan';
import type { CellRange } from '../../../engine/workbook/cells';
import type { Conversation } from '../conversation';
import { type FoundComment, foundComments, loadComments } from './comments';
import { JOURNAL_SHEET, type JournalSheet, loadJournal, whoseJournal } from './journal';
import { areaOf } from '../reading/places';
import { type OwnRecord, readRecord, RECORD_SETTING, UNFINISHED_SETTING } from './record';

/** A table that stands in the workbook. */
export interface FoundTable {
  readonly name: string;
  readonly area: CellRange;
  readonly hasTotals: boolean;
  readonly headers: readonly string[];
  readonly isFiltered: boolean;
}

/** A sheet of the plan as it stands in the workbook. */
export interface FoundSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly used: CellRange | undefined;
  readonly tables: readonly FoundTable[];
  readonly charts: readonly string[];
  readonly comments: readonly FoundComment[];
}

/** What stands in the workbook where a plan is to be drawn. */
export interface Survey {
  readonly isProtected: boolean;
  readonly record: OwnRecord;
  /** What the workbook says of a drawing that was not finished; '' where there is none. */
  readonly unfinished: string;
  /** Whose the sheet is that bears the journal's name. */
  readonly journal: JournalSheet;
  readonly sheetNames: readonly string[];
  /** Those of them that are hidden, however deep: Excel cannot bring them to the front. */
  readonly hiddenSheets: readonly string[];
  readonly names: readonly string[];
  /** Tables by their names in lower case, with their sheets. */
  readonly tableSheets: ReadonlyMap<string, string>;
  /** Sheets that the plan fills and that exist. */
  readonly sheets: ReadonlyMap<string, FoundSheet>;
}

/** Looks at the workbook before a drawing, in two round trips. */
export async function survey(conversation: Conversation, plan: WorkbookPlan): Promise<Survey> {
  const told = await conversation.ask(({ workbook }) => ({
    sheets: workbook.worksheets.load('items/name,items/visibility'),
    tables: workbook.tables.load('items/name,items/showTotals,items/worksheet/name'),
    names: workbook.names.load('items/name'),
    protection: workbook.protection.load('protected'),
    record: workbook.settings.getItemOrNullObject(RECORD_SETTING).load('value'),
    unfinished: workbook.settings.getItemOrNullObject(UNFINISHED_SETTING).load('value'),
  }));
  const sheetNames = told.sheets.items.map(({ name }) => name);
  const tables = told.tables.items.map(({ name, showTotals, worksheet }) => ({ name, hasTotals: showTotals, sheet: worksheet.name }));
  const wanted = sheetNames.filter((name) => plan.sheets.some((sheet) => sameName(sheet.name, name)));
  const kept = sheetNames.find((name) => sameName(name, JOURNAL_SHEET));
  const { sheets, journal } = await lookAt(conversation, wanted, tables, kept);
  return {
    isProtected: told.protection.protected,
    record: readRecord(told.record.isNullObject || told.record.value === '' ? undefined : told.record.value),
    unfinished: told.unfinished.isNullObject ? '' : String(told.unfinished.value),
    journal,
    sheetNames,
    hiddenSheets: told.sheets.items.filter(({ visibility }) => visibility !== 'Visible').map(({ name }) => name),
    names: told.names.items.map(({ name }) => name),
    tableSheets: new Map(tables.map(({ name, sheet }) => [name.toLowerCase(), sheet])),
    sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])),
  };
}

/** Excel's names differ by more than case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

interface NamedTable {
  readonly name: string;
  readonly hasTotals: boolean;
  readonly sheet: string;
}

async function lookAt(
  conversation: Conversation,
  names: readonly string[],
  tables: readonly NamedTable[],
  kept: string | undefined,
): Promise<{ readonly sheets: readonly FoundSheet[]; readonly journal: JournalSheet }> {
  if (names.length === 0 && kept === undefined) return { sheets: [], journal: 'none' };
  const { told, journal } = await conversation.ask(({ workbook }) => ({
    journal: kept === undefined ? undefined : loadJournal(workbook.worksheets.getItem(kept)),
    told: names.map((name) => {
      const sheet = workbook.worksheets.getItem(name);
      return {
        protection: sheet.protection.load('protected'),
        filter: sheet.autoFilter.load('isDataFiltered'),
        used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
        charts: sheet.charts.load('items/name'),
        comments: loadComments(sheet),
        tables: tables
          .filter((table) => table.sheet === name)
          .map((table) => {
            const own = sheet.tables.getItem(table.name);
            const range = own.getRange();
            return {
              ...table,
              range: range.load(PLACE),
              header: range.getRow(0).load('values'),
              filter: own.autoFilter.load('isDataFiltered'),
            };
          }),
      };
    }),
  }));
  const sheets = told.map((sheet, index) => ({
    name: names[index] ?? '',
    isProtected: sheet.protection.protected,
    isFiltered: sheet.filter.isDataFiltered,
    used: sheet.used.isNullObject ? undefined : areaOf(sheet.used),
    charts: sheet.charts.items.map(({ name }) => name),
    comments: foundComments(names[index] ?? '', sheet.comments),
    tables: sheet.tables.map(({ name, hasTotals, range, header, filter }) => ({
      name,
      hasTotals,
      area: areaOf(range),
      headers: (header.values[0] ?? []).map(String),
      isFiltered: filter.isDataFiltered,
    })),
  }));
  return { sheets, journal: whoseJournal(journal) };
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
