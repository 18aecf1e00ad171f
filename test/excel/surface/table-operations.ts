import { heightOf } from '../model/area';
import { writeContents } from '../model/contents';
import type { Range } from '../model/range';
import type { Table } from '../model/table';
import { TableColumn, TableRow } from '../model/table-parts';
import { whole } from '../protocol/arguments';
import { Failure, refuseArgument } from '../protocol/failure';

/** Appends rows to a table (index null), or inserts them; below it, cells move down. */
export function addRows(table: Table, index: unknown, values: unknown): TableRow {
  if (table.filter.isFiltering) throw new Failure('GeneralException');
  const rows = asRowList(values, table.columnNames.length);
  const at = index === undefined || index === null || index === -1 ? undefined : whole(index);
  const area = table.addRows(at, Math.max(rows.length, 1));
  if (rows.length > 0) writeContents(table.range(area), rows);
  return new TableRow(table, area.top - table.body.top);
}

function asRowList(values: unknown, width: number): readonly (readonly unknown[])[] {
  if (values === undefined || values === null) return [];
  if (!Array.isArray(values) || !values.every((row: unknown) => Array.isArray(row) && row.length === width)) return refuseArgument();
  return values as readonly (readonly unknown[])[];
}

/** Adds a column at the right end (index null), or before another one. */
export function addColumn(table: Table, index: unknown, values: unknown, name: string | undefined): TableColumn {
  const { area, sheet } = table;
  const count = table.columnNames.length;
  const at = index === undefined || index === null || index === -1 ? count : whole(index);
  if (at < 0 || at > count) throw new Failure('InvalidArgument');
  sheet.insertCells({ axis: 'columns', at: area.left + at, count: 1, across: { from: area.top, to: area.bottom } }, table);
  table.area = { ...area, right: area.right + 1 };
  const column = new TableColumn(table, at);
  if (Array.isArray(values))
    writeContents(table.range(column.of(values.length === heightOf(table.area) ? table.area : table.body)), values);
  if (name !== undefined) sheet.grid.setContent(area.top, area.left + at, { value: name });
  table.tidyHeader();
  return column;
}

/** Deletes a column; the cells right of it move left. */
export function deleteColumn(column: TableColumn): void {
  const { table } = column;
  const { area, sheet } = table;
  if (area.left === area.right) throw new Failure('InvalidOperation');
  const at = area.left + column.index;
  sheet.deleteCells({ axis: 'columns', at, count: -1, across: { from: area.top, to: area.bottom } }, table);
  table.area = { ...area, right: area.right - 1 };
}

/** The table goes, its cells stay. */
export function convertToRange(table: Table): Range {
  forget(table);
  return table.range(table.area);
}

/** The table goes with its cells' contents and formats. */
export function deleteTable(table: Table): void {
  forget(table);
  table.sheet.grid.clearContents(table.area);
  table.sheet.grid.clearLooks(table.area);
  table.sheet.changed(table.area);
}

function forget(table: Table): void {
  const { sheet } = table;
  sheet.tables = sheet.tables.filter((one) => one !== table);
  table.isGone = true;
  for (const one of sheet.book.sheets) one.slicers = one.slicers.filter((slicer) => slicer.table !== table);
  sheet.book.tell({ kind: 'tableDeleted', sheetId: sheet.id, tableId: table.id, tableName: table.name });
}
