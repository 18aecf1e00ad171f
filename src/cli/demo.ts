import { close } from './close';
import { samples } from './samples';
import { Refused, sayRefusal } from './failures';

/** The main job at a glance: made-up data of 30 dealers, closed into a report in the folder `demo`. */
async function demo(): Promise<number> {
  const folder = 'demo';
  const made = await samples({ dealers: '30', rows: '40', month: '2026-03', seed: '1', out: folder, force: true });
  return made !== 0
    ? made
    : close({ hq: `${folder}/总部.xlsx`, dealers: `${folder}/dealers`, month: '2026-03', out: `${folder}/月报_2026-03.xlsx`, force: true });
}

async function main(): Promise<number> {
  try {
    const code = await demo();
    process.stdout.write(`\n打开 demo/月报_2026-03.xlsx 查看月报 · Open demo/月报_2026-03.xlsx to see the report\n`);
    // The samples have known faults: error findings are what the demo shows, not its failure.
    return code === 1 ? 0 : code;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${sayRefusal(error, 'zh')}\n`);
    return 2;
  }
}

void main().then((code) => (process.exitCode = code));
