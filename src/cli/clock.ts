import { type Day, day } from '../engine/values/day';

/** The local time as ISO text to the second: the shell's clock, which the engine does not have. */
export function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

/** Today, by the local clock. */
export const today = (): Day => day(localNow().slice(0, 10));
