import type { MappingRow } from '../../engine/reading/understanding';
import type { WrittenSettings } from '../../engine/records/settings';
import type { Month } from '../../engine/values/month';
import type { FileUnderstanding } from './file-understanding';
import type { CellTarget, FileStrip, FindingHandling, FindingRow } from './finding-row';
import type { OpeningPreview, OpeningSource } from './opening-balance';
import type { Span } from './period-choice';
import type { DifferenceLine, LotLine } from './reconciliation-figures';
import type { Screen } from './screen';
import type { Views } from './views';

/** A file as the browser hands it over. */
export interface DroppedFile {
  /** With the folder's path, where a folder was dropped. */
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** Everything that a screen can ask for. None of them throws: what fails is told in the state. */
export interface PaneActions {
  /** Shows a tab, or a page over what is shown. */
  show(screen: Screen): void;
  back(): void;
  changeView<Name extends keyof Views>(name: Name, change: Partial<Views[Name]>): void;
  dismissUndo(): void;
  /** Copies text and says so. */
  copy(text: string, said: string): Promise<void>;

  /** Reads the open workbook (again). */
  openWorkbook(): Promise<void>;
  chooseMonth(month: Month): Promise<void>;
  collect(files: readonly DroppedFile[]): Promise<void>;
  stopReading(): void;
  replaceFile(id: number, file: DroppedFile): Promise<void>;
  retryFile(id: number): Promise<void>;
  removeFile(id: number): Promise<void>;
  /** Says whose file it is where neither its cover nor its name does; without a dealer that is taken back. */
  chooseDealer(id: number, dealer: string | undefined): Promise<void>;
  undoRemove(): Promise<void>;
  /** Counts files although they change the figures of a month that is closed. */
  takeIntoClosed(ids: readonly number[]): Promise<void>;
  /** Nothing where the file cannot be opened. */
  understand(id: number): Promise<FileUnderstanding | undefined>;
  /** Enters rows in 映射 and reads with them what they touch. */
  confirmMapping(rows: readonly MappingRow[]): Promise<void>;
  undoMapping(): Promise<void>;

  /** Takes reports of closed months: the close goes back to earlier ones, periods are made of any. */
  giveReports(files: readonly DroppedFile[]): Promise<void>;
  removeReport(id: number): Promise<void>;
  /** Looks which months periods can be made of. */
  lookAtMonths(): Promise<void>;
  /** A quarter, a year or any months as a new workbook. */
  makePeriod(span: Span): Promise<void>;

  goTo(target: CellTarget): Promise<void>;
  openSheet(name: string): Promise<void>;
  highlight(isOn: boolean): Promise<void>;
  handle(id: string, handling: FindingHandling): Promise<void>;
  /** The finding handled last stands as it did before. */
  undoHandling(): Promise<void>;
  correct(row: FindingRow): Promise<void>;
  undoCorrection(id: string): Promise<void>;
  /** Corrections made so far are no longer shown struck through. */
  settleCorrections(): void;
  /** Nothing where the file is not in the pane or has no such cell. */
  stripOf(row: FindingRow): Promise<FileStrip | undefined>;
  lotsOf(dealer: string): Promise<readonly LotLine[]>;
  /** The lines of 往来差异, the first of them where there are very many. */
  differences(): Promise<readonly DifferenceLine[]>;
  /** 需求, filtered to the requests that await a decision from above where it is a table. */
  showRequestsAbove(): Promise<void>;

  /** 月结: closes the month, or asks first where errors are open or the month is closed. */
  askToClose(): void;
  answerClosing(isWanted: boolean): void;
  close(): Promise<void>;
  stopClosing(): void;
  /** Goes from what a stopped close left to 总览. */
  leaveStopped(): void;
  retry(): Promise<void>;
  clearFiltersAndRetry(): Promise<void>;
  closeIntoNewWorkbook(): Promise<void>;
  /** Does not finish what an earlier session could not, and opens the workbook as it is. */
  leaveUnfinished(): Promise<void>;
  /** Draws only these sheets of the report. */
  writeSheets(ids: readonly string[]): Promise<void>;

  showRowsBehind(): Promise<void>;
  filterLedger(): Promise<void>;

  saveSetting<Field extends keyof WrittenSettings>(field: Field, text: string): Promise<SettingSaved>;
  setUpHeadOffice(): Promise<void>;
  trySampleData(): Promise<void>;
  /** 跳过: the three steps are not explained again, also next time. */
  skipFirstRun(): void;
  /** 帮助: they are. */
  explainFirstRun(): void;
  makeDealerWorkbook(order: { readonly dealer: string; readonly month: Month }): Promise<void>;
  /** The first rows as they would be written, and those that would not. */
  previewOpeningBalance(source: OpeningSource): Promise<OpeningPreview>;
  /** How many rows were written; nothing where none was. */
  writeOpeningBalance(source: OpeningSource): Promise<number | undefined>;
  startNextMonth(): Promise<void>;
  exportReport(): Promise<void>;
  /** The managers' copy as a new workbook. */
  exportManagers(): Promise<void>;
  /** 回执 of a dealer in a new workbook, or of all as one download. */
  exportFeedback(dealer?: string): Promise<void>;
  /** A dealer's own: 保存工作簿. */
  saveWorkbook(): Promise<void>;
}

/** What became of a setting: saved, or the range that is allowed. */
export type SettingSaved = { readonly ok: true } | { readonly ok: false; readonly allowed: string };
