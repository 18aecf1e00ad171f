/** Words of a sentence that stand only where the paragraph has room for them, those of a lower rank first. */
export interface Extra {
  readonly text: string;
  readonly rank: number;
}

/** A sentence, what stays of it where the paragraph would be too long, and in which turn it is shortened. */
export interface Point {
  readonly full: readonly (string | Extra)[];
  readonly short: string;
  readonly turn: number;
}

/** A sentence that cannot be shortened. */
export const same = (text: string): Point => ({ full: [text], short: text, turn: 0 });

/** Takes in what else there is room for; where there is none, takes one short form after the other, then leaves out sentences from the end, until the text fits. */
export function fitted(points: readonly Point[], longest: number, between: string): string {
  const kept = new Set<Extra>();
  const text = (turn: number) =>
    points.map((point) => (point.turn <= turn && point.turn > 0 ? point.short : written(point, kept))).join(between);
  for (const extra of extrasOf(points)) {
    kept.add(extra);
    if (text(0).length > longest) kept.delete(extra);
  }
  for (let turn = 0; turn <= points.length; turn++) if (text(turn).length <= longest) return text(turn);
  for (let count = points.length - 1; count > 1; count--) {
    const fewer = points
      .slice(0, count)
      .map(({ short }) => short)
      .join(between);
    if (fewer.length <= longest) return fewer;
  }
  return points[0]?.short ?? '';
}

const extrasOf = (points: readonly Point[]): readonly Extra[] =>
  points
    .flatMap(({ full }) => full)
    .filter((piece) => typeof piece !== 'string')
    .sort((a, b) => a.rank - b.rank);

const written = ({ full }: Point, kept: ReadonlySet<Extra>): string =>
  full.map((piece) => (typeof piece === 'string' ? piece : kept.has(piece) ? piece.text : '')).join('');
