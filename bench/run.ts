import { cpus } from 'node:os';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as sheetJs from '@e965/xlsx';
import { type BenchData, benchData } from './data';
import { type Measured, measure } from './measure';

const FOLDER = 'out/bench';
const PYTHON = process.env.PYTHON ?? 'python3';

/** What one size took. */
interface Line {
  readonly dealers: number;
  readonly data: BenchData;
  readonly close: Measured;
  readonly baseline: Measured | undefined;
  /** Seconds that the bare library takes to read the same files, one after the other. */
  readonly library: number;
}

const { values: options } = parseArgs({
  options: { dealers: { type: 'string', default: '10,100' }, rows: { type: 'string', default: '200' }, fresh: { type: 'boolean', default: false }, baseline: { type: 'boolean', default: true } },
  allowNegative: true,
});

await mkdir(FOLDER, { recursive: true });
const lines: Line[] = [];
for (const dealers of options.dealers.split(',').map(Number)) lines.push(await bench(dealers, Number(options.rows)));
const report = table(lines);
process.stdout.write(report);
await writeFile('bench/RESULTS.md', report);

async function bench(dealers: number, rows: number): Promise<Line> {
  const data = await benchData(FOLDER, dealers, rows, options.fresh);
  const close = await measure('node', ['--import', 'tsx', 'src/cli/main.ts', 'close', '--hq', data.headOffice, '--dealers', data.dealers, '--out', join(FOLDER, 'report.xlsx'), '--force', '--lang', 'zh']);
  if (close.exit > 1) throw new Error(`the close ended with ${close.exit}`);
  const python = options.baseline ? await measure(PYTHON, ['bench/baseline.py', data.headOffice, data.dealers, join(FOLDER, 'baseline.xlsx')]) : undefined;
  if (python && python.exit !== 0) process.stderr.write('No baseline: it needs python3 with openpyxl and xlsxwriter (Debian: python3-openpyxl, python3-xlsxwriter).\n');
  return { dealers, data, close, baseline: python?.exit === 0 ? python : undefined, library: await bareReading(data.dealers) };
}

async function bareReading(folder: string): Promise<number> {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  const start = performance.now();
  for (const file of files) sheetJs.read(file, { dense: true, cellText: false, cellHTML: false });
  return (performance.now() - start) / 1000;
}

function table(all: readonly Line[]): string {
  const one = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1));
  const rows = all.map(({ dealers, data, close, baseline, library }) => [
    String(dealers), String(data.rows), one(close.seconds), one(close.stages.reading), one(close.stages.engine), one(close.stages.writing), String(Math.round(close.megabytes)), one(baseline?.seconds),
    baseline ? `${Math.round((close.seconds / baseline.seconds) * 100)} %` : '–', one(library),
  ]);
  const head = ['dealers', 'rows', 'close s', 'reading', 'engine', 'writing', 'peak MB', 'baseline s', 'close ÷ baseline', 'bare library reading s'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    '# Benchmark\n\n',
    'Written by `npm run bench`. A close of a month with 200 repairs, 100 installations, 200 parts lines, 100 loans, 80 returns, 50 visits and 20 requests a dealer, against a ',
    'Python baseline that validates nothing: it reads every sheet with openpyxl (read-only, two processes) and writes the same ledgers with xlsxwriter (constant memory). ',
    'Seconds are wall time of the whole process; peak memory is that of the process with its threads; the bare library reads the same files one after the other.\n\n',
    `${cpus().length} cores, Node ${process.versions.node}.\n\n`,
    line(head), line(head.map(() => '---:')), ...rows.map(line),
  ].join('');
}
