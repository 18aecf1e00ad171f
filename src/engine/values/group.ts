/** The items by key, in the order of first appearance. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** One key of several parts, none of which can run into the next. */
export const keyOf = (...parts: readonly (string | number | undefined)[]): string => parts.join('\u0001');

/** A stable order by one comparison after another. */
export const by =
  <T>(...orders: readonly ((item: T) => string | number)[]) =>
  (a: T, b: T): number => {
    for (const order of orders) {
      const left = order(a);
      const right = order(b);
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };

/** The sum of a figure over items. */
export function sumOf<T>(items: Iterable<T>, figure: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += figure(item);
  return total;
}

/** A record made name by name; each value has the type that the record has under its name. */
export const byName = <R extends object>(
  names: readonly (keyof R & string)[],
  make: <Name extends keyof R & string>(name: Name) => R[Name],
): R => Object.fromEntries(names.map((name) => [name, make(name)])) as R;
