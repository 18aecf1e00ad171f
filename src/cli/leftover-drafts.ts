import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Letters of a file's name in its draft's: file systems end a name at 255 bytes. */
const LONGEST = 70;

const beginOf = (out: string): string => `.${basename(out).slice(0, LONGEST)}.`;

/** Where this process writes a file before it is renamed into its place. */
export const draftPath = (out: string): string => join(dirname(out), `${beginOf(out)}${process.pid}.part`);

/** Removes what processes that were killed left half-written of the same file; a draft of one that still runs stays. */
export async function removeLeftovers(out: string): Promise<void> {
  const begin = beginOf(out);
  for (const name of await readdir(dirname(out)).catch(() => [])) {
    const [, pid] = (name.startsWith(begin) && /^(\d{1,10})\.part$/.exec(name.slice(begin.length))) || [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(out), name), { force: true }).catch(() => undefined);
  }
}

/** Asking whether a process can be signalled does it no harm; one that may not be asked runs all the same. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
