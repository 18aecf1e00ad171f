import { Failure } from '../protocol/failure';
import { addressOf, bounding, heightOf, intersection, isOnSheet, quotedName, widthOf, type Area } from './area';
import type { Sheet } from './sheet';

/** Cells of a sheet as an add-in holds them; follows them when rows are inserted above only until the next request, as the API does. */
export class Range {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    if (!isOnSheet(area)) throw new Failure('InvalidArgument');
  }

  get address(): string {
    return `${quotedName(this.sheet.name)}!${addressOf(this.area)}`;
  }

  get rowCount(): number {
    return heightOf(this.area);
  }

  get columnCount(): number {
    return widthOf(this.area);
  }

  /** The cells this far below and right of the first, with this size. */
  part(top: number, left: number, rows: number, columns: number): Range {
    return new Range(this.sheet, {
      top: this.area.top + top,
      left: this.area.left + left,
      bottom: this.area.top + top + rows - 1,
      right: this.area.left + left + columns - 1,
    });
  }

  resized(rows: number, columns: number): Range {
    return this.part(0, 0, rows, columns);
  }

  shared(other: Range): Range | null {
    if (other.sheet !== this.sheet) throw new Failure('InvalidArgument');
    const area = intersection(this.area, other.area);
    return area ? new Range(this.sheet, area) : null;
  }

  around(other: Range): Range {
    if (other.sheet !== this.sheet) throw new Failure('InvalidArgument');
    return new Range(this.sheet, bounding(this.area, other.area));
  }

  used(valuesOnly: boolean): Range | null {
    const area = this.sheet.usedArea(valuesOnly, this.area);
    return area ? new Range(this.sheet, area) : null;
  }
}

/** Several areas of one sheet that are formatted together. */
export class RangeAreas {
  constructor(readonly ranges: readonly Range[]) {
    if (ranges.length === 0) throw new Failure('InvalidArgument');
  }

  get sheet(): Sheet {
    const [first] = this.ranges;
    if (first === undefined) throw new Failure('InvalidArgument');
    return first.sheet;
  }

  get areas(): readonly Area[] {
    return this.ranges.map((range) => range.area);
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(',');
  }
}
