import { transfer, wrap } from 'comlink';
import type { Desk } from './desk';

/** A desk in a worker of its own: the pane stays alive whatever it computes. Bytes of files are handed over, not copied. */
export function deskInWorker(): Desk {
  const worker = new Worker(new URL('./start-worker.ts', import.meta.url), { type: 'module', name: 'desk' });
  const remote = wrap<Desk>(worker);
  const told = remote as unknown as Desk;
  return new Proxy(told, {
    get: (desk, name: keyof Desk) =>
      name === 'read' ? (id: number, file: string, bytes: Uint8Array) => desk.read(id, file, transfer(bytes, [bytes.buffer])) : desk[name],
  });
}
