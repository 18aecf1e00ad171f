import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { FORMAT, type Recording } from '../src/hosts/excel/recording/record-traffic';
import { settled } from '../test/excel/boot/options';
import { RunningExcel } from '../test/excel/boot/running-excel';
import { fromXlsx } from '../test/excel/files/from-xlsx';
import { Book } from '../test/excel/model/book';
import { type Difference, replay } from '../test/excel/replay/replay';

const USAGE = 'npm run replay -- recording.json [--workbook before.xlsx] [--all]';
const SHOWN = 40;

/** Replays a recording of a real Excel against the in-memory one and lists where they differ; exit 1 where they do. */
async function replayFile(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { workbook: { type: 'string' }, all: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(USAGE);
  const recording = JSON.parse(await readFile(file, 'utf8')) as Recording;
  if (recording.format !== FORMAT) throw new Error(`${file} is no recording (${FORMAT})`);
  const { workbook, dropped } =
    values.workbook === undefined ? { workbook: new Book(), dropped: [] } : fromXlsx(await readFile(values.workbook));
  const excel = new RunningExcel(workbook, settled({ apiSet: `1.${recording.apiSet}`, locale: recording.language }));
  const differences = replay(recording, excel);
  const lines = [
    `${recording.exchanges.length} exchanges with Excel ${recording.platform} ${recording.version}, ${recording.begun}${recording.isCut ? ' (cut: the rest was too large)' : ''}`,
    ...dropped.map((part) => `not kept of the workbook: ${part}`),
    ...new Set(excel.unknownMembers.map((member) => `unknown to the in-memory Excel: ${member}`)),
    ...differences.slice(0, values.all ? undefined : SHOWN).map(line),
    differences.length === 0
      ? 'no difference'
      : `${differences.length} differences${values.all || differences.length <= SHOWN ? '' : `, ${SHOWN} of them shown: --all shows the others`}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}

const line = ({ exchange, place, excel, ours }: Difference): string =>
  `#${exchange} ${place}: ${shortly(excel)} in Excel, ${shortly(ours)} in memory`;
const shortly = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

await replayFile().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
