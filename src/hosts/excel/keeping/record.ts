import type { SheetPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { addressLists, areasOf } from '../areas';
import { textBytes } from '../drawing/entries';
import { tableArea } from '../../../engine/plan/table-area';
import { lastPlannedColumn } from '../drawing/planned-columns';
import { BYTES_OF_CALL, type Step } from '../drawing/steps';

/** What of a sheet is ours outside its tables, so that the next drawing can take it away. */
export interface OwnSheet {
  /** Lists of areas as `getRanges` takes them: free cells with their merged areas. */
  readonly free: readonly string[];
  readonly charts: readonly string[];
  /** From header to last row; records of earlier versions do not say. */
  readonly tables?: readonly { readonly name: string; readonly top: number; readonly bottom: number }[];
  /** The last column that anything of ours covers, 0-based. */
  readonly right: number;
}

/** What the workbook keeps of ours from drawing to drawing. */
export interface OwnRecord {
  readonly sheets: Readonly<Record<string, OwnSheet>>;
  readonly names: readonly string[];
}

/** The workbook's settings that are ours. */
export const RECORD_SETTING = 'serviceMonthly.sheets';
export const UNFINISHED_SETTING = 'serviceMonthly.unfinished';

export const NO_RECORD: OwnRecord = { sheets: {}, names: [] };

/** Reads the record; what is not ours to read counts as none. */
export function readRecord(value: unknown): OwnRecord {
  return typeof value === 'string' ? (JSON.parse(value) as OwnRecord) : NO_RECORD;
}

/** What the workbook keeps after a drawing: sheets of earlier drawings stay ours. */
export const recordOf = (plan: WorkbookPlan, before: OwnRecord): OwnRecord => ({
  sheets: { ...before.sheets, ...Object.fromEntries(plan.sheets.map((sheet) => [sheet.name, ownSheet(sheet)])) },
  names: [...new Set([...before.names, ...plan.names.map(({ name }) => name)])],
});

/** The same while a drawing is under way: the new sheets are ours, and of the others what the last drawing left. */
export const recordMeanwhile = (plan: WorkbookPlan, before: OwnRecord): OwnRecord => {
  const after = recordOf(plan, before);
  return { ...after, sheets: { ...after.sheets, ...before.sheets } };
};

/** What of a planned sheet is ours outside its tables. */
export const ownSheet = (sheet: SheetPlan): OwnSheet => ({
  free: addressLists([...areasOf(sheet.cells), ...(sheet.merges ?? [])]),
  charts: (sheet.charts ?? []).map(({ name }) => name),
  tables: (sheet.tables ?? []).map((table) => ({ name: table.name, top: table.row, bottom: tableArea(table).bottom })),
  right: lastPlannedColumn(sheet),
});

/** Keeps a text in the workbook, or takes it away. */
export function settingStep(key: string, value: string | undefined): Step {
  return {
    bytes: 2 * BYTES_OF_CALL + textBytes(value ?? ''),
    draw: ({ workbook }) => {
      // Excel has no way to delete a setting that may not be there without asking first: an empty one says the same.
      workbook.settings.add(key, value ?? '');
    },
  };
}
