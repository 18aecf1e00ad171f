/** A sentence, what stays of it where the paragraph would be too long, and in which turn it is shortened. */
export interface Point {
  readonly full: string;
  readonly short: string;
  readonly turn: number;
}

/** A sentence that cannot be shortened. */
export const same = (text: string): Point => ({ full: text, short: text, turn: 0 });

/** Takes one short form after the other, then leaves out sentences from the end, until the text fits. */
export function fitted(points: readonly Point[], longest: number, between: string): string {
  for (let turn = 0; turn <= points.length; turn++) {
    const text = points.map((point) => (point.turn <= turn ? point.short : point.full)).join(between);
    if (text.length <= longest) return text;
  }
  for (let kept = points.length - 1; kept > 1; kept--) {
    const text = points
      .slice(0, kept)
      .map(({ short }) => short)
      .join(between);
    if (text.length <= longest) return text;
  }
  return points[0]?.short ?? '';
}
