import { bounding, heightOf, intersection, widthOf, type Area } from './area';
import { BLANK } from './cell';
import { forEachPlace, type Grid } from './grid';

/** Rows of one band; a sheet may have thousands of merged areas, which are looked for by the bands that they reach into. */
const BAND = 64;
const bandOf = (row: number): number => Math.floor(row / BAND);

/** The merged areas of a sheet. */
export class Merges {
  private readonly all = new Set<Area>();
  private readonly bands = new Map<number, Set<Area>>();

  constructor(private readonly grid: Grid) {}

  get areas(): readonly Area[] {
    return [...this.all];
  }

  set areas(areas: readonly Area[]) {
    this.remove(this.areas);
    for (const area of areas) this.add(area);
  }

  /** Merges an area; what overlaps joins in, and only the top left value stays. */
  merge(area: Area): void {
    const overlapping = this.overlapping(area);
    const whole = overlapping.reduce(bounding, area);
    this.remove(overlapping);
    if (heightOf(whole) * widthOf(whole) === 1) return;
    const kept = this.firstContent(whole);
    forEachPlace(whole, (row, column) => this.grid.setContent(row, column, BLANK));
    this.grid.setContent(whole.top, whole.left, kept);
    this.add(whole);
  }

  unmerge(area: Area): void {
    this.remove(this.overlapping(area));
  }

  /** Whether a cell is swallowed by a merge: what is written there is lost. */
  swallows(row: number, column: number): boolean {
    return this.overlapping({ top: row, bottom: row, left: column, right: column }).some(
      (one) => !(one.top === row && one.left === column),
    );
  }

  private overlapping(area: Area): readonly Area[] {
    const [first, last] = [bandOf(area.top), bandOf(area.bottom)];
    if (last - first >= this.bands.size) return [...this.all].filter((one) => intersection(one, area));
    const found = new Set<Area>();
    for (let band = first; band <= last; band += 1) {
      for (const one of this.bands.get(band) ?? []) if (intersection(one, area)) found.add(one);
    }
    return [...found];
  }

  private add(area: Area): void {
    this.all.add(area);
    for (let band = bandOf(area.top); band <= bandOf(area.bottom); band += 1)
      this.bands.set(band, (this.bands.get(band) ?? new Set()).add(area));
  }

  private remove(areas: readonly Area[]): void {
    for (const area of areas) {
      this.all.delete(area);
      for (let band = bandOf(area.top); band <= bandOf(area.bottom); band += 1) this.bands.get(band)?.delete(area);
    }
  }

  private firstContent(area: Area): ReturnType<Grid['content']> {
    let first = BLANK;
    forEachPlace(area, (row, column) => {
      if (first === BLANK) first = this.grid.content(row, column);
    });
    return first;
  }
}
