import type { Area } from './area';
import type { Table } from './table';

/** The columns of a table. */
export class TableColumns {
  constructor(readonly table: Table) {}

  get all(): readonly TableColumn[] {
    return this.table.columnNames.map((_, index) => new TableColumn(this.table, index));
  }
}

export class TableColumn {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  get name(): string {
    return this.table.columnNames[this.index] ?? '';
  }

  /** This column's part of an area of the table. */
  of(area: Area): Area {
    const column = this.table.area.left + this.index;
    return { ...area, left: column, right: column };
  }
}

/** The filter of one column. */
export class ColumnFilter {
  constructor(readonly column: TableColumn) {}
}

/** The rows of a table's body. */
export class TableRows {
  constructor(readonly table: Table) {}

  get all(): readonly TableRow[] {
    const { top, bottom } = this.table.body;
    return Array.from({ length: bottom - top + 1 }, (_, index) => new TableRow(this.table, index));
  }
}

export class TableRow {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  get area(): Area {
    const { body } = this.table;
    return { ...body, top: body.top + this.index, bottom: body.top + this.index };
  }
}
