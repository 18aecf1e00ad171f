/** What must be there by now; that it is not is our mistake. */
export function demanded<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
