import type { SheetPlan, TablePlan } from '../../../engine/plan/plan';
import type { CellRange } from '../../../engine/workbook/cells';

/** Rows of a table's body; a table without rows has one blank row. */
export const bodyRows = (table: TablePlan): number => Math.max(table.rows.length, 1);

/** Whether a table shows a totals row. */
export const hasTotals = (table: TablePlan): boolean => table.columns.some((column) => column.total !== undefined);

/** The cells of a table's body. */
export const bodyArea = (table: TablePlan): CellRange => ({
  top: table.row + 1,
  left: table.column,
  bottom: table.row + bodyRows(table),
  right: table.column + table.columns.length - 1,
});

/** The cells that a table covers, header and totals row included. */
export const tableArea = (table: TablePlan): CellRange => {
  const body = bodyArea(table);
  return { ...body, top: table.row, bottom: body.bottom + (hasTotals(table) ? 1 : 0) };
};

/** The last column of a sheet that anything of the plan's covers. */
export function lastPlannedColumn({ cells, tables = [], merges = [], conditionalFormats = [], validations = [] }: SheetPlan): number {
  const areas = [
    ...merges,
    ...tables.map(tableArea),
    ...conditionalFormats.flatMap(({ ranges }) => ranges),
    ...validations.map(({ range }) => range),
  ];
  const ofCells = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return areas.reduce((most, { right }) => Math.max(most, right), ofCells);
}
