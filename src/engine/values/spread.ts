/** The middle of some figures, and how far from it they typically lie (median absolute deviation). */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly mad: number;
}

/** Fewer figures than this have no middle worth comparing with. */
const FEWEST_PEERS = 8;
/** A median absolute deviation times this is what a standard deviation is for ordinary figures. */
const AS_DEVIATION = 1.4826;

/** The median; 0 of nothing. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [left = 0, right = 0] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  return sorted.length === 0 ? 0 : (left + right) / 2;
}

/** Median and MAD of figures. */
export function spreadOf(figures: readonly number[]): Spread {
  const middle = median(figures);
  return { count: figures.length, median: middle, mad: median(figures.map((figure) => Math.abs(figure - middle))) };
}

/** Whether there are enough figures for their middle to be worth showing. */
export const hasPeers = ({ count }: Pick<Spread, 'count'>): boolean => count >= FEWEST_PEERS;

/** Whether a figure lies so many deviations from its peers; where most peers are equal, so many times their median. */
export function isFar(figure: number, { count, median: middle, mad }: Spread, deviations: number): boolean {
  if (!hasPeers({ count })) return false;
  return mad > 0 ? Math.abs(figure - middle) > deviations * AS_DEVIATION * mad : figure > deviations * middle;
}
