import { Failure } from '../protocol/failure';
import { heightOf, intersection, widthOf, type Area } from './area';
import { told } from './cell';
import { ListFilter } from './filter';
import { newNumber } from './identifiers';
import { Range } from './range';
import type { Sheet } from './sheet';

/** A table: its area includes the header row and the totals row where they are shown. */
export class Table {
  readonly id = newNumber();
  readonly filter: ListFilter;
  style = 'TableStyleMedium2';
  hasHeaders = true;
  hasTotals = false;
  bandedRows = true;
  bandedColumns = false;
  highlightFirst = false;
  highlightLast = false;
  showFilterButton = true;
  isGone = false;

  constructor(
    readonly sheet: Sheet,
    public area: Area,
    private tableName: string,
  ) {
    this.filter = new ListFilter(sheet, () => ({ ...this.area, bottom: this.body.bottom }));
  }

  get name(): string {
    return this.tableName;
  }

  set name(name: string) {
    if (name.toLowerCase() !== this.tableName.toLowerCase()) this.sheet.book.demandFreeName(name);
    this.tableName = name;
  }

  /** The body's cells; a table always has at least one row. */
  get body(): Area {
    const { top, bottom } = this.area;
    return { ...this.area, top: top + (this.hasHeaders ? 1 : 0), bottom: bottom - (this.hasTotals ? 1 : 0) };
  }

  get header(): Area {
    if (!this.hasHeaders) throw new Failure('ItemNotFound');
    return { ...this.area, bottom: this.area.top };
  }

  get totals(): Area {
    if (!this.hasTotals) throw new Failure('ItemNotFound');
    return { ...this.area, top: this.area.bottom };
  }

  /** The columns' names, from the header row. */
  get columnNames(): readonly string[] {
    return Array.from({ length: widthOf(this.area) }, (_, index) =>
      this.hasHeaders ? String(told(this.sheet.grid.content(this.area.top, this.area.left + index).value)) : `Column${index + 1}`,
    );
  }

  range(area: Area): Range {
    return new Range(this.sheet, area);
  }

  /** Headers are texts, none blank, none twice: Excel makes them so, and those that have changed give way to the others. */
  tidyHeader(changed: Area = this.area): void {
    if (!this.hasHeaders) return;
    const hasChanged = (index: number): boolean => this.area.left + index >= changed.left && this.area.left + index <= changed.right;
    const seen = new Set(this.columnNames.filter((_, index) => !hasChanged(index)).map((name) => name.toLowerCase()));
    this.columnNames.forEach((name, index) => {
      if (!hasChanged(index)) return;
      const unique = uniqueName(name === '' ? `Column${index + 1}` : name, seen);
      seen.add(unique.toLowerCase());
      this.sheet.grid.setContent(this.area.top, this.area.left + index, { value: unique });
    });
  }

  /** Appends rows (or inserts them before one), pushing down what lies below. */
  addRows(at: number | undefined, count: number): Area {
    const { left, right } = this.area;
    const rows = heightOf(this.body);
    if (at !== undefined && (at < 0 || at > rows)) throw new Failure('InvalidArgument');
    const top = this.body.top + (at ?? rows);
    const grownTo = { ...this.area, bottom: this.area.bottom + count };
    this.sheet.insertCells({ axis: 'rows', at: top, count, across: { from: left, to: right } }, this);
    this.area = grownTo;
    return { top, left, bottom: top + count - 1, right };
  }

  /** Moves the table's edges; its header row stays where it is. */
  resize(area: Area): void {
    if (area.top !== this.area.top || heightOf(area) < (this.hasHeaders ? 2 : 1) || !intersection(area, this.area)) {
      throw new Failure('InvalidArgument');
    }
    this.sheet.demandNoTable(area, this);
    this.area = area;
    this.tidyHeader();
  }

  showTotals(isShown: boolean): void {
    if (isShown === this.hasTotals) return;
    const { left, right, bottom } = this.area;
    const across = { from: left, to: right };
    if (isShown) this.sheet.insertCells({ axis: 'rows', at: bottom + 1, count: 1, across }, this);
    else this.sheet.deleteCells({ axis: 'rows', at: bottom, count: -1, across }, this);
    this.area = { ...this.area, bottom: bottom + (isShown ? 1 : -1) };
    this.hasTotals = isShown;
  }

  deleteBodyRow(index: number): void {
    const { top, bottom, left, right } = this.body;
    if (index < 0 || top + index > bottom) throw new Failure('InvalidArgument');
    if (top === bottom) return this.sheet.grid.clearContents({ top, bottom, left, right });
    this.sheet.deleteCells({ axis: 'rows', at: top + index, count: -1, across: { from: left, to: right } }, this);
    this.area = { ...this.area, bottom: this.area.bottom - 1 };
  }
}

function uniqueName(name: string, seen: ReadonlySet<string>): string {
  if (!seen.has(name.toLowerCase())) return name;
  for (let suffix = 2; ; suffix += 1) if (!seen.has(`${name}${suffix}`.toLowerCase())) return `${name}${suffix}`;
}
