import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BenchData } from './data';
import { type Measured, measured } from './measured-process';

/** One run of a candidate: wall time, processor time and memory of the whole process, and the seconds of its stages. */
export interface Run extends Pick<Measured, 'seconds' | 'processorSeconds' | 'megabytes'> {
  readonly stages: Readonly<Record<string, number>>;
}

const PYTHON = '/usr/bin/python3';
const place = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Our close, started as `npm run cli` starts it; error findings are what the made-up data are to have. */
export async function close({ headOffice, dealers }: BenchData, out: string): Promise<Run> {
  const args = ['close', '--hq', headOffice, '--dealers', dealers, '--out', out];
  const run = await measured(process.execPath, [...(await cliArguments()), ...args], { SERVICE_MONTHLY_TIMINGS: '1' });
  if (run.code > 1 || !existsSync(out)) throw new Error(`the close failed (${run.code}): ${run.stderr}`);
  const stages = run.stderr
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { readonly stage: string; readonly seconds: number });
  return { ...run, stages: Object.fromEntries(stages.map(({ stage, seconds }) => [stage, seconds])) };
}

/** The Python baseline; nothing where Python or its two libraries are missing. */
export async function baseline({ headOffice, dealers }: BenchData, out: string): Promise<Run | undefined> {
  const probe = await measured(PYTHON, ['-c', 'import openpyxl, xlsxwriter']).catch(() => undefined);
  if (probe?.code !== 0) {
    process.stderr.write('No baseline: it needs the Debian packages python3-openpyxl and python3-xlsxwriter. Going on without it.\n');
    return undefined;
  }
  const run = await measured(PYTHON, [place('baseline.py'), headOffice, dealers, out]);
  if (run.code !== 0) throw new Error(`the baseline failed: ${run.stderr}`);
  return { ...run, stages: JSON.parse(run.stdout) as Run['stages'] };
}

/** The reading library alone, over the dealers' files. */
export async function bareLibrary({ dealers }: BenchData): Promise<Run> {
  const run = await measured(process.execPath, [place('bare-library.mjs'), dealers]);
  if (run.code !== 0) throw new Error(`the library failed: ${run.stderr}`);
  return { ...run, stages: JSON.parse(run.stdout) as Run['stages'] };
}

/** What stands behind `node` in the package's own script. */
async function cliArguments(): Promise<readonly string[]> {
  const { scripts } = JSON.parse(await readFile(place('../package.json'), 'utf8')) as { readonly scripts: { readonly cli: string } };
  return scripts.cli.split(' ').slice(1);
}
