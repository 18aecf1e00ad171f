import type { EarlierMonth } from '../engine/ledgers/earlier-month';
import { type Settings, settingsFor } from '../engine/month/settings';
import { type UserEntries, mergedEntries } from '../engine/month/user-entries';
import type { HeadOfficeWorkbook } from '../engine/reading/workbooks';
import { readReport } from '../engine/reports/read-report';
import { LISTS_WANTED } from '../engine/reports/wanted-cells';
import type { Day } from '../engine/values/day';
import type { Language } from '../engine/values/language';
import type { Month } from '../engine/values/month';
import { dealersFolder } from './dealers-folder';
import { Refused } from './failures';
import { type FileReader, startReaders } from './file-reader';
import { fromCaller, mayWrite, shown } from './files';
import { type FurtherOutputs, furtherOutputs } from './further-outputs';
import { mappingIn, withMapping } from './mapping-file';
import { dayOption, languageOption, monthOption } from './options';
import { readEarlierReports } from './read-earlier';
import { CLOSING_WANTED, type ReadGiven, readingIn } from './read-given';
import { type HeadOfficeFile, readHeadOfficeFile } from './read-head-office';
import { type ReplacedReport, replacedReport } from './replaced-report';

/** What of the options of `close` says which month is closed from what. */
export interface MonthWanted {
  readonly hq: string;
  readonly dealers: string;
  readonly out: string;
  readonly month?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly force?: boolean;
  readonly earlier?: readonly string[];
  readonly managers?: string;
  readonly feedback?: string;
  readonly mapping?: string;
}

/** A month that may be closed: head office is read, the dealers' files are found, every output may be written. */
export interface MonthToClose {
  readonly out: string;
  readonly headOffice: HeadOfficeWorkbook;
  /** What the user had entered in the report that is replaced, or in head office's. */
  readonly userEntries: UserEntries;
  readonly settings: Settings;
  readonly earlier: readonly EarlierMonth[];
  readonly replaced: ReplacedReport;
  readonly further: FurtherOutputs;
  /** The dealers' folder, its workbooks, and the subfolders that could not be looked into. */
  readonly folder: string;
  readonly paths: readonly string[];
  readonly unread: readonly string[];
  /** Threads already under way, so that they are ready when head office has been read. */
  readonly readers: readonly FileReader[];
}

/** Gathers what a close needs and refuses what cannot be closed, before a dealer's file is read. */
export async function monthToClose(options: MonthWanted): Promise<MonthToClose> {
  const [hq, folder, out] = [options.hq, options.dealers, options.out].map(fromCaller) as [string, string, string];
  const named = { month: monthOption(options.month), asOf: dayOption(options.asOf), language: languageOption(options.lang) };
  const { workbooks, unread } = await dealersFolder(folder);
  const present = workbooks.filter((path) => path !== hq);
  const earlierPaths = (options.earlier ?? []).map(fromCaller);
  const paths = present.filter((path) => path !== out && !earlierPaths.includes(path));
  const readers = startReaders(paths.length);
  const read = readingIn(readers[0]);
  await mayReplace(out, present, read);
  return { ...(await readBefore(options, { hq, folder, out, paths, earlierPaths }, named, read)), out, folder, paths, unread, readers };
}

interface Places {
  readonly hq: string;
  readonly folder: string;
  readonly out: string;
  readonly paths: readonly string[];
  readonly earlierPaths: readonly string[];
}

interface Named {
  readonly month: Month | undefined;
  readonly asOf: Day | undefined;
  readonly language: Language | undefined;
}

/** What is read and asked while the threads that read dealers' files get ready. */
async function readBefore(
  options: MonthWanted,
  { hq, folder, out, paths, earlierPaths }: Places,
  named: Named,
  read: ReadGiven,
): Promise<Pick<MonthToClose, 'headOffice' | 'userEntries' | 'settings' | 'earlier' | 'replaced' | 'further'>> {
  const given = await readGivenBook(hq, read, named.month);
  const headOffice = withMapping(given.book, await mappingIn(options.mapping, read));
  const month = named.month ?? headOffice.settings.values.month;
  if (!month) throw refusedMonth(hq, headOffice);
  if (named.asOf && named.asOf < `${month}-01`) throw new Refused('asOfBeforeMonth', { value: named.asOf, month });
  const inputs = [hq, ...paths, ...earlierPaths, ...(options.mapping === undefined ? [] : [fromCaller(options.mapping)])];
  const written = { inputs, force: options.force ?? false };
  await mayWrite(out, written.inputs, written.force);
  const further = await furtherOutputs(options, { out, dealers: folder, ...written });
  const earlier = await readEarlierReports(earlierPaths, read, month);
  const settings = settingsFor(month, headOffice.settings.values, {
    ...(named.asOf && { asOf: named.asOf }),
    ...(named.language && { language: named.language }),
  });
  const replaced = await replacedReport(out, read);
  const userEntries = mergedEntries(given.userEntries, replaced.userEntries);
  return { headOffice, userEntries, settings, earlier, replaced, further };
}

/** No month, or one that is none: 2026-13. */
function refusedMonth(hq: string, { settings }: HeadOfficeWorkbook): Refused {
  const value = settings.written.month;
  return value === undefined ? new Refused('noMonth') : new Refused('impossibleMonth', { file: shown(hq), value: String(value) });
}

/** Head office's lists and what the user had entered; the cells of a large report are not kept while dealers' files are read. */
async function readGivenBook(hq: string, read: ReadGiven, month: Month | undefined) {
  const file = await readHeadOfficeFile(hq, read, month, CLOSING_WANTED);
  mustBeOfMonth(file, hq, month);
  return { book: file.book, userEntries: readReport(file.cells).userEntries };
}

/** An output among the dealers' files may be replaced only where it is a report of ours, never a file that a dealer sent. */
async function mayReplace(out: string, present: readonly string[], read: ReadGiven): Promise<void> {
  if (!present.includes(out)) return;
  const { content } = await read(out, LISTS_WANTED);
  if (!content.ok || readReport(content.value).closing === undefined) throw new Refused('outputIsInput', { file: shown(out) });
}

/** A report of another month would close on that month's balances. */
function mustBeOfMonth({ cells }: HeadOfficeFile, path: string, month: Month | undefined): void {
  const file = shown(path);
  const { closing, month: closed } = readReport(cells);
  if (closing !== undefined && month !== undefined && closed !== undefined && closed !== month)
    throw new Refused('reportOfOtherMonth', { file, closed, month });
}
