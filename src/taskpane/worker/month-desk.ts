import type { MonthOutcome } from '../../engine/month/outcome';
import { headOfficeTemplate } from '../../engine/templates/head-office-template';
import type { Cover } from '../../engine/records/cover';
import type { Language } from '../../engine/values/language';
import type { Month } from '../../engine/values/month';
import type { SheetCells } from '../../engine/workbook/cells';
import type { UnreadableReason } from '../../engine/workbook/file';
import type { FindingHandling, FindingRow } from '../state/finding-row';
import { BookDesk } from './book-desk';
import { DealerFiles } from './dealer-files';
import { checkOwnWorkbook } from './dealer-check';
import { demanded } from './demanded';
import type { CheckedMonth, Closing, Desk, StandingTable } from './desk';
import { closedMonthEntry } from './entries';
import { differenceLines, lotLines } from './figures';
import { finishedEntry } from './head-office-facts';
import { type FindTarget, findingIds, paneRows } from './finding-rows';
import { handlingCells, hasHandled, notedHandling } from './handling-entries';
import { ledgersToRead, recognised, reportLists, sheetsWithUserCells } from './opened-book';
import { NO_CLOSE } from './open-month';
import { outlineOf, type Prepared, prepare, targetsIn } from './prepared-report';
import { ReportFiles } from './report-files';
import { followed } from './rows-behind';
import { isStanding } from './standing-month';
import { standingAlone } from './stand-alone';
import { stripAround } from './strip';

/** A month that was checked, with what its findings are shown with. */
interface Checked {
  readonly outcome: MonthOutcome;
  readonly ids: readonly string[];
  readonly targetOf: FindTarget;
}

/** A desk: it holds the open workbook's cells and the dealers' files, and answers what the pane asks. */
export class MonthDesk extends BookDesk implements Desk {
  private checked: Checked | undefined;
  /** The month as a close has checked it: what its report is planned from. */
  private toClose: MonthOutcome | undefined;
  private prepared: Prepared | undefined;
  private standing: MonthOutcome | undefined;
  /** The open dealer's workbook. */
  private ownFile: string | undefined;
  private ownCover: Cover | undefined;
  readonly reports = new ReportFiles(() => this.open.periodBook, this.reader);
  private readonly files = new DealerFiles(this.reader);

  private get outcome(): MonthOutcome {
    return demanded(this.checked, 'the month has not been checked').outcome;
  }

  private closed(closing: Closing): MonthOutcome {
    return this.files.withConsent((files) => this.open.closed(closing, files, this.reports.earlier));
  }

  private take(outcome: MonthOutcome): void {
    if (!this.standing && this.open.opened && isStanding(outcome, this.open.opened)) this.standing = outcome;
    this.checked = { outcome, ids: findingIds(outcome), targetOf: targetsIn(outcome, this.standing, this.ownFile) };
  }

  async recognise(names: readonly string[]) {
    this.open.names = names;
    return recognised(names);
  }

  async takeSheet(cells: SheetCells) {
    this.open.takeSheet(cells);
  }

  async dropSheets() {
    this.open.sheets = [];
  }

  async openHeadOffice(workbook: string, wanted: Month | undefined) {
    this.ownFile = undefined;
    this.ownCover = undefined;
    return this.open.open(workbook, wanted);
  }

  async openDealer(workbook: string) {
    const { check, outcome, cover } = checkOwnWorkbook(workbook, this.open.sheets);
    this.ownFile = workbook;
    this.ownCover = cover;
    this.take(outcome);
    return check;
  }

  read(id: number, name: string, bytes: Uint8Array) {
    return this.files.read(id, name, bytes, this.open.context, this.open.dealers);
  }

  unread(id: number, name: string, reason: UnreadableReason, bytes?: Uint8Array) {
    return this.files.unread(id, name, { reason, bytes }, this.open.dealers);
  }

  reread() {
    return this.files.reread(this.open.context, this.open.dealers);
  }

  chooseDealer(id: number, dealer: string | undefined) {
    return this.files.choose(id, dealer, this.open.context, this.open.dealers);
  }

  async forget(id: number) {
    this.files.forget(id);
  }

  async understand(id: number) {
    const { opened, context, language } = this.open;
    return opened && this.files.understand(id, { context, headOffice: opened.book, language });
  }

  async consent(id: number) {
    this.files.consent(id);
  }

  async check() {
    return this.checkedFor(NO_CLOSE);
  }

  async checkForClose(closing: Closing) {
    const checked = this.checkedFor(closing);
    this.toClose = this.outcome;
    return checked;
  }

  private checkedFor(closing: Closing): CheckedMonth {
    this.take(this.closed(closing));
    const { outcome, ids } = demanded(this.checked, 'not checked');
    return {
      picture: this.files.pictureOf(outcome),
      findings: outcome.findings.length,
      noted: notedHandling(this.open.book.cells, outcome, ids),
    };
  }

  async findings(from: number, count: number) {
    return this.checked ? paneRows(this.checked.outcome, this.checked.ids, from, count, this.checked.targetOf) : [];
  }

  async stripOf({ file, sheet, cell }: FindingRow) {
    const held = this.files.findRead(file);
    return held && cell !== undefined ? stripAround({ name: file, bytes: held.bytes }, sheet, cell) : undefined;
  }

  async lotsOf(dealer: string) {
    return lotLines(this.outcome, dealer);
  }

  async differences() {
    return differenceLines(this.outcome);
  }

  async reportLists() {
    return reportLists(this.open.names);
  }

  async sheetsToRead(tables: readonly StandingTable[]) {
    return [
      ...new Set([...ledgersToRead(this.open.names, hasHandled(this.open.book.cells)), ...sheetsWithUserCells(this.open.names, tables)]),
    ];
  }

  async prepareReport() {
    this.prepared = prepare(demanded(this.toClose, 'the month has not been checked for closing'));
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

  async endOfClose(finishedAt: string) {
    return [
      closedMonthEntry(this.open.book, this.open.settings.month),
      this.prepared && finishedEntry(this.prepared.plan, finishedAt),
    ].filter((entry) => entry !== undefined);
  }

  async handlingEntries(report: SheetCells, handling: ReadonlyMap<string, FindingHandling>) {
    const { outcome, ids } = demanded(this.checked, 'not checked');
    return handlingCells({ date1904: false, sheets: [report] }, outcome, ids, handling);
  }

  async rowsBehind(sheet: string, cell: string) {
    return followed(this.standing, this.open.language, sheet, cell);
  }

  async headOfficePlan(language: Language, month: Month) {
    return headOfficeTemplate(language, month);
  }

  async headOfficeWorkbook(language: Language, month: Month) {
    return (await makers()).headOfficeWorkbook(language, month);
  }

  async samples(month: Month, language: Language) {
    return (await makers()).samples(month, language);
  }

  async dealerWorkbook(dealer: string, month: Month, language: Language) {
    return (await makers()).dealerWorkbook(dealer, month, language, this.open.opened?.book, this.ownCover);
  }

  async nextMonthWorkbook() {
    return (await makers()).nextMonthWorkbook(this.outcome);
  }

  async reportWorkbook(closing: Closing) {
    return (await makers()).reportWorkbook(this.closed(closing));
  }

  async managersCopy(closing: Closing) {
    return (await makers()).managersCopy(this.closed(closing));
  }

  async feedback(closing: Closing, dealer: string | undefined) {
    return (await import('./feedback-files')).feedback(this.closed(closing), dealer);
  }
}

/** What makes .xlsx files is large and seldom wanted. */
const makers = () => import('./made-workbooks');
