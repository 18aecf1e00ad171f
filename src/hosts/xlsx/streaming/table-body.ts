import type { TablePlan } from '../../../engine/plan/plan';
import { columnLetters } from '../../../engine/workbook/address';
import { bodyArea } from '../../../engine/plan/table-area';
import { type CellFrame, cellFrame, cellXml, UNSTYLED } from './cell-xml';
import { drawnStyle, type DrawnRows } from './drawn-rows';

/** The body of a table, ready to be streamed: its place and what each column's cells begin with. */
export interface TableBody {
  readonly table: TablePlan;
  readonly top: number;
  readonly bottom: number;
  readonly starts: readonly string[];
  readonly frames: readonly CellFrame[];
}

/** A table's body; its first row was drawn as a sample and gives each column its style. */
export const tableBody = (table: TablePlan, drawn: DrawnRows): TableBody => ({
  table,
  top: table.row + 1,
  bottom: bodyArea(table).bottom,
  starts: table.columns.map((_, index) => `<c r="${columnLetters(table.column + index)}`),
  frames: table.columns.map((_, index) => cellFrame(drawnStyle(drawn, table.row + 1, table.column + index))),
});

/** The cells of one body row as XML, one for each column. */
export function bodyCells({ table, top, starts, frames }: TableBody, row: number): string[] {
  const contents = table.rows[row - top];
  const number = String(row + 1);
  return starts.map((start, column) => cellXml(start + number, frames[column] ?? UNSTYLED, contents?.[column]));
}

/** The same in one piece: added up, since a text that is joined is copied once more. */
export const bodyRow = (body: TableBody, row: number): string => bodyCells(body, row).reduce((xml, cell) => xml + cell, '');
