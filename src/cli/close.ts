import type { EarlierMonth } from '../engine/ledgers/earlier-month';
import { closeMonth } from '../engine/close/close-month';
import type { MonthOutcome } from '../engine/month/outcome';
import { settingsFor } from '../engine/month/settings';
import { mergedEntries } from '../engine/month/user-entries';
import { differenceOf } from '../engine/reports/controls/control';
import { controlsOf } from '../engine/reports/controls/controls-report';
import { readReport } from '../engine/reports/read-report';
import type { DealerFile } from '../engine/reading/workbooks';
import { dealerShown, measureName, shownFigure } from '../engine/reports/shown-value';
import { reportPlan } from '../engine/reports/report-plan';
import type { FieldDifference } from '../engine/resubmissions/differences';
import type { Language } from '../engine/values/language';
import { type Month, lastDay } from '../engine/values/month';
import { readWorkbook } from '../hosts/xlsx/read-workbook';
import { localNow } from './clock';
import { type DealerReader, startReaders } from './dealer-reader';
import { dealersFolder } from './dealers-folder';
import { Refused } from './failures';
import { bytesOf, fromCaller, mayWrite, nameWithin, shown } from './files';
import { findingJson, levelCounts } from './findings-output';
import { type Beside, furtherOutputs, writeTogether } from './further-outputs';
import { dayOption, languageOption, monthOption } from './options';
import { progressOf } from './progress';
import { readDealerFiles } from './read-dealer-files';
import { readEarlierReports } from './read-earlier';
import { type HeadOfficeFile, readHeadOfficeFile } from './read-head-office';
import { type ReplacedReport, keptAsideCount, replacedLines, replacedReport } from './replaced-report';
import { type Stopwatch, stopwatch } from './stopwatch';
import { PRODUCT_VERSION } from './version';
import { say } from './words';
import { loadWriting, writeWorkbook } from './write-workbook';

/** The options of `close` as they stand on the command line. */
export interface CloseOptions {
  readonly hq: string;
  readonly dealers: string;
  readonly out: string;
  readonly month?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly force?: boolean;
  readonly reopen?: boolean;
  readonly json?: boolean;
  readonly earlier?: readonly string[];
  readonly managers?: string;
  readonly feedback?: string;
}

/** Closes a month: reads head office and dealers, writes the report, says what was found. Exit 0, or 1 with error findings. */
export async function close(options: CloseOptions): Promise<number> {
  const startedAt = localNow();
  const watch = stopwatch();
  const [hq, folder, out] = [options.hq, options.dealers, options.out].map(fromCaller) as [string, string, string];
  const named = { month: monthOption(options.month), asOf: dayOption(options.asOf), language: languageOption(options.lang) };
  const { workbooks, unread } = await dealersFolder(folder);
  const present = workbooks.filter((path) => path !== hq);
  await mayReplace(out, present);
  const earlierPaths = (options.earlier ?? []).map(fromCaller);
  const paths = present.filter((path) => path !== out && !earlierPaths.includes(path));
  const readers = startReaders(paths.length);
  const headOffice = await readHeadOfficeFile(hq, named.month);
  mustBeOfMonth(headOffice, hq, named.month);
  const month = named.month ?? headOffice.book.settings.values.month;
  if (!month) throw new Refused('noMonth');
  if (named.asOf && named.asOf < `${month}-01`) throw new Refused('asOfBeforeMonth', { value: named.asOf, month });
  await mayWrite(out, [hq, ...paths, ...earlierPaths], options.force ?? false);
  const further = await furtherOutputs(options, {
    out,
    dealers: folder,
    inputs: [hq, ...paths, ...earlierPaths],
    force: options.force ?? false,
  });
  const earlier = await readEarlierReports(earlierPaths, month);
  const settings = settingsFor(month, headOffice.book.settings.values, {
    ...(named.asOf && { asOf: named.asOf }),
    ...(named.language && { language: named.language }),
  });
  const replaced = await replacedReport(out);
  const outcome = await closed({ headOffice, replaced, earlier, settings, paths, unread, readers, folder, startedAt, watch });
  if (settings.closedMonths.includes(month) && !options.reopen) refuseClosedMonth(outcome, settings.language);
  const beside = await further.of(outcome);
  const bar = progressOf(say('writing', settings.language));
  const plan = reportPlan(outcome);
  watch.end('engine');
  const bytes = await writeWorkbook(plan, { onProgress: bar.step });
  bar.end();
  await writeTogether([{ out, bytes: () => Promise.resolve(bytes) }, ...beside.files]);
  watch.end('writing');
  report(outcome, headOffice, {
    out,
    replaced: replaced.foreignSheets,
    asideCount: keptAsideCount(plan, settings.language),
    unread: unread.map((path) => nameWithin(folder, path)),
    beside,
    json: options.json ?? false,
  });
  return levelCounts(outcome.findings).error > 0 ? 1 : 0;
}

/** A report of another month would close on that month's balances. */
function mustBeOfMonth({ cells }: HeadOfficeFile, path: string, month: Month | undefined): void {
  const file = shown(path);
  const { closing, month: closed } = readReport(cells);
  if (closing !== undefined && month !== undefined && closed !== undefined && closed !== month)
    throw new Refused('reportOfOtherMonth', { file, closed, month });
}

/** An output among the dealers' files may be replaced only where it is a report of ours, never a file that a dealer sent. */
async function mayReplace(out: string, present: readonly string[]): Promise<void> {
  if (!present.includes(out)) return;
  const earlier = readWorkbook(await bytesOf(out));
  if (!earlier.ok || readReport(earlier.value).closing === undefined) throw new Refused('outputIsInput', { file: shown(out) });
}

interface Work {
  readonly headOffice: HeadOfficeFile;
  readonly replaced: ReplacedReport;
  readonly earlier: readonly EarlierMonth[];
  readonly settings: ReturnType<typeof settingsFor>;
  readonly paths: readonly string[];
  /** Subfolders that could not be looked into. */
  readonly unread: readonly string[];
  readonly readers: readonly DealerReader[];
  readonly folder: string;
  readonly startedAt: string;
  readonly watch: Stopwatch;
}

async function closed({
  headOffice,
  replaced,
  earlier,
  settings,
  paths,
  unread,
  readers,
  folder,
  startedAt,
  watch,
}: Work): Promise<MonthOutcome> {
  const { book, cells } = headOffice;
  const context = { monthEnd: lastDay(settings.month), layout: rows(book.lists.layoutMemory), corrections: rows(book.lists.corrections) };
  const named = paths.map((path) => ({ path, name: nameWithin(folder, path) }));
  loadWriting();
  const read = await readDealerFiles(named, context, progressOf(say('reading', settings.language)), readers);
  const files = [...read, ...unread.map((path) => unreadFolder(nameWithin(folder, path)))];
  const userEntries = mergedEntries(readReport(cells).userEntries, replaced.userEntries);
  watch.end('reading');
  const facts = [book.file, ...files.map((file) => (file.state === 'read' ? file.workbook.file : file.file))];
  return closeMonth({
    headOffice: book,
    files,
    settings,
    userEntries,
    earlier,
    run: { version: PRODUCT_VERSION, startedAt, finishedAt: localNow(), files: facts },
  });
}

/** A folder without permission stands in the report as a file of that name that could not be read. */
const unreadFolder = (name: string): DealerFile => ({
  state: 'unreadable',
  file: { name: `${name}/`, size: 0, sha256: '' },
  reason: 'noAccess',
});

const rows = <V>(list: { readonly rows: readonly { readonly values: V }[] }): readonly V[] => list.rows.map(({ values }) => values);

function refuseClosedMonth(outcome: MonthOutcome, language: Language): never {
  const changes = outcome.resubmissions.filter(({ list }) => list === 'history');
  for (const change of changes.slice(0, 20)) process.stderr.write(`${changeLine(change, language)}\n`);
  throw new Refused('closedMonth', { month: outcome.settings.month, count: changes.length });
}

const changeLine = ({ dealer, record, before, after }: FieldDifference, language: Language): string =>
  say('changedSinceClose', language, {
    dealer: dealerShown(dealer, language),
    measure: measureName(record, language),
    before: figure(record, before),
    after: figure(record, after),
  });

const figure = (measure: string, value: unknown): string => (typeof value === 'number' ? shownFigure(measure, value) : '–');

interface Written {
  readonly out: string;
  readonly replaced: readonly string[];
  readonly asideCount: number;
  readonly unread: readonly string[];
  readonly beside: Beside;
  readonly json: boolean;
}

function report(outcome: MonthOutcome, { book }: HeadOfficeFile, { out, replaced, asideCount, unread, beside, json }: Written): void {
  const { findings, submissions, settings } = outcome;
  const { language } = settings;
  const counts = levelCounts(findings);
  const active = submissions.rows.filter((row) => row.active);
  const of = (state: string) => active.filter((row) => row.state === state).length;
  const states = {
    active: active.length,
    received: of('onTime') + of('late'),
    onTime: of('onTime'),
    late: of('late'),
    missing: of('missing'),
    unreadable: of('unreadable'),
  };
  const controls = controlsOf(outcome);
  const differing = controls.filter((control) => differenceOf(control) !== 0).length;
  if (json) {
    const answer = {
      output: out,
      ...beside.json,
      month: settings.month,
      asOf: settings.asOf,
      counts,
      submissions: states,
      controls: { all: controls.length, differing },
      foreignSheets: book.foreignSheets,
      replacedSheets: replaced,
      keptAside: asideCount,
      unreadFolders: unread,
      findings: findings.map((finding) => findingJson(finding, language)),
    };
    process.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
    return;
  }
  const lines = [
    say('month', language, { month: settings.month as Month, asOf: settings.asOf }),
    say('submissions', language, states),
    say('findingCounts', language, counts),
    differing === 0 ? say('controlsAgree', language, { count: controls.length }) : say('controlsDiffer', language, { count: differing }),
    ...(book.foreignSheets.length > 0
      ? [say('foreign', language, { sheets: book.foreignSheets.join(language === 'zh' ? '、' : ', ') })]
      : []),
    ...replacedLines({ out, foreignSheets: replaced, asideCount }, language),
    ...(outcome.submissions.files.length === 0 ? [say('noWorkbooks', language)] : []),
    ...unread.map((file) => say('unreadFolder', language, { file })),
    say('done', language, { file: shown(out) }),
    ...beside.lines,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
