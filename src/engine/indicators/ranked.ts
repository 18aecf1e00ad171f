import { by } from '../values/group';
import { abcClass } from './abc';

/** A count in an order by size: its share, the share up to and with it, its class (I2). */
export interface Ranked {
  readonly share: number;
  readonly cumulative: number;
  readonly class: 'A' | 'B' | 'C';
}

/** Counts in descending order, ties in the order of the given names, with shares of the total and classes. */
export function ranked<T extends { readonly count: number }>(
  items: readonly T[],
  ...names: readonly ((item: T) => string)[]
): readonly (T & Ranked)[] {
  const total = items.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return [...items].sort(by<T>((item) => -item.count, ...names)).map((item) => {
    const line = { ...item, share: item.count / total, cumulative: (before + item.count) / total, class: abcClass(before, total) };
    before += item.count;
    return line;
  });
}
