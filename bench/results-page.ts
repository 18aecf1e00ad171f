import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Run } from './candidates';

/** The runs of one size. */
export interface SizeResult {
  readonly dealers: number;
  readonly repairs: number;
  /** Rows of all input tables. */
  readonly rows: number;
  readonly closes: Run[];
  readonly baselines: Run[];
  readonly libraries: Run[];
}

/** The results as a page: the medians, and how they were measured. */
export function resultsPage(results: readonly SizeResult[]): string {
  const [largest] = results.toSorted((a, b) => b.dealers - a.dealers);
  const runs = Math.max(...results.map(({ closes }) => closes.length));
  return `# Benchmark: the close of a month

\`npm run bench -- --dealers ${results.map(({ dealers }) => dealers).join(',')}\` · ${Math.min(availableParallelism(), 2)} cores of ${cpus()[0]?.model ?? 'a processor'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}

| dealers | input rows | close | start and end | reading | engine | writing | processor | memory | baseline | reading, writing | processor | memory | close ÷ baseline | bare library |
|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${results.map(line).join('\n')}

Seconds of wall time (processor: seconds of all threads and processes) and MB of resident memory (the process with all that it starts, looked at
ten times a second); the columns behind *close* and *baseline* are theirs; medians of ${runs} ${runs === 1 ? 'run' : 'runs'} (from 500 dealers on
one run), in which the candidates took turns. Each dealer has ${largest?.repairs} repairs, and in proportion to them installations (½), parts lines (1), loans (½), returns (⅖), visits (¼) and
requests (⅒); head office has the issues, receipts and opening balance that fit them. One dealer more is missing and one reports nothing.

- **close**: \`service-monthly close\` as \`npm run cli\` starts it, from the start of the process to its end: files read on two threads, every rule, reconciliation, the
  whole report workbook. One close of each size goes before and is not counted: the first after a change of the sources bundles them, and a long one keeps the code it has compiled;
  without either a close takes about a second longer.
- **baseline**: \`baseline.py\`, no validation at all: every sheet read with openpyxl (read-only mode, two processes), the same ledgers and head-office sheets written with
  xlsxwriter (constant memory).
- **bare library**: the time that the reading library alone takes over the dealers' files on two threads, its result thrown away.
`;
}

function line({ dealers, rows, closes, baselines, libraries }: SizeResult): string {
  const seconds = median(closes.map((run) => run.seconds));
  const stage = (runs: readonly Run[], name: string) => median(runs.map(({ stages }) => stages[name] ?? 0));
  const stages = ['reading', 'engine', 'writing'].map((name) => stage(closes, name));
  const other = baselines.length === 0 ? undefined : median(baselines.map((run) => run.seconds));
  const share = other === undefined ? '–' : (seconds / other).toFixed(2);
  const its = other === undefined ? '–' : `${shown(stage(baselines, 'reading'))}, ${shown(stage(baselines, 'writing'))}`;
  const cells = [
    dealers,
    rows,
    `**${shown(seconds)}**`,
    shown(seconds - stages.reduce((sum, each) => sum + each, 0)),
    ...stages.map(shown),
    known(closes, 'processorSeconds'),
    known(closes, 'megabytes'),
    other === undefined ? '–' : `**${shown(other)}**`,
    its,
    known(baselines, 'processorSeconds'),
    known(baselines, 'megabytes'),
    share,
    shown(stage(libraries, 'reading')),
  ];
  return `| ${cells.join(' | ')} |`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const shown = (seconds: number): string => seconds.toFixed(1);

function known(runs: readonly Run[], measure: 'processorSeconds' | 'megabytes'): string {
  const values = runs.flatMap((run) => run[measure] ?? []);
  return values.length === 0 ? '–' : measure === 'megabytes' ? String(median(values)) : shown(median(values));
}
