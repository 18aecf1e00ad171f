import type { TablePlan } from '../../engine/plan/plan';
import type { CellRange } from '../../engine/workbook/cells';

/** The last row of a table's body; a table without rows has one blank row. */
export const lastBodyRow = (table: TablePlan): number => table.row + Math.max(table.rows.length, 1);

/** Whether a table shows a totals row. */
export const hasTotals = (table: TablePlan): boolean => table.columns.some((column) => column.total !== undefined);

/** The cells that a table covers, header and totals row included. */
export const tableRange = (table: TablePlan): CellRange => ({
  top: table.row,
  left: table.column,
  bottom: lastBodyRow(table) + (hasTotals(table) ? 1 : 0),
  right: table.column + table.columns.length - 1,
});
