import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** What a process took, with everything that it started. */
export interface Measured {
  readonly seconds: number;
  /** Processor time of all threads and processes; unknown where the system has no /proc. */
  readonly processorSeconds: number | undefined;
  /** The most memory that they held at once, in MB; unknown likewise. */
  readonly megabytes: number | undefined;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const CORES = 2;
const LOOK_EVERY_MS = 100;
const PAGE_BYTES = 4096;
const TICKS_PER_SECOND = 100;

/** Runs a program on two cores and measures it from its start to its end. */
export function measured(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Measured> {
  const [command = program, ...rest] = onTwoCores([program, ...args]);
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, rest, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr, megabytes, processorSeconds] = ['', '', 0, 0];
    const look = setInterval(() => {
      const now = usageOf(child.pid ?? 0);
      megabytes = Math.max(megabytes, now.megabytes);
      processorSeconds = Math.max(processorSeconds, now.processorSeconds);
    }, LOOK_EVERY_MS);
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('error', reject).on('close', (code) => {
      clearInterval(look);
      const known =
        megabytes > 0 ? { megabytes: Math.round(megabytes), processorSeconds } : { megabytes: undefined, processorSeconds: undefined };
      resolve({ seconds: (performance.now() - started) / 1000, ...known, code: code ?? -1, stdout, stderr });
    });
  });
}

/** Looks at the largest of all processes that this one has started, until it is told to stop: gives the most memory that it held, in MB. */
export function largestChild(): () => number | undefined {
  let most = 0;
  const look = setInterval(() => {
    for (const { megabytes } of allBelow(process.pid)) most = Math.max(most, megabytes);
  }, LOOK_EVERY_MS);
  return () => {
    clearInterval(look);
    return most > 0 ? Math.round(most) : undefined;
  };
}

function allBelow(pid: number): readonly Usage[] {
  try {
    return childrenOf(pid).flatMap((child) => [ownUsageOf(child), ...allBelow(child)]);
  } catch {
    return [];
  }
}

/** A machine with more cores lends two of them; one with fewer cannot. */
const onTwoCores = (command: readonly string[]): readonly string[] =>
  availableParallelism() > CORES && process.platform === 'linux' ? ['taskset', '-c', `0-${CORES - 1}`, ...command] : command;

interface Usage {
  readonly megabytes: number;
  readonly processorSeconds: number;
}

/** Resident memory and processor time so far of a process and all below it, those that have ended included. */
function usageOf(pid: number): Usage {
  try {
    return childrenOf(pid).map(usageOf).reduce(added, ownUsageOf(pid));
  } catch {
    return NOTHING;
  }
}

const NOTHING: Usage = { megabytes: 0, processorSeconds: 0 };

function ownUsageOf(pid: number): Usage {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the name in brackets: user and system time, own and of ended children, are the 12th to 15th.
    const ticks = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15)
      .reduce((sum, each) => sum + Number(each), 0);
    return { megabytes: (Number(pages) * PAGE_BYTES) / 1e6, processorSeconds: ticks / TICKS_PER_SECOND };
  } catch {
    // It has just ended, or the system has no /proc.
    return NOTHING;
  }
}

const added = (one: Usage, other: Usage): Usage => ({
  megabytes: one.megabytes + other.megabytes,
  processorSeconds: one.processorSeconds + other.processorSeconds,
});

const childrenOf = (pid: number): readonly number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  );
