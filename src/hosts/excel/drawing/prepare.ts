import type { SheetPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { addressLists, addressOf, areasOf, columnsAddress, rowsAddress } from '../areas';
import { byRow } from '../keeping/checks';
import { foundRows } from '../keeping/standing';
import type { OwnSheet } from '../keeping/record';
import { type FoundSheet, type FoundTable, sameName } from '../keeping/survey';
import { cellFont } from '../../../engine/plan/styles';
import { BYTES_OF_CALL, type Step } from './steps';
import { bodyRows, hasTotals, tableArea } from '../../../engine/plan/table-area';
import { lastPlannedColumn } from './planned-columns';

/** What is known of a sheet that is filled again. */
export interface Refill {
  readonly standing: FoundSheet;
  readonly own: OwnSheet | undefined;
  /** Nothing of this sheet has been moved yet: what is recorded of it still stands where the record says. */
  readonly isAsRecorded: boolean;
  readonly clearsFilters: boolean;
  readonly language: WorkbookPlan['language'];
}

/** The steps that empty a sheet of ours for the next filling: what is the user's stays, and moves with the tables' rows. */
export function refillSteps(sheet: SheetPlan, { standing, own, isAsRecorded, clearsFilters, language }: Refill): readonly Step[] {
  const charts = standing.charts.filter((name) => own?.charts.includes(name) || sheet.charts?.some((chart) => chart.name === name));
  const tables = (sheet.tables ?? []).flatMap((table) => standing.tables.filter(({ name }) => sameName(name, table.name)));
  return [
    ...(clearsFilters ? [filterStep(sheet.name, standing)] : []),
    {
      bytes: (charts.length * 2 + 6) * BYTES_OF_CALL,
      draw: ({ workbook }) => {
        const on = workbook.worksheets.getItem(sheet.name);
        for (const name of charts) on.charts.getItem(name).delete();
        const columns = on.getRange(columnsAddress(0, Math.max(lastPlannedColumn(sheet), own?.right ?? 0)));
        columns.conditionalFormats.clearAll();
        columns.dataValidation.clear();
      },
    },
    ...(isAsRecorded ? (own?.free ?? []) : []).map((list) => clearStep(sheet.name, list)),
    ...[...byRow(sheet.tables ?? [])].reverse().flatMap((table) => {
      const found = tables.find(({ name }) => sameName(name, table.name));
      return found ? fitSteps(sheet.name, found, { rows: bodyRows(table), hasTotals: hasTotals(table) }) : [];
    }),
    ...addressLists([...areasOf(sheet.cells), ...(sheet.merges ?? []), ...(sheet.tables ?? []).map(tableArea)]).map((list) =>
      plainStep(sheet.name, list, language),
    ),
  ];
}

const filterStep = (sheet: string, { isFiltered, tables }: FoundSheet): Step => ({
  bytes: (tables.length + 1) * 2 * BYTES_OF_CALL,
  draw: ({ workbook }) => {
    const on = workbook.worksheets.getItem(sheet);
    if (isFiltered) on.autoFilter.clearCriteria();
    for (const table of tables) if (table.isFiltered) on.tables.getItem(table.name).clearFilters();
  },
});

const clearStep = (sheet: string, list: string): Step => ({
  bytes: list.length + 3 * BYTES_OF_CALL,
  draw: ({ workbook }) => {
    // Clearing all would take the user's comments along.
    const areas = workbook.worksheets.getItem(sheet).getRanges(list);
    areas.clear('Contents');
    areas.clear('Formats');
  },
});

/** Cells without a format of their own have the font of a new sheet of ours again, not the workbook's. */
const plainStep = (sheet: string, list: string, language: Refill['language']): Step => ({
  bytes: list.length + 6 * BYTES_OF_CALL,
  draw: ({ workbook }) => {
    const areas = workbook.worksheets.getItem(sheet).getRanges(list);
    areas.clear('Formats');
    Object.assign(areas.format.font, cellFont(language));
  },
});

/** The steps that give a table as many body rows as it needs: whole rows of the sheet come or go, so that nothing is misplaced. */
export function fitSteps(
  sheet: string,
  found: FoundTable,
  wanted: { readonly rows: number; readonly hasTotals: boolean },
): readonly Step[] {
  const rows = foundRows(found);
  const lastRow = found.area.top + rows;
  return [
    ...(found.hasTotals === wanted.hasTotals
      ? []
      : [
          {
            bytes: 2 * BYTES_OF_CALL,
            draw: ({ workbook }: Excel.RequestContext) =>
              void (workbook.worksheets.getItem(sheet).tables.getItem(found.name).showTotals = wanted.hasTotals),
          },
        ]),
    // Before the last row of the body, so that the table grows with them.
    ...(wanted.rows > rows ? [shiftStep(sheet, 'insert', lastRow, lastRow + wanted.rows - rows - 1)] : []),
    ...(wanted.rows < rows ? [shiftStep(sheet, 'delete', found.area.top + 1 + wanted.rows, lastRow)] : []),
  ];
}

const shiftStep = (sheet: string, change: 'insert' | 'delete', from: number, to: number): Step => ({
  bytes: 3 * BYTES_OF_CALL,
  draw: ({ workbook }) => {
    const rows = workbook.worksheets.getItem(sheet).getRange(rowsAddress(from, to));
    if (change === 'insert') rows.insert('Down');
    else rows.delete('Up');
  },
});

/** The step that empties a sheet of this very drawing that an earlier attempt has left half-drawn. */
export const wipeStep = ({ name, tables, charts, used }: FoundSheet): Step => ({
  bytes: (tables.length + charts.length + 2) * 2 * BYTES_OF_CALL,
  draw: ({ workbook }) => {
    const on = workbook.worksheets.getItem(name);
    for (const chart of charts) on.charts.getItem(chart).delete();
    for (const table of tables) on.tables.getItem(table.name).delete();
    if (used) on.getRange(addressOf({ ...used, top: 0, left: 0 })).unmerge();
    on.getRange().clear();
    on.getRange().conditionalFormats.clearAll();
  },
});
