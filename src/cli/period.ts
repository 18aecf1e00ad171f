import { periodOutcome, monthsFrom } from '../engine/period/period-outcome';
import { periodPlan } from '../engine/period/period-plan';
import { PERIOD_SHEETS, readPeriodReport } from '../engine/period/period-report';
import { answer } from './answer';
import { Refused } from './failures';
import { fromCaller, mayWrite, shown, writeWhole } from './files';
import { languageOption, monthOf } from './options';
import { readingApart } from './read-given';
import { readReports } from './read-reports';
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
  const [from, to] = [monthOf(options.from), monthOf(options.to)];
  if (from > to || monthsFrom(from, to).length > MOST_MONTHS) throw new Refused('badPeriod', { from, to, most: MOST_MONTHS });
  const named = languageOption(options.lang);
  const [out, paths] = [fromCaller(options.out), options.report.map(fromCaller)];
  await mayWrite(out, paths, options.force ?? false);
  const outcome = periodOutcome({
    from,
    to,
    reports: await readReports(paths, readingApart(), { wanted: PERIOD_SHEETS, of: readPeriodReport }),
    ...(named && { language: named }),
  });
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
  answer(options.json, { output: out, from, to, known, unknown, dealers: dealers.length }, lines);
  return 0;
}
