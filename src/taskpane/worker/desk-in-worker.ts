import { transfer, wrap } from 'comlink';
import type { Desk } from './desk';
import type { ReportDesk } from './report-desk';

/** A worker as far as a desk in it goes. */
export type DeskWorker = Pick<Worker, 'addEventListener' | 'removeEventListener' | 'postMessage'>;

/** A desk in a worker of its own: the pane stays alive whatever it computes. */
export const deskInWorker = (): Desk =>
  deskOver(new Worker(new URL('./start-worker.ts', import.meta.url), { type: 'module', name: 'desk' }));

/** A desk that answers from a worker. Bytes of files are handed over, not copied; once the worker has died, whatever is asked fails at once. */
export function deskOver(worker: DeskWorker): Desk {
  const remote = wrap<Desk>(worker as Worker) as unknown as Desk;
  const died = new Promise<never>((_, reject) => {
    const fail = (event: Event): void => reject(new Error(`the desk's worker has died: ${(event as ErrorEvent).message}`));
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
  });
  // It may die while nobody asks for anything.
  died.catch(() => undefined);
  const reports = answering<ReportDesk>(remote.reports, died);
  const read = (id: number, file: string, bytes: Uint8Array) => remote.read(id, file, transfer(bytes, [bytes.buffer]));
  return answering<Desk>(remote, died, { reports, read: (...given) => Promise.race([read(...given), died]) });
}

/** Every question to a remote desk, given up when its worker dies. */
function answering<Remote extends object>(remote: Remote, died: Promise<never>, own: Partial<Remote> = {}): Remote {
  return new Proxy(remote, {
    get: (desk, name) => {
      if (Object.hasOwn(own, name)) return own[name as keyof Remote];
      const ask = desk[name as keyof Remote] as (...given: readonly unknown[]) => Promise<unknown>;
      return (...given: readonly unknown[]) => Promise.race([ask(...given), died]);
    },
  });
}
