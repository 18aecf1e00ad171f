import type { TablePlan } from '../../../engine/plan/plan';
import { columnLetters } from '../../../engine/workbook/address';
import { bodyArea } from '../../../engine/plan/table-area';
import { type CellFrame, cellFrame, writeCell } from './cell-xml';
import { drawnStyle, type DrawnRows } from './drawn-rows';
import { encoded, type EncodedXml, type XmlBytes } from './xml-bytes';

/** The body of a table, ready to be streamed: its place and what each column's cells begin with. */
export interface TableBody {
  readonly table: TablePlan;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ColumnFrame[];
}

interface ColumnFrame {
  /** The opening of a cell up to its row number, `<c r="A`. */
  readonly start: EncodedXml;
  readonly frame: CellFrame;
}

/** A table's body; its first row was drawn as a sample and gives each column its style. */
export const tableBody = (table: TablePlan, drawn: DrawnRows): TableBody => ({
  table,
  top: table.row + 1,
  bottom: bodyArea(table).bottom,
  columns: table.columns.map((_, index) => ({
    start: cellStart(table.column + index),
    frame: cellFrame(drawnStyle(drawn, table.row + 1, table.column + index)),
  })),
});

/** A cell's opening up to its row number. */
export const cellStart = (column: number): EncodedXml => (starts[column] ??= encoded(`<c r="${columnLetters(column)}`));

const starts: EncodedXml[] = [];

/** Writes the cells of one body row, one for each column. */
export function writeBodyRow(xml: XmlBytes, { table, top, columns }: TableBody, row: number): void {
  const contents = table.rows[row - top];
  const number = encoded(String(row + 1));
  for (let index = 0; index < columns.length; index += 1) {
    const { start, frame } = columns[index] as ColumnFrame;
    writeCell(xml, start, number, frame, contents?.[index]);
  }
}
