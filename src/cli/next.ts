import { assembleMonth } from '../engine/close/assemble';
import { settingsFor } from '../engine/month/settings';
import { dealersParts } from '../engine/reports/read-dealers-parts';
import { readReport } from '../engine/reports/read-report';
import { NEXT_WANTED } from '../engine/reports/wanted-cells';
import { nextHeadOffice } from '../engine/templates/next-month';
import { addToMonth } from '../engine/values/month';
import { answer } from './answer';
import { fromCaller, mayWrite, shown, writeWhole } from './files';
import { languageOption } from './options';
import { readingApart } from './read-given';
import { readReportFile } from './read-head-office';
import { Refused } from './failures';
import { say } from './words';
import { writeWorkbook } from './write-workbook';

/** The options of `next` as they stand on the command line. */
export interface NextOptions {
  readonly from: string;
  readonly out: string;
  readonly lang?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Makes next month's head-office workbook from a month's report. */
export async function next(options: NextOptions): Promise<number> {
  const [from, out] = [fromCaller(options.from), fromCaller(options.out)];
  await mayWrite(out, [from], options.force ?? false);
  const { book, cells } = await readReportFile(from, readingApart(), undefined, NEXT_WANTED);
  const { closing, charges, history, month } = readReport(cells);
  if (!closing || !month) throw new Refused('notAReport', { file: shown(from) });
  const language = languageOption(options.lang) ?? book.settings.values.language ?? 'zh';
  const closed = assembleMonth(book, dealersParts(cells, month), settingsFor(month, book.settings.values));
  await writeWhole(out, await writeWorkbook(nextHeadOffice({ ...closed, closing, charges, history }, language)));
  const following = addToMonth(month, 1);
  const lines = [say('next', language, { month: following, lots: closing.length }), say('done', language, { file: shown(out) })];
  answer(options.json, { output: out, month: following, openingLots: closing.length }, lines);
  return 0;
}
