import { type Day, day } from '../../engine/values/day';

/** The shell's clock: the engine has none, and a test brings its own. */
export interface Clock {
  /** Local time as ISO text, to the second. */
  localNow(): string;
  /** Milliseconds, for elapsed time alone. */
  milliseconds(): number;
  today(): Day;
}

/** The clock of this machine. */
export const systemClock: Clock = {
  localNow,
  milliseconds: () => performance.now(),
  today: () => day(localNow().slice(0, 10)),
};

function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
