import type { SheetPlan, TablePlan, WorkbookPlan } from '../../../engine/plan/plan';
import { LAST_ROW } from '../areas';
import { Refusal } from '../conversation';
import { bodyRows, tableArea } from '../../../engine/plan/table-area';
import { textEntry } from '../drawing/entries';
import { JOURNAL_SHEET } from './journal';
import { foundRows } from './standing';
import { type FoundSheet, sameName, type Survey } from './survey';

/** What may be done with what stands in the workbook. */
export interface Allowed {
  /** Sheets that may be filled although the add-in has not made them, as long as their tables are the plan's. */
  readonly adopts?: readonly string[];
  /** Filters are cleared; otherwise they are a reason not to begin. */
  readonly clearsFilters?: boolean;
}

/** Refuses a drawing that Excel or the user's content would not let through: before anything is written. */
export function demandDrawable(plan: WorkbookPlan, found: Survey, fresh: readonly string[], allowed: Allowed): void {
  if (found.isProtected) throw new Refusal('workbookProtected');
  if (found.journal === 'theirs') throw new Refusal('nameTaken', { name: JOURNAL_SHEET });
  for (const sheet of plan.sheets) {
    demandRoom(sheet);
    const standing = found.sheets.get(sheet.name) ?? found.sheets.get(found.sheetNames.find((name) => sameName(name, sheet.name)) ?? '');
    demandOwnTables(sheet, found);
    if (standing) demandSheet(sheet, standing, found, fresh, allowed);
  }
  for (const { name } of plan.names) {
    const isTaken = found.names.some((one) => sameName(one, name)) && !found.record.names.includes(name);
    if (isTaken) throw new Refusal('nameTaken', { name });
  }
}

function demandSheet(
  sheet: SheetPlan,
  standing: FoundSheet,
  found: Survey,
  fresh: readonly string[],
  { adopts = [], clearsFilters = false }: Allowed,
): void {
  const { name } = standing;
  if (!Object.hasOwn(found.record.sheets, name) && !adopts.includes(name)) throw new Refusal('nameTaken', { name });
  if (standing.isProtected) throw new Refusal('sheetProtected', { sheet: name });
  const isFiltered = standing.isFiltered || standing.tables.some((table) => table.isFiltered);
  if (isFiltered && !clearsFilters) throw new Refusal('filtered', { sheet: name });
  if (fresh.includes(name)) return;
  if (!hasPlannedTables(sheet, standing)) throw new Refusal('layoutChanged', { sheet: name });
  if ((standing.used?.bottom ?? 0) + growth(sheet, standing) > LAST_ROW) throw new Refusal('noRoom', { sheet: name });
}

/** A table's name stands once in a workbook: on a sheet of ours, or nowhere. */
function demandOwnTables(sheet: SheetPlan, found: Survey): void {
  for (const { name } of sheet.tables ?? []) {
    const on = found.tableSheets.get(name.toLowerCase());
    if (on === undefined || sameName(on, sheet.name)) continue;
    const isRenamed = Object.hasOwn(found.record.sheets, sheet.name) && !found.sheetNames.some((one) => sameName(one, sheet.name));
    throw isRenamed ? new Refusal('sheetRenamed', { name: sheet.name, sheet: on }) : new Refusal('nameTaken', { name });
  }
}

/** Whether the tables stand where the plan has them, with its columns first; rows of those above may have come or gone. */
function hasPlannedTables(sheet: SheetPlan, standing: FoundSheet): boolean {
  let shift = 0;
  return byRow(sheet.tables ?? []).every((table) => {
    const found = standing.tables.find(({ name }) => sameName(name, table.name));
    if (!found) return false;
    const isThere = found.area.top === table.row + shift && found.area.left === table.column;
    shift += found.area.bottom - found.area.top - (tableArea(table).bottom - table.row);
    return isThere && table.columns.every(({ header }, index) => found.headers[index] === headerText(header));
  });
}

const headerText = (header: string): string => textEntry(header).replace(/^'/, '');

/** Tables from top to bottom. */
export const byRow = (tables: readonly TablePlan[]): readonly TablePlan[] => [...tables].sort((one, other) => one.row - other.row);

/** The rows that come before what stands below our tables. */
const growth = ({ tables = [] }: SheetPlan, standing: FoundSheet): number =>
  tables.reduce((sum, table) => {
    const found = standing.tables.find(({ name }) => sameName(name, table.name));
    return found ? sum + bodyRows(table) - foundRows(found) : sum;
  }, 0);

function demandRoom({ name, tables = [] }: SheetPlan): void {
  if (tables.some((table) => tableArea(table).bottom > LAST_ROW)) throw new Refusal('noRoom', { sheet: name });
}
