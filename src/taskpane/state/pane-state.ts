import type { OurWorkbook } from '../../engine/reading/our-workbooks';
import type { WrittenSettings } from '../../engine/records/settings';
import type { Day } from '../../engine/values/day';
import type { Language } from '../../engine/values/language';
import type { Month } from '../../engine/values/month';
import type { CloseProgress, StoppedClose, WrittenReport } from './close-progress';
import type { CollectedFile } from './collected-file';
import type { DealerCheck } from './dealer-check';
import type { FindingHandling, FindingRow, MadeCorrection } from './finding-row';
import type { HeadOfficeFacts, MonthPicture } from './month-picture';
import type { PaneFailure } from './pane-failure';
import type { CloseQuestion } from './primary-button';
import type { KnownMonth } from './period-choice';
import type { ReportFile } from './report-file';
import type { RowsBehind, SelectedNumber, UnfollowedNumber } from './rows-behind';
import type { Screen } from './screen';
import { FIRST_VIEWS, type Views } from './views';

/** Whose workbook is open. */
export type Role = 'headOffice' | 'dealer' | 'neither';

/** What stands in a workbook that is neither's. */
export type Contents = 'blank' | 'other' | OurWorkbook;

/** Everything that screens show. Nothing in it is computed from something else in it: see the derivations beside it. */
export interface PaneState {
  readonly language: Language;
  /** By the shell's clock. */
  readonly today: Day;
  /** Absent until the open workbook has been read. */
  readonly role?: Role | undefined;
  /** Of a workbook that is neither head office's nor a dealer's. */
  readonly contents?: Contents | undefined;
  /** The name of the open workbook. */
  readonly workbookName: string;
  /** 跳过: the three steps of 首次使用 are not explained again unless asked for. */
  readonly isIntroduced: boolean;
  /** From the first screen to the one shown last; Back takes the last away. */
  readonly screens: readonly Screen[];
  readonly month?: Month | undefined;
  readonly headOffice?: HeadOfficeFacts | undefined;
  /** As written in 设置; blank ones are absent. */
  readonly settings: WrittenSettings;
  readonly files: readonly CollectedFile[];
  /** All files are read, and the month is being put together with the last ones: figures will change. */
  readonly isChecking: boolean;
  /** Reports of closed months: for the months after them, and for periods. */
  readonly reportFiles: readonly ReportFile[];
  /** The months that periods can be made of; absent until they were looked at. */
  readonly knownMonths?: readonly KnownMonth[] | undefined;
  /** The month as last put together; absent before the first time. */
  readonly picture?: MonthPicture | undefined;
  /** All findings of the picture, in the order of the report. */
  readonly findings: readonly FindingRow[];
  /** By finding id; what is absent is open. */
  readonly handling: ReadonlyMap<string, FindingHandling>;
  readonly corrected: readonly MadeCorrection[];
  /** Findings are marked in the open workbook. */
  readonly isHighlighted: boolean;
  /** The question that stands in the footer's place before a close, as it was asked. */
  readonly asking?: CloseQuestion | undefined;
  readonly closing?: CloseProgress | undefined;
  readonly stopped?: StoppedClose | undefined;
  readonly written?: WrittenReport | undefined;
  readonly failure?: PaneFailure | undefined;
  /** The selected cell of a summary. */
  readonly selected?: SelectedNumber | UnfollowedNumber | undefined;
  readonly rowsBehind?: RowsBehind | undefined;
  /** What the dealer's own workbook comes to. */
  readonly dealerCheck?: DealerCheck | undefined;
  /** A short work with Excel is under way: its buttons wait. */
  readonly isBusy: boolean;
  /** What came of the last action, on the screen where it was begun: gone when that is left or the next action begins. */
  readonly said: readonly Said[];
  /** The one thing that can be undone from a message. */
  readonly undo?: UndoOffer | undefined;
  readonly views: Views;
}

/** A result in a sentence: done, good to know, not quite what was asked for, or not done. */
export interface Said {
  readonly means: 'done' | 'note' | 'warning' | 'error';
  readonly text: string;
  /** What else there is to say of it, a line each. */
  readonly details?: readonly string[];
  /** The field under which it is said; else it stands at the top of the screen. */
  readonly at?: SaidAt;
}

/** A field under which a result is said. */
export type SaidAt = keyof WrittenSettings | 'dealer';

/** Offered for ten seconds, on the screen where it was done. */
export interface UndoOffer {
  readonly text: string;
  readonly undo: Undo;
}

/** What can be undone from a message. */
export type Undo = { readonly of: 'removeFile' | 'mapping' | 'handling' } | { readonly of: 'correction'; readonly id: string };

/** A pane that has just been opened. */
export const openingState = (language: Language, today: Day): PaneState => ({
  language,
  today,
  workbookName: '',
  isIntroduced: false,
  screens: ['opening'],
  settings: {},
  files: [],
  isChecking: false,
  reportFiles: [],
  findings: [],
  handling: new Map(),
  corrected: [],
  isHighlighted: false,
  isBusy: false,
  said: [],
  views: FIRST_VIEWS,
});

/** The screen that is shown. */
export const screenOf = ({ screens }: PaneState): Screen => screens.at(-1) ?? 'opening';
