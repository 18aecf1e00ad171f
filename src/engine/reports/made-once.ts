/** What several sheets ask of the same month, made once of it: a month never changes. */
export function madeOnce<M extends object, T>(make: (month: M) => T): (month: M) => T {
  const made = new WeakMap<M, { readonly result: T }>();
  return (month) => {
    const known = made.get(month) ?? { result: make(month) };
    made.set(month, known);
    return known.result;
  };
}
