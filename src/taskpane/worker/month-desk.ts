import packageFile from '../../../package.json' with { type: 'json' };
import { closeMonth } from '../../engine/close/close-month';
import type { MonthOutcome } from '../../engine/month/outcome';
import { type Settings, settingsFor } from '../../engine/month/settings';
import { NO_ENTRIES } from '../../engine/month/user-entries';
import { headOfficeTemplate } from '../../engine/templates/head-office-template';
import type { Language } from '../../engine/values/language';
import { lastDay, type Month } from '../../engine/values/month';
import type { SheetCells } from '../../engine/workbook/cells';
import { DealerFiles } from './dealer-files';
import { checkOwnWorkbook } from './dealer-check';
import type { Closing, Desk } from './desk';
import { closedMonthEntry, correctionRows, settingEntry, withdrawalEntries } from './entries';
import { lotLines } from './figures';
import { findingIds, paneRows } from './finding-rows';
import { handlingCells, hasHandled, notedHandling, withHandling } from './handling-entries';
import { headOfficeFacts, standingReport } from './head-office-facts';
import { ledgersToRead, openBook, type OpenBook, recognised, userEntriesOf } from './opened-book';
import { openingRows, previewOpening } from './opening';
import { outlineOf, type Prepared, prepare, targetsIn } from './prepared-report';
import { pictureOf } from './picture';
import { rowsBehind } from './rows-behind';
import { standingAlone } from './stand-alone';
import { stripAround } from './strip';

/** A check that is no close: nothing of it is written. */
const NO_CLOSE: Closing = { startedAt: '', finishedAt: '', handling: new Map() };

/** A desk: it holds the open workbook's cells and the dealers' files, and answers what the pane asks. */
export function monthDesk(): Desk {
  const files = new DealerFiles();
  let names: readonly string[] = [];
  let sheets: SheetCells[] = [];
  let open: OpenBook | undefined;
  let month: Month | undefined;
  let checked: { readonly outcome: MonthOutcome; readonly ids: readonly string[] } | undefined;
  let prepared: Prepared | undefined;
  let standing: MonthOutcome | undefined;

  const book = (): OpenBook => demanded(open, 'no head-office workbook is open');
  const outcome = (): MonthOutcome => demanded(checked, 'the month has not been checked').outcome;
  const ids = (): readonly string[] => checked?.ids ?? [];
  const language = (): Language => open?.book.settings.values.language ?? 'zh';
  const settings = (): Settings => settingsFor(demanded(month, 'no month is chosen'), book().book.settings.values);
  const dealers = (): readonly string[] => open?.book.lists.dealers.rows.flatMap(({ values }) => values.dealer ?? []) ?? [];
  const context = () => ({ monthEnd: month && lastDay(month), layout: valuesOf(open?.book.lists.layoutMemory), corrections: valuesOf(open?.book.lists.corrections) });

  function closed({ handling, ...moment }: Closing): MonthOutcome {
    const opened = book();
    const userEntries = moment.startedAt === '' ? NO_ENTRIES : withHandling(userEntriesOf({ ...opened, cells: { ...opened.cells, sheets } }), handling, language());
    const facts = [opened.book.file, ...files.all.map(({ file }) => file)];
    return closeMonth({ headOffice: opened.book, files: files.all, settings: settings(), userEntries, run: { version: packageFile.version, ...moment, files: facts } });
  }

  function take(found: MonthOutcome): void {
    checked = { outcome: found, ids: findingIds(found) };
  }

  const desk: Desk = {
    recognise: async (found) => {
      names = found;
      return recognised(found);
    },
    takeSheet: async (cells) => {
      sheets = [...sheets.filter(({ name }) => name !== cells.name), cells];
    },
    dropSheets: async () => {
      sheets = [];
    },
    openHeadOffice: async (workbook, wanted) => {
      const opened = openBook(workbook, sheets, wanted);
      [open, month] = [opened, wanted ?? opened.book.settings.values.month];
      const written = standingReport(opened, names);
      return { facts: headOfficeFacts(opened, month), settings: opened.book.settings.values, language: language(), written };
    },
    openDealer: async (workbook) => {
      const { check, outcome: found } = checkOwnWorkbook(workbook, sheets);
      take(found);
      return check;
    },
    read: (id, name, bytes) => files.read(id, name, bytes, context(), dealers()),
    reread: () => files.reread(context(), dealers()),
    forget: async (id) => files.forget(id),
    check: async (closing = NO_CLOSE) => {
      take(closed(closing));
      return { picture: pictureOf(outcome(), files.ids), findings: outcome().findings.length, noted: notedHandling(book().cells, outcome(), ids()) };
    },
    findings: async (from, count) => (checked ? paneRows(checked.outcome, checked.ids, from, count, targetsIn(checked.outcome, standing)) : []),
    stripOf: async ({ file, sheet, cell }) => {
      const held = files.find(file);
      return held && cell !== undefined ? stripAround(held.bytes, sheet, cell) : undefined;
    },
    lotsOf: async (dealer) => lotLines(outcome(), dealer),
    ledgersToRead: async () => ledgersToRead(names, hasHandled(book().cells)),
    prepareReport: async () => {
      prepared = prepare(outcome());
      return outlineOf(prepared);
    },
    planSheet: async (index, only) => {
      const all = demanded(prepared, 'no report is prepared').plan.sheets;
      const sheet = demanded(all[index], 'no such sheet');
      return only ? standingAlone(sheet, all.filter(({ name }) => !only.includes(name)).map(({ name }) => name)) : sheet;
    },
    reportStands: async () => {
      standing = prepared?.outcome;
    },
    closedMonthEntry: async () => closedMonthEntry(book(), settings().month),
    correctionRows: async (made, at) => correctionRows(book(), made, at),
    withdrawal: async (correction) => withdrawalEntries(book(), correction),
    handlingEntries: async (report, handling) => handlingCells({ date1904: false, sheets: [report] }, outcome(), ids(), handling),
    settingEntry: async (field, text) => settingEntry(book(), field, text, language()),
    rowsBehind: async (sheet, cell) => (standing ? rowsBehind(standing, sheet, cell) : undefined),
    headOfficePlan: async (of, first) => headOfficeTemplate(of, first),
    samples: async (of, language_) => (await makers()).samples(of, language_),
    dealerWorkbook: async (dealer, of, language_) => (await makers()).dealerWorkbook(dealer, of, language_, open?.book),
    nextMonthWorkbook: async () => (await makers()).nextMonthWorkbook(outcome()),
    reportWorkbook: async (closing) => (await makers()).reportWorkbook(closed(closing)),
    previewOpening: async (cells) => previewOpening(cells, book()),
    openingRows: async (cells) => openingRows(cells, book()),
  };
  return desk;
}

/** What makes .xlsx files is large and seldom wanted. */
const makers = () => import('./made-workbooks');

const valuesOf = <V>(list: { readonly rows: readonly { readonly values: V }[] } | undefined): readonly V[] => list?.rows.map(({ values }) => values) ?? [];

function demanded<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
