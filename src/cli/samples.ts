import { join } from 'node:path';
import { sampleMonth } from '../engine/samples/sample-month';
import { answer } from './answer';
import { fromCaller, shown, writeWhole } from './files';
import { languageOption, monthOf, numberOption } from './options';
import { progressOf } from './progress';
import { makeRoom } from './sample-folder';
import { say } from './words';
import { writeWorkbook } from './write-workbook';

/** The options of `samples` as they stand on the command line. */
export interface SamplesOptions {
  readonly dealers: string;
  readonly rows: string;
  readonly month: string;
  readonly seed: string;
  readonly out: string;
  readonly lang?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Makes a month of made-up data with known faults: 总部.xlsx, a folder `dealers`, and what was made wrong where. */
export async function samples(options: SamplesOptions): Promise<number> {
  const language = languageOption(options.lang) ?? 'zh';
  const dealers = numberOption('--dealers', options.dealers, 1, 2000);
  const rows = numberOption('--rows', options.rows, 0, 5000);
  const seed = numberOption('--seed', options.seed, 0, 2_147_483_647);
  const folder = fromCaller(options.out);
  const month = sampleMonth({ dealers, rows, month: monthOf(options.month), seed, language });
  const headOffice = say('headOfficeFile', language);
  await makeRoom(folder, [headOffice, ...month.names.map((name) => `dealers/${name}`)], options.force ?? false);
  const bar = progressOf(say('making', language));
  await writeWhole(join(folder, headOffice), await writeWorkbook(month.headOffice));
  let made = 0;
  for (const { name, plan } of month.dealers) {
    await writeWhole(join(folder, 'dealers', name), await writeWorkbook(plan));
    bar.step(++made, month.names.length);
  }
  bar.end();
  await writeWhole(join(folder, 'faults.json'), new TextEncoder().encode(`${JSON.stringify(month.faults, undefined, 2)}\n`));
  answer(options.json, { output: folder, dealers, files: made, faults: month.faults }, [
    say('madeSamples', language, { count: dealers, folder: shown(folder) }),
  ]);
  return 0;
}
