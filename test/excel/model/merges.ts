import { bounding, contains, heightOf, intersection, widthOf, type Area } from './area';
import { BLANK } from './cell';
import { forEachPlace, type Grid } from './grid';

/** The merged areas of a sheet. */
export class Merges {
  areas: Area[] = [];

  constructor(private readonly grid: Grid) {}

  /** Merges an area; what overlaps joins in, and only the top left value stays. */
  merge(area: Area): void {
    const overlapping = this.areas.filter((one) => intersection(one, area));
    const whole = overlapping.reduce(bounding, area);
    this.areas = this.areas.filter((one) => !overlapping.includes(one));
    if (heightOf(whole) * widthOf(whole) === 1) return;
    const kept = this.firstContent(whole);
    forEachPlace(whole, (row, column) => this.grid.setContent(row, column, BLANK));
    this.grid.setContent(whole.top, whole.left, kept);
    this.areas.push(whole);
  }

  unmerge(area: Area): void {
    this.areas = this.areas.filter((one) => !intersection(one, area));
  }

  /** Whether a cell is swallowed by a merge: what is written there is lost. */
  swallows(row: number, column: number): boolean {
    return this.areas.some(
      (one) => contains(one, { top: row, bottom: row, left: column, right: column }) && !(one.top === row && one.left === column),
    );
  }

  private firstContent(area: Area): ReturnType<Grid['content']> {
    let first = BLANK;
    forEachPlace(area, (row, column) => {
      if (first === BLANK) first = this.grid.content(row, column);
    });
    return first;
  }
}
