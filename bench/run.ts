import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { baseline, bareLibrary, close } from './candidates';
import { type BenchData, benchData } from './data';
import { excelHost } from './excel-host';
import { excelPage } from './excel-page';
import { paneSpeed } from './pane';
import { panePage } from './pane-page';
import { type SizeResult, resultsPage } from './results-page';

/** The folder of made data and outputs; git passes it over. */
const FOLDER = fileURLToPath(new URL('../out/bench', import.meta.url));
const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/** Repairs of each dealer in the months that the pane is given. */
const PANE_REPAIRS = 200;

/** So many dealers take minutes: they are measured once. */
const MANY = 500;

/**
 * Measures a close at several sizes (`--dealers 10,100`) beside the baseline and the bare library, and the pane with the files of so many
 * dealers (`--pane 100,1000`; a thousand take two minutes more), and writes RESULTS.md.
 */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dealers: { type: 'string', default: '10,100' },
      repairs: { type: 'string', default: '200' },
      pane: { type: 'string', default: '100' },
      runs: { type: 'string', default: '3' },
      fresh: { type: 'boolean', default: false },
    },
  });
  await mkdir(FOLDER, { recursive: true });
  const results: SizeResult[] = [];
  for (const dealers of values.dealers.split(',').map(Number)) {
    results.push(await measureSize(dealers, Number(values.repairs), dealers < MANY ? Number(values.runs) : 1, values.fresh));
  }
  const months: BenchData[] = [];
  for (const dealers of values.pane.split(',').map(Number)) months.push(await benchData(FOLDER, dealers, PANE_REPAIRS, false));
  const pane = await paneSpeed(FOLDER, months);
  const page = `${resultsPage(results)}${excelPage(await excelHost())}${panePage(pane)}`;
  await writeFile(RESULTS, page);
  process.stdout.write(page);
}

/** The candidates take turns, so that a busy moment of the machine falls on all of them; before them a close of which nothing is told, as the page says. */
async function measureSize(dealers: number, repairs: number, runs: number, fresh: boolean): Promise<SizeResult> {
  const data = await benchData(FOLDER, dealers, repairs, fresh);
  const out = join(FOLDER, 'out.xlsx');
  const result: SizeResult = { dealers, repairs, rows: data.rows, closes: [], baselines: [], libraries: [] };
  if (dealers < MANY) {
    await close(data, out);
    await rm(out, { force: true });
  }
  for (let run = 0; run < runs; run++) {
    process.stderr.write(`${dealers} dealers, run ${run + 1} of ${runs}\n`);
    const python = await baseline(data, out);
    if (python) result.baselines.push(python);
    await rm(out, { force: true });
    result.closes.push(await close(data, out));
    await rm(out, { force: true });
    result.libraries.push(await bareLibrary(data));
  }
  return result;
}

await bench();
