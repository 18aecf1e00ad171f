import type { Session } from './session-context';

/** Notes that something was changed after the month was closed. */
export function changed({ get, set }: Pick<Session, 'get' | 'set'>): void {
  const { written } = get();
  if (written) set({ written: { ...written, changesSince: written.changesSince + 1 } });
}
