import { Failure } from '../protocol/failure';
import type { Box } from './chart';
import { newIdentifier } from './identifiers';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Buttons on a sheet that filter a table by one of its columns; a new one stands where Excel puts it, 144 by 187.5 points. */
export class Slicer {
  readonly id = newIdentifier();
  readonly box: Box = { left: 120, top: 60, width: 144, height: 187.5 };
  caption: string;
  style = 'SlicerStyleLight1';
  sortBy = 'Ascending';

  constructor(
    readonly sheet: Sheet,
    readonly table: Table,
    readonly column: string,
    private slicerName: string,
  ) {
    this.caption = column;
  }

  get name(): string {
    return this.slicerName;
  }

  set name(name: string) {
    if (this.sheet.book.slicers.some((other) => other !== this && other.name.toLowerCase() === name.toLowerCase()))
      throw new Failure('InvalidArgument');
    this.slicerName = name;
  }

  get isGone(): boolean {
    return this.sheet.isGone || this.table.isGone || !this.sheet.slicers.includes(this);
  }

  private get place(): number {
    return this.table.columnNames.indexOf(this.column);
  }

  get selected(): readonly string[] {
    return this.table.filter.criteria.get(this.place)?.values ?? [];
  }

  /** What is chosen is a filter of the table by these values. */
  select(values: readonly string[]): void {
    if (values.length === 0) this.table.filter.clear(this.place);
    else this.table.filter.apply(this.place, { filterOn: 'Values', values });
  }
}
