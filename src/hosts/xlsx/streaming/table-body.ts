import type { TablePlan } from '../../../engine/plan/plan';
import { columnLetters } from '../../../engine/workbook/address';
import { lastBodyRow } from '../table-range';
import { cellXml } from './cell-xml';
import { drawnStyle, type DrawnRows } from './drawn-rows';

/** The body of a table, ready to be streamed: its place and what each column's cells begin with. */
export interface TableBody {
  readonly table: TablePlan;
  readonly top: number;
  readonly bottom: number;
  readonly starts: readonly string[];
  /** ` s="12"` by column. */
  readonly styles: readonly string[];
}

/** A table's body; its first row was drawn as a sample and gives each column its style. */
export const tableBody = (table: TablePlan, drawn: DrawnRows): TableBody => ({
  table,
  top: table.row + 1,
  bottom: lastBodyRow(table),
  starts: table.columns.map((_, index) => `<c r="${columnLetters(table.column + index)}`),
  styles: table.columns.map((_, index) => drawnStyle(drawn, table.row + 1, table.column + index)),
});

/** The cells of one body row as XML, one for each column. */
export const bodyCells = (body: TableBody, row: number): string[] => body.starts.map((_, column) => bodyCell(body, row, column));

/** The same in one piece: added up, since a text that is joined is copied once more. */
export function bodyRow(body: TableBody, row: number): string {
  let xml = '';
  for (let column = 0; column < body.starts.length; column++) xml += bodyCell(body, row, column);
  return xml;
}

const bodyCell = ({ table, top, starts, styles }: TableBody, row: number, column: number): string =>
  cellXml(`${starts[column]}${row + 1}"`, styles[column] ?? '', table.rows[row - top]?.[column]);
