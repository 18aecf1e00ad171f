import { periodOutcome, monthsFrom } from '../engine/period/period-outcome';
import { periodPlan } from '../engine/period/period-plan';
import { type PeriodReport, isPeriodSheet, readPeriodReport } from '../engine/period/period-report';
import type { Month } from '../engine/values/month';
import { BOUNDS } from '../hosts/xlsx/bounds';
import { readWorkbook } from '../hosts/xlsx/read-workbook';
import { Refused } from './failures';
import { bytesOf, fromCaller, mayWrite, shown, writeWhole } from './files';
import { languageOption, monthOption } from './options';
import { listed, say } from './words';
import { writeWorkbook } from './write-workbook';

/** The options of `period` as they stand on the command line. */
export interface PeriodOptions {
  readonly from: string;
  readonly to: string;
  readonly report: readonly string[];
  readonly out: string;
  readonly lang?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const MOST_MONTHS = 60;

/** Puts months together as a workbook of a quarter, a year or any period, from the reports of its months or a later one. */
export async function period(options: PeriodOptions): Promise<number> {
  const [from, to] = [monthOption(options.from) as Month, monthOption(options.to) as Month];
  if (from > to || monthsFrom(from, to).length > MOST_MONTHS) throw new Refused('badPeriod', { from, to, most: MOST_MONTHS });
  const named = languageOption(options.lang);
  const [out, paths] = [fromCaller(options.out), options.report.map(fromCaller)];
  await mayWrite(out, paths, options.force ?? false);
  const outcome = periodOutcome({ from, to, reports: await readReports(paths), ...(named && { language: named }) });
  const {
    settings: { language },
    span,
    months,
    known,
    dealers,
  } = outcome;
  if (known.length === 0) throw new Refused('nothingOfPeriod', { from, to });
  await writeWhole(out, await writeWorkbook(periodPlan(outcome)));
  const unknown = months.filter((month) => !known.includes(month));
  const lines = [
    say('period', language, { span: span[language], months: months.length, known: known.length, dealers: dealers.length }),
    ...(unknown.length > 0 ? [say('periodWithout', language, { months: listed(unknown, language) })] : []),
    say('done', language, { file: shown(out) }),
  ];
  process.stdout.write(
    options.json ? `${JSON.stringify({ output: out, from, to, known, unknown, dealers: dealers.length })}\n` : `${lines.join('\n')}\n`,
  );
  return 0;
}

/** The reports, each of a month of its own. */
async function readReports(paths: readonly string[]): Promise<readonly PeriodReport[]> {
  const read: PeriodReport[] = [];
  for (const path of paths) {
    const file = shown(path);
    const cells = readWorkbook(await bytesOf(path), BOUNDS, isPeriodSheet);
    if (!cells.ok) throw new Refused(cells.failure.reason, { ...cells.failure.args, file });
    const report = readPeriodReport(cells.value, file);
    if (!report) throw new Refused('notAReport', { file });
    const twin = read.find(({ month }) => month === report.month);
    if (twin) throw new Refused('monthTwice', { file, other: twin.file, month: report.month });
    read.push(report);
  }
  return read;
}
