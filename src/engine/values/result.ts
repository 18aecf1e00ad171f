/** Something the world refused (a locked file, a damaged archive), told so that the user can act on it. */
export interface Failure<Reason extends string = string> {
  readonly reason: Reason;
  /** Facts for the sentence: file names, limits, counts. */
  readonly args: Readonly<Record<string, string | number>>;
}

/** Either a value or a failure; nothing that depends on the outside world throws for what it meets there. */
export type Result<T, Reason extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure<Reason> };

/** Wraps a value as a success. */
export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps a reason and its facts as a failure. */
export const failure = <Reason extends string>(
  reason: Reason,
  args: Failure['args'] = {},
): { readonly ok: false; readonly failure: Failure<Reason> } => ({ ok: false, failure: { reason, args } });
