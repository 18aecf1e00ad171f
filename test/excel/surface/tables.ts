import { AutoFilters, Tables } from '../model/collections';
import { readValues, writeContents } from '../model/contents';
import { readCriteria } from '../model/filter';
import type { Range } from '../model/range';
import { Table } from '../model/table';
import { ColumnFilter, TableColumn, TableColumns, TableRow, TableRows } from '../model/table-parts';
import { flag, number, optionalText, text, whole } from '../protocol/arguments';
import { method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { Failure, refuseArgument } from '../protocol/failure';
import { found, itemAt } from './collections';
import { listening } from './events';
import { rangeArgument } from './ranges';
import { addColumn, addRows, convertToRange, deleteColumn, deleteTable } from './table-operations';

/** Tables with their columns, rows and filters. */
export function describeTables(surface: ApiSurface): void {
  describeCollection(surface);
  surface.describe(Table, {
    name: 'Table',
    id: (table) => table.id,
    isGone: (table) => table.isGone,
    members: { ...PROPERTIES, ...METHODS, ...listening('DataChanged', 'SelectionChanged') },
  });
  describeColumns(surface);
  describeRows(surface);
}

function describeCollection(surface: ApiSurface): void {
  const keyed = (tables: Tables, key: unknown): Table | null =>
    tables.all.find((table) => table.id === key || table.name.toLowerCase() === text(key).toLowerCase()) ?? null;
  surface.describe(Tables, {
    name: 'TableCollection',
    items: (tables) => tables.all,
    item: (tables, key) => found(keyed(tables, key)),
    members: {
      count: property(1, (tables) => tables.all.length),
      add: method(1, addTable),
      getItem: method(1, (tables, key) => found(keyed(tables, key))),
      getItemOrNullObject: method(4, keyed),
      getItemAt: method(1, (tables, index) => itemAt(tables.all, index)),
      getCount: method(4, (tables) => tables.all.length),
      ...listening('DataChanged', 'Added', 'Deleted'),
    },
  });
}

function addTable({ book, sheet }: Tables, address: unknown, hasHeaders: unknown): Table {
  const range = rangeArgument(address, sheet ?? book.active);
  if (sheet && range.sheet !== sheet) throw new Failure('InvalidArgument');
  if (range.sheet.protection.isOn) throw new Failure('AccessDenied');
  if (!flag(hasHeaders)) throw new Failure('NotImplemented', 'The in-memory Excel makes tables of ranges with headers only.');
  return book.addTable(range.sheet, range.area, true);
}

const PROPERTIES: Record<string, Member<Table>> = {
  id: property(1, (table) => table.id),
  name: property(
    1,
    (table) => table.name,
    (table, value) => (table.name = text(value)),
  ),
  style: property(
    1,
    (table) => table.style,
    (table, value) => (table.style = styleName(value)),
  ),
  showTotals: property(
    1,
    (table) => table.hasTotals,
    (table, value) => allowed(table, () => table.showTotals(flag(value))),
  ),
  showHeaders: property(1, (table) => table.hasHeaders),
  showBandedRows: property(
    3,
    (table) => table.bandedRows,
    (table, value) => (table.bandedRows = flag(value)),
  ),
  showBandedColumns: property(
    3,
    (table) => table.bandedColumns,
    (table, value) => (table.bandedColumns = flag(value)),
  ),
  showFilterButton: property(
    3,
    (table) => table.showFilterButton,
    (table, value) => (table.showFilterButton = flag(value)),
  ),
  highlightFirstColumn: property(
    3,
    (table) => table.highlightFirst,
    (table, value) => (table.highlightFirst = flag(value)),
  ),
  highlightLastColumn: property(
    3,
    (table) => table.highlightLast,
    (table, value) => (table.highlightLast = flag(value)),
  ),
  worksheet: part(2, (table) => table.sheet),
  columns: part(1, (table) => new TableColumns(table)),
  rows: part(1, (table) => new TableRows(table)),
  autoFilter: part(9, (table) => new AutoFilters(table.sheet, table)),
};

const METHODS: Record<string, Member<Table>> = {
  getRange: method(1, (table) => table.range(table.area)),
  getHeaderRowRange: method(1, (table) => table.range(table.header)),
  getDataBodyRange: method(1, (table) => table.range(table.body)),
  getTotalRowRange: method(1, (table) => table.range(table.totals)),
  clearFilters: method(2, (table) => table.filter.clear()),
  reapplyFilters: method(2, (table) => table.filter.reapply()),
  convertToRange: method(2, (table) => allowed(table, () => convertToRange(table))),
  delete: method(1, (table) => allowed(table, () => deleteTable(table))),
  resize: method(13, (table, range) => allowed(table, () => resize(table, rangeArgument(range, table.sheet)))),
};

function resize(table: Table, range: Range): void {
  if (range.sheet !== table.sheet) throw new Failure('InvalidArgument');
  table.resize(range.area);
}

/** Tables on protected sheets do not change their shape. */
function allowed<T>(table: Table, act: () => T): T {
  if (table.sheet.protection.isOn) throw new Failure('AccessDenied');
  return act();
}

function styleName(value: unknown): string {
  const name = text(value);
  const isKnown = name === '' || /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(name);
  return isKnown ? name : refuseArgument();
}

function describeColumns(surface: ApiSurface): void {
  const keyed = ({ all }: TableColumns, key: unknown): TableColumn | null =>
    all.find((column) => column.index + 1 === key || column.name.toLowerCase() === String(key).toLowerCase()) ?? null;
  surface.describe(TableColumns, {
    name: 'TableColumnCollection',
    items: (columns) => columns.all,
    item: (columns, key) => found(keyed(columns, key)),
    members: {
      count: property(1, (columns) => columns.all.length),
      getItem: method(1, (columns, key) => found(keyed(columns, key))),
      getItemOrNullObject: method(4, keyed),
      getItemAt: method(1, (columns, index) => itemAt(columns.all, index)),
      getCount: method(4, (columns) => columns.all.length),
      add: method(1, ({ table }, index, values, name) => allowed(table, () => addColumn(table, index, values, optionalText(name)))),
    },
  });
  surface.describe(TableColumn, {
    name: 'TableColumn',
    id: (column) => column.index + 1,
    isGone: ({ table, index }) => table.isGone || index >= table.columnNames.length,
    members: {
      id: property(1, (column) => column.index + 1),
      index: property(1, (column) => column.index),
      name: {
        ...property(
          1,
          (column: TableColumn) => column.name,
          (column, value) => rename(column, text(value)),
        ),
        setToWrite: 4,
      },
      values: property(
        1,
        (column) => readValues(wholeColumn(column)),
        (column, value) => writeContents(wholeColumn(column), value),
      ),
      filter: part(2, (column) => new ColumnFilter(column)),
      getRange: method(1, wholeColumn),
      getHeaderRowRange: method(1, (column) => column.table.range(column.of(column.table.header))),
      getDataBodyRange: method(1, (column) => column.table.range(column.of(column.table.body))),
      getTotalRowRange: method(1, (column) => column.table.range(column.of(column.table.totals))),
      delete: method(1, (column) => allowed(column.table, () => deleteColumn(column))),
    },
  });
  surface.describe(ColumnFilter, {
    name: 'Filter',
    members: {
      criteria: property(2, ({ column }) => column.table.filter.criteria.get(column.index) ?? null),
      apply: method(2, ({ column }, criteria) =>
        column.table.filter.apply(column.index, readCriteria(criteria as Readonly<Record<string, unknown>>)),
      ),
      applyValuesFilter: method(2, ({ column }, values) =>
        column.table.filter.apply(column.index, readCriteria({ filterOn: 'Values', values })),
      ),
      applyCustomFilter: method(2, ({ column }, criterion1, criterion2, operator) =>
        column.table.filter.apply(column.index, readCriteria({ filterOn: 'Custom', criterion1, criterion2, operator })),
      ),
      clear: method(2, ({ column }) => column.table.filter.clear(column.index)),
    },
  });
}

const wholeColumn = (column: TableColumn): Range => column.table.range(column.of(column.table.area));

const rename = (column: TableColumn, name: string): void =>
  writeContents(column.table.range(column.of(column.table.header)), [[/^[=+\-@']/.test(name) ? `'${name}` : name]]);

function describeRows(surface: ApiSurface): void {
  surface.describe(TableRows, {
    name: 'TableRowCollection',
    items: (rows) => rows.all,
    item: (rows, index) => itemAt(rows.all, index),
    members: {
      count: property(1, (rows) => rows.all.length),
      getCount: method(4, (rows) => rows.all.length),
      getItemAt: method(1, (rows, index) => itemAt(rows.all, whole(index))),
      add: method(1, ({ table }, index, values) => allowed(table, () => addRows(table, index, values))),
    },
  });
  surface.describe(TableRow, {
    name: 'TableRow',
    id: (row) => row.index,
    isGone: ({ table, index }) => table.isGone || table.body.top + index > table.body.bottom,
    members: {
      index: property(1, (row) => row.index),
      values: property(
        1,
        (row) => readValues(row.table.range(row.area)),
        (row, value) => writeContents(row.table.range(row.area), value),
      ),
      getRange: method(1, (row) => row.table.range(row.area)),
      delete: method(1, (row) => allowed(row.table, () => row.table.deleteBodyRow(number(row.index)))),
    },
  });
}
