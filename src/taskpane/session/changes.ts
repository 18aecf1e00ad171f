import type { Session } from './session-context';

/** Notes that what was changed last has been taken back. */
export function unchanged({ get, set }: Pick<Session, 'get' | 'set'>): void {
  const { written } = get();
  if (written) set({ written: { ...written, changesSince: Math.max(0, written.changesSince - 1) } });
}

/** Notes that something was changed after the month was closed. */
export function changed({ get, set }: Pick<Session, 'get' | 'set'>): void {
  const { written } = get();
  if (written) set({ written: { ...written, changesSince: written.changesSince + 1 } });
}
