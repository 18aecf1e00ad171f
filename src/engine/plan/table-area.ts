import type { CellRange } from '../workbook/cells';
import type { TablePlan } from './plan';

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
