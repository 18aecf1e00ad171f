import packageFile from '../../../package.json' with { type: 'json' };
import { closeMonth } from '../../engine/close/close-month';
import type { MonthOutcome } from '../../engine/month/outcome';
import { type Settings, settingsFor } from '../../engine/month/settings';
import { NO_ENTRIES } from '../../engine/month/user-entries';
import { readReport } from '../../engine/reports/read-report';
import { headOfficeTemplate } from '../../engine/templates/head-office-template';
import type { Language } from '../../engine/values/language';
import { lastDay, type Month } from '../../engine/values/month';
import type { SheetCells } from '../../engine/workbook/cells';
import type { DealerWorkbookContext } from '../../engine/reading/read-dealer-workbook';
import type { WrittenSettings } from '../../engine/records/settings';
import type { FindingHandling, FindingRow, SafeCorrection } from '../state/finding-row';
import { DealerFiles } from './dealer-files';
import { checkOwnWorkbook } from './dealer-check';
import type { Closing, Desk, StandingTable } from './desk';
import { closedMonthEntry, correctionRows, settingEntry, withdrawalEntries } from './entries';
import { lotLines } from './figures';
import { type FindTarget, findingIds, paneRows } from './finding-rows';
import { handlingCells, hasHandled, notedHandling, withHandling } from './handling-entries';
import { headOfficeFacts, standingReport } from './head-office-facts';
import { mappingRows, mappingWithdrawal } from './mapping-entries';
import { ledgersToRead, openBook, type OpenBook, recognised, reportLists, sheetsWithUserCells } from './opened-book';
import { openingRows, previewOpening } from './opening';
import { outlineOf, type Prepared, prepare, targetsIn } from './prepared-report';
import { rowsBehind } from './rows-behind';
import { standingAlone } from './stand-alone';
import { stripAround } from './strip';

/** A check that is no close: nothing of it is written. */
const NO_CLOSE: Closing = { startedAt: '', finishedAt: '', handling: new Map() };

/** A month that was checked, with what its findings are shown with. */
interface Checked {
  readonly outcome: MonthOutcome;
  readonly ids: readonly string[];
  readonly targetOf: FindTarget;
}

/** A desk: it holds the open workbook's cells and the dealers' files, and answers what the pane asks. */
export class MonthDesk implements Desk {
  private names: readonly string[] = [];
  private sheets: readonly SheetCells[] = [];
  private open: OpenBook | undefined;
  private month: Month | undefined;
  private checked: Checked | undefined;
  private prepared: Prepared | undefined;
  private standing: MonthOutcome | undefined;
  /** The open dealer's workbook. */
  private ownFile: string | undefined;
  constructor(private readonly files = new DealerFiles()) {}

  private get book(): OpenBook {
    return demanded(this.open, 'no head-office workbook is open');
  }

  private get outcome(): MonthOutcome {
    return demanded(this.checked, 'the month has not been checked').outcome;
  }

  private get language(): Language {
    return this.open?.book.settings.values.language ?? 'zh';
  }

  private get settings(): Settings {
    return settingsFor(demanded(this.month, 'no month is chosen'), this.book.book.settings.values);
  }

  private get dealers(): readonly string[] {
    return this.open?.book.lists.dealers.rows.flatMap(({ values }) => values.dealer ?? []) ?? [];
  }

  private get context(): DealerWorkbookContext {
    return {
      monthEnd: this.month && lastDay(this.month),
      layout: valuesOf(this.open?.book.lists.layoutMemory),
      corrections: valuesOf(this.open?.book.lists.corrections),
    };
  }

  private closed({ handling, ...moment }: Closing, files = this.files.consentedTo): MonthOutcome {
    const { book, cells } = this.book;
    const userEntries =
      moment.startedAt === ''
        ? NO_ENTRIES
        : withHandling(readReport({ ...cells, sheets: this.sheets }).userEntries, handling, this.language);
    const facts = [book.file, ...files.map(({ file }) => file)];
    return closeMonth({
      headOffice: book,
      files,
      settings: this.settings,
      userEntries,
      run: { version: packageFile.version, ...moment, files: facts },
    });
  }

  private take(outcome: MonthOutcome): void {
    this.checked = { outcome, ids: findingIds(outcome), targetOf: targetsIn(outcome, this.standing, this.ownFile) };
  }

  async recognise(names: readonly string[]) {
    this.names = names;
    return recognised(names);
  }

  async takeSheet(cells: SheetCells) {
    this.sheets = [...this.sheets.filter(({ name }) => name !== cells.name), cells];
  }

  async dropSheets() {
    this.sheets = [];
  }

  async openHeadOffice(workbook: string, wanted: Month | undefined) {
    const opened = openBook(workbook, this.sheets, wanted);
    this.open = opened;
    this.month = wanted ?? opened.book.settings.values.month;
    this.ownFile = undefined;
    return {
      facts: headOfficeFacts(opened, this.month),
      settings: opened.book.settings.values,
      language: this.language,
      written: standingReport(opened, this.names),
    };
  }

  async openDealer(workbook: string) {
    const { check, outcome } = checkOwnWorkbook(workbook, this.sheets);
    this.ownFile = workbook;
    this.take(outcome);
    return check;
  }

  read(id: number, name: string, bytes: Uint8Array) {
    return this.files.read(id, name, bytes, this.context, this.dealers);
  }

  reread() {
    return this.files.reread(this.context, this.dealers);
  }

  async forget(id: number) {
    this.files.forget(id);
  }

  async understand(id: number) {
    return this.open && this.files.understand(id, { context: this.context, headOffice: this.open.book, language: this.language });
  }

  async consent(id: number) {
    this.files.consent(id);
  }

  async mappingRows(confirmed: Parameters<Desk['mappingRows']>[0]) {
    return mappingRows(this.book, confirmed);
  }

  async mappingWithdrawal(confirmed: Parameters<Desk['mappingWithdrawal']>[0]) {
    return mappingWithdrawal(this.book, confirmed);
  }

  async check(closing = NO_CLOSE) {
    this.take(this.files.withConsent((files) => this.closed(closing, files)));
    const { outcome, ids } = demanded(this.checked, 'not checked');
    return {
      picture: this.files.pictureOf(outcome),
      findings: outcome.findings.length,
      noted: notedHandling(this.book.cells, outcome, ids),
    };
  }

  async findings(from: number, count: number) {
    return this.checked ? paneRows(this.checked.outcome, this.checked.ids, from, count, this.checked.targetOf) : [];
  }

  async stripOf({ file, sheet, cell }: FindingRow) {
    const held = this.files.find(file);
    return held && cell !== undefined ? stripAround(held.bytes, sheet, cell) : undefined;
  }

  async lotsOf(dealer: string) {
    return lotLines(this.outcome, dealer);
  }

  async reportLists() {
    return reportLists(this.names);
  }

  async sheetsToRead(tables: readonly StandingTable[]) {
    return [...new Set([...ledgersToRead(this.names, hasHandled(this.book.cells)), ...sheetsWithUserCells(this.names, tables)])];
  }

  async prepareReport() {
    this.prepared = prepare(this.outcome);
    return outlineOf(this.prepared);
  }

  async planSheet(index: number, only?: readonly string[]) {
    const all = demanded(this.prepared, 'no report is prepared').plan.sheets;
    const sheet = demanded(all[index], 'no such sheet');
    return only
      ? standingAlone(
          sheet,
          all.filter(({ name }) => !only.includes(name)).map(({ name }) => name),
        )
      : sheet;
  }

  async reportStands() {
    this.standing = this.prepared?.outcome;
    this.files.consentToAll();
    this.take(this.outcome);
  }

  async closedMonthEntry() {
    return closedMonthEntry(this.book, this.settings.month);
  }

  async correctionRows(made: readonly SafeCorrection[], at: string) {
    return correctionRows(this.book, made, at);
  }

  async withdrawal(correction: SafeCorrection) {
    return withdrawalEntries(this.book, correction);
  }

  async handlingEntries(report: SheetCells, handling: ReadonlyMap<string, FindingHandling>) {
    const { outcome, ids } = demanded(this.checked, 'not checked');
    return handlingCells({ date1904: false, sheets: [report] }, outcome, ids, handling);
  }

  async settingEntry(field: keyof WrittenSettings, text: string) {
    return settingEntry(this.book, field, text, this.language);
  }

  async rowsBehind(sheet: string, cell: string) {
    return this.standing && rowsBehind(this.standing, sheet, cell);
  }

  async headOfficePlan(language: Language, month: Month) {
    return headOfficeTemplate(language, month);
  }

  async samples(month: Month, language: Language) {
    return (await makers()).samples(month, language);
  }

  async dealerWorkbook(dealer: string, month: Month, language: Language) {
    return (await makers()).dealerWorkbook(dealer, month, language, this.open?.book);
  }

  async nextMonthWorkbook() {
    return (await makers()).nextMonthWorkbook(this.outcome);
  }

  async reportWorkbook(closing: Closing) {
    return (await makers()).reportWorkbook(this.closed(closing));
  }

  async feedback(closing: Closing, dealer: string | undefined) {
    return (await import('./feedback-files')).feedback(this.closed(closing), dealer);
  }

  async previewOpening(cells: readonly (readonly string[])[]) {
    return previewOpening(cells, this.book);
  }

  async openingRows(cells: readonly (readonly string[])[]) {
    return openingRows(cells, this.book);
  }
}

/** What makes .xlsx files is large and seldom wanted. */
const makers = () => import('./made-workbooks');

const valuesOf = <V>(list: { readonly rows: readonly { readonly values: V }[] } | undefined): readonly V[] =>
  list?.rows.map(({ values }) => values) ?? [];

function demanded<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
