import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';

/** What a process took. */
export interface Measured {
  readonly exit: number;
  readonly seconds: number;
  /** Peak resident memory of the process and its children, sampled ten times a second. */
  readonly megabytes: number;
  /** Seconds by stage, where the process tells them on stderr. */
  readonly stages: Readonly<Record<string, number>>;
}

const SAMPLE_MS = 100;

/** Runs a process to its end and measures it. */
export async function measure(command: string, args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, SERVICE_MONTHLY_TIMINGS: '1' } });
  let [errors, megabytes] = ['', 0];
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const sampling = setInterval(() => void residentMegabytes(child.pid ?? 0).then((now) => (megabytes = Math.max(megabytes, now))), SAMPLE_MS);
  const [exit] = (await once(child, 'close').catch(() => [127])) as [number | null];
  clearInterval(sampling);
  return { exit: exit ?? 1, seconds: (performance.now() - start) / 1000, megabytes, stages: stagesIn(errors) };
}

const stagesIn = (errors: string): Readonly<Record<string, number>> =>
  Object.fromEntries([...errors.matchAll(/^\{"stage":"(\w+)","seconds":([\d.]+)\}$/gm)].map(([, stage = '', seconds]) => [stage, Number(seconds)]));

/** Linux tells it under /proc; elsewhere there is no figure. */
async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  const tasks = await readdir(`/proc/${pid}/task`).catch(() => []);
  const children = await Promise.all(tasks.map((task) => readFile(`/proc/${pid}/task/${task}/children`, 'utf8').catch(() => '')));
  const below = await Promise.all(children.join(' ').split(/\s+/).filter((child) => child !== '').map((child) => residentMegabytes(Number(child))));
  return below.reduce((sum, megabytes) => sum + megabytes, own);
}
