import { basename } from 'node:path';
import { readList } from '../engine/reading/read-list';
import { NO_MONTH_YET } from '../engine/records/settings';
import { sheetName } from '../engine/sheets/list-frame';
import { charges } from '../engine/reports/lists/charges';
import { closingBalance } from '../engine/reports/lists/closing-balance';
import { nextHeadOffice } from '../engine/templates/next-month';
import { addToMonth } from '../engine/values/month';
import type { Words } from '../engine/values/language';
import type { WorkbookCells } from '../engine/workbook/cells';
import { fromCaller, mayWrite, writeWhole } from './files';
import { languageOption } from './options';
import { readHeadOfficeFile } from './read-head-office';
import { Refused, say } from './words';
import { writeWorkbook } from './write-workbook';

/** The options of `next` as they stand on the command line. */
export interface NextOptions {
  readonly from: string;
  readonly out: string;
  readonly lang?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const CONTEXT = { monthEnd: NO_MONTH_YET, serialOffset: 0 };

/** Makes next month's head-office workbook from a month's report. */
export async function next(options: NextOptions): Promise<number> {
  const [from, out] = [fromCaller(options.from), fromCaller(options.out)];
  await mayWrite(out, [from], options.force ?? false);
  const { book, cells } = await readHeadOfficeFile(from);
  const closingSheet = ownSheet(cells, closingBalance.title);
  const { month } = book.settings.values;
  if (!closingSheet || !month) throw new Refused('notAReport', { file: basename(from) });
  const language = languageOption(options.lang) ?? book.settings.values.language ?? 'zh';
  const closing = readList(closingBalance, closingSheet, CONTEXT).rows.map(({ values }) => values);
  const charged = readList(charges, ownSheet(cells, charges.title), CONTEXT).rows.map(({ values }) => values);
  await writeWhole(out, await writeWorkbook(nextHeadOffice({ book, month, closing, charges: charged }, language)));
  const following = addToMonth(month, 1);
  const lines = [say('next', language, { month: following, lots: closing.length }), say('done', language, { file: basename(out) })];
  process.stdout.write(options.json ? `${JSON.stringify({ output: out, month: following, openingLots: closing.length })}\n` : `${lines.join('\n')}\n`);
  return 0;
}

const ownSheet = ({ sheets }: WorkbookCells, title: Words) => sheets.find(({ name }) => name === sheetName(title, 'zh') || name === sheetName(title, 'en'));
