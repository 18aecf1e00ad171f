import type { Facts } from '../values/language';
import type { Example } from './rule';
import { hasPeers, spreadOf } from '../values/spread';

/** Seven further dealers with a sound repair each, for examples: with one more they are peers. */
export const SEVEN_DEALERS: Example = Object.fromEntries(
  ['D002', 'D003', 'D004', 'D005', 'D006', 'D007', 'D008'].map((dealer) => [
    `${dealer}/维修`,
    [{ 维修单号: `WX-${dealer}`, 产品编号: `SN-${dealer}` }],
  ]),
);

/** What the peers come to, for the sentence `peers`; `alone` where they are too few to be compared with. */
export function besidePeers(figures: readonly number[], shown: (figure: number) => string | number): Facts {
  const spread = spreadOf(figures);
  return hasPeers(spread) ? { why: 'peers', count: spread.count, median: shown(spread.median), mad: shown(spread.mad) } : { why: 'alone' };
}

/** For each dealer with rows the share of those that were found. */
export const sharesOf = <Row>(
  found: ReadonlyMap<string, readonly Row[]>,
  all: ReadonlyMap<string, readonly unknown[]>,
): readonly number[] => [...all].map(([dealer, rows]) => (found.get(dealer)?.length ?? 0) / rows.length);
