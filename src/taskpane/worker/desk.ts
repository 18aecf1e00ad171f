import type { SheetPlan, WorkbookPlan } from '../../engine/plan/plan';
import type { MappingRow } from '../../engine/reading/understanding';
import type { OurWorkbook } from '../../engine/reading/our-workbooks';
import type { WrittenSettings } from '../../engine/records/settings';
import type { Language } from '../../engine/values/language';
import type { Month } from '../../engine/values/month';
import type { SheetCells } from '../../engine/workbook/cells';
import type { UnreadableReason } from '../../engine/workbook/file';
import type { WrittenReport } from '../state/close-progress';
import type { CollectedFile } from '../state/collected-file';
import type { DealerCheck } from '../state/dealer-check';
import type { FileUnderstanding } from '../state/file-understanding';
import type { FileStrip, FindingHandling, FindingRow, SafeCorrection } from '../state/finding-row';
import type { HeadOfficeFacts, MonthPicture } from '../state/month-picture';
import type { OpeningPreview, OpeningSource } from '../state/opening-balance';
import type { SettingSaved } from '../state/pane-actions';
import type { Role } from '../state/pane-state';
import type { DifferenceLine, LotLine } from '../state/reconciliation-figures';
import type { Followed, RowsFilter } from '../state/rows-behind';
import type { ReportDesk } from './report-desk';

/** Whose workbook it is, by the names of its sheets, and which of them must be read. */
export interface Recognised {
  readonly role: Role;
  readonly sheets: readonly string[];
  /** Of a workbook that is neither's: one that we have made for others to read. */
  readonly ours?: OurWorkbook;
}

/** The head-office workbook as the desk has read it. */
export interface OpenedHeadOffice {
  readonly facts: HeadOfficeFacts;
  readonly settings: WrittenSettings;
  readonly language: Language;
  /** The report that stands in the workbook. */
  readonly written: WrittenReport | undefined;
}

/** What the pane is told of a plan before its sheets are fetched one by one. */
export type PlanOutline = Omit<WorkbookPlan, 'sheets'> & { readonly sheets: readonly Pick<SheetPlan, 'name'>[] };

/** A plan ready to be fetched, with what it will be called once it is written. */
export interface PreparedReport {
  readonly outline: PlanOutline;
  readonly sheets: WrittenReport['sheets'];
  /** How many cells it has. */
  readonly cells: number;
}

/** A close: when it began, since the engine has no clock, and what the user noted about findings in the pane. */
export interface Closing {
  readonly startedAt: string;
  readonly handling: ReadonlyMap<string, FindingHandling>;
}

/** A month that was put together and checked. */
export interface CheckedMonth {
  readonly picture: MonthPicture;
  /** How many findings can be fetched. */
  readonly findings: number;
  /** What the user noted in 校验结果, by finding id. */
  readonly noted: ReadonlyMap<string, FindingHandling>;
}

/** A cell to write into head office's own sheets, as `hosts/excel` takes it. */
export interface PlannedEntry {
  readonly sheet: string;
  readonly cell: string;
  readonly content: string | number | boolean | null;
}

/** Rows to put behind the last one of a list of head office's. */
export interface PlannedRows {
  readonly sheet: string;
  /** A1 of the header's first cell. */
  readonly header: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Rows for 期初, and what is said of those that cannot be written. */
export interface OpeningRows {
  readonly rows: PlannedRows;
  readonly refused: readonly string[];
}

/** A file made for a window of its own. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A table of the open workbook, as `hosts/excel` tells of it. */
export interface StandingTable {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly isWider: boolean;
}

/** Everything that is read, computed and planned away from the pane: the worker behind the screens. All answers are plain data. */
export interface Desk {
  /** Reports of closed months. */
  readonly reports: ReportDesk;
  recognise(sheets: readonly string[]): Promise<Recognised>;
  /** Sheets of a workbook come one by one; a sheet that comes again takes the place of the first. */
  takeSheet(cells: SheetCells): Promise<void>;
  dropSheets(): Promise<void>;
  openHeadOffice(workbook: string, month: Month | undefined): Promise<OpenedHeadOffice>;
  openDealer(workbook: string): Promise<DealerCheck>;

  read(id: number, name: string, bytes: Uint8Array): Promise<CollectedFile['reading']>;
  /** A file that is not opened, because it is no workbook or nobody gives out its bytes, counts among the dealers' files, too. */
  unread(id: number, name: string, reason: UnreadableReason, bytes?: Uint8Array): Promise<CollectedFile['reading']>;
  /** Reads again the files that a new month or new corrections touch. */
  reread(): Promise<readonly { readonly id: number; readonly reading: CollectedFile['reading'] }[]>;
  /** Reads a file as that of a dealer that the user has chosen, or as nobody's again; nothing where it is gone. */
  chooseDealer(id: number, dealer: string | undefined): Promise<CollectedFile['reading'] | undefined>;
  forget(id: number): Promise<void>;
  /** How a file was understood; nothing where it cannot be opened. */
  understand(id: number): Promise<FileUnderstanding | undefined>;
  /** The user takes a file into a month that is closed although it changes its figures. */
  consent(id: number): Promise<void>;

  /** Puts the month together and checks it; findings are fetched afterwards. */
  check(): Promise<CheckedMonth>;
  /** The same for a close, which keeps what came of it until its report is planned, whatever is checked meanwhile. */
  checkForClose(closing: Closing): Promise<CheckedMonth>;
  findings(from: number, count: number): Promise<readonly FindingRow[]>;
  stripOf(row: FindingRow): Promise<FileStrip | undefined>;
  lotsOf(dealer: string): Promise<readonly LotLine[]>;
  differences(): Promise<readonly DifferenceLine[]>;
  /** The rows of 需求 that await a decision from above. */
  requestsAbove(): Promise<RowsFilter>;

  /** The lists of the report that stand in the workbook: the user may have columns of their own beside them. */
  reportLists(): Promise<readonly string[]>;
  /** Sheets that must be taken, too, before the report is written anew. */
  sheetsToRead(tables: readonly StandingTable[]): Promise<readonly string[]>;
  /** Plans the report of the month that was checked for closing, in place of the sheets that stand in the workbook. */
  prepareReport(): Promise<PreparedReport>;
  /** A sheet of the prepared report; `only` names the sheets that it will stand among. */
  planSheet(index: number, only?: readonly string[]): Promise<SheetPlan>;
  /** The prepared report stands in the workbook now: findings lead to its ledgers. */
  reportStands(): Promise<void>;
  /** What a close writes when all else is written: 已结月份 with the month among them, and in 结账记录 when it ended. */
  endOfClose(finishedAt: string): Promise<readonly PlannedEntry[]>;

  correctionRows(corrections: readonly SafeCorrection[], at: string): Promise<PlannedRows | undefined>;
  /** Cells that take a correction back: the row of 更正 is emptied. */
  withdrawal(correction: SafeCorrection): Promise<readonly PlannedEntry[]>;
  /** Cells of 处理状态 and 处理备注 for findings that stand in 校验结果. */
  handlingEntries(report: SheetCells, handling: ReadonlyMap<string, FindingHandling>): Promise<readonly PlannedEntry[]>;
  /** Rows of 映射; nothing where the workbook has no such sheet. */
  mappingRows(confirmed: readonly MappingRow[]): Promise<PlannedRows | undefined>;
  /** Cells that take rows of 映射 back. */
  mappingWithdrawal(confirmed: readonly MappingRow[]): Promise<readonly PlannedEntry[]>;
  settingEntry(field: keyof WrittenSettings, text: string): Promise<{ readonly saved: SettingSaved; readonly entry?: PlannedEntry }>;
  rowsBehind(sheet: string, cell: string): Promise<Followed>;

  headOfficePlan(language: Language, month: Month): Promise<WorkbookPlan>;
  /** The same as a workbook of its own. */
  headOfficeWorkbook(language: Language, month: Month): Promise<MadeFile>;
  /** A made-up month: head office's plan for the open workbook, and the dealers' files. */
  samples(month: Month, language: Language): Promise<{ readonly headOffice: WorkbookPlan; readonly files: readonly MadeFile[] }>;
  /** Nothing for a dealer that head office, where its workbook is open, does not know. */
  dealerWorkbook(dealer: string, month: Month, language: Language): Promise<MadeFile | undefined>;
  nextMonthWorkbook(): Promise<MadeFile>;
  reportWorkbook(closing: Closing): Promise<MadeFile>;
  /** The managers' copy. */
  managersCopy(closing: Closing): Promise<MadeFile>;
  /** 回执 of a dealer, or of all in one archive. */
  feedback(closing: Closing, dealer: string | undefined): Promise<MadeFile | undefined>;
  previewOpening(source: OpeningSource): Promise<OpeningPreview>;
  openingRows(source: OpeningSource): Promise<OpeningRows | undefined>;
}
