/** Excel's sizes of an untouched sheet, in points: 8.43 characters are 64 pixels. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** Widths or heights along one side of a sheet, in points, and what of it is hidden by the user. */
export class Lengths {
  readonly set = new Map<number, number>();
  readonly hidden = new Set<number>();

  constructor(private readonly standard: number) {}

  at(index: number): number {
    return this.hidden.has(index) ? 0 : (this.set.get(index) ?? this.standard);
  }

  /** Points from the sheet's edge to the beginning of a row or column. */
  before(index: number): number {
    let sum = index * this.standard;
    for (const [at, length] of this.set) if (at < index && !this.hidden.has(at)) sum += length - this.standard;
    for (const at of this.hidden) if (at < index) sum -= this.standard;
    return sum;
  }

  /** One length for several; null where they differ. */
  common(from: number, to: number): number | null {
    const first = this.at(from);
    for (let index = from + 1; index <= Math.min(to, from + 16_384); index += 1) if (this.at(index) !== first) return null;
    return first;
  }

  change(from: number, to: number, length: number | undefined): void {
    for (let index = from; index <= to; index += 1) {
      if (length === undefined) this.set.delete(index);
      else this.set.set(index, length);
    }
  }

  hide(from: number, to: number, isHidden: boolean): void {
    for (let index = from; index <= to; index += 1) {
      if (isHidden) this.hidden.add(index);
      else this.hidden.delete(index);
    }
  }

  /** Makes room for `count` at an index, or takes them away (negative). */
  shift(at: number, count: number): void {
    const moved = (index: number): number | undefined => (index < at ? index : count < 0 && index < at - count ? undefined : index + count);
    const lengths = [...this.set];
    const hidden = [...this.hidden];
    this.set.clear();
    this.hidden.clear();
    for (const [index, length] of lengths) {
      const to = moved(index);
      if (to !== undefined) this.set.set(to, length);
    }
    for (const index of hidden) {
      const to = moved(index);
      if (to !== undefined) this.hidden.add(to);
    }
  }
}
