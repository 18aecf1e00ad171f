import type { Level } from '../../engine/month/finding';

/** What the user did with a finding: 处理状态. */
export type HandlingState = 'open' | 'handled' | 'ignored';

/** A finding as the pane shows it: words are in the workbook's language already. */
export interface FindingRow {
  /** The same next time as long as dealer, sheet, number, rule, field and value are. */
  readonly id: string;
  readonly code: string;
  readonly level: Level;
  readonly dealer: string;
  readonly file: string;
  /** The sheet's title in the file. */
  readonly sheet: string;
  readonly cell?: string;
  /** The number of the record, else its row. */
  readonly record: string;
  /** Empty where the finding is about no field. */
  readonly field: string;
  /** The cell as found, as text. */
  readonly found: string;
  readonly problem: string;
  /** What should stand there, where the rule knows. */
  readonly expected?: string;
  /** Why it should, where a decision gives its reason. */
  readonly why?: string;
  /** What to do, where the rule does not advise the same on all its findings. */
  readonly advice?: string;
  /** The sheet and cell of the related place. */
  readonly related?: string;
  /** Where the record stands in the open workbook: in its ledger once written, or in head office's own sheet at once. */
  readonly target?: CellTarget;
  /** A correction that is safe to make without asking. */
  readonly correction?: SafeCorrection;
}

/** A cell of the open workbook. */
export interface CellTarget {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

/** A row of 更正 that would put a finding right. */
export interface SafeCorrection {
  readonly dealer: string;
  readonly sheet: string;
  readonly record: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What a rule says of all its findings, in the workbook's language. */
export interface RuleInWords {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** What the user noted about a finding. */
export interface FindingHandling {
  readonly state: HandlingState;
  readonly note?: string;
}

/** A correction made in this session: shown struck through, with Undo, until the screen is left. */
export interface MadeCorrection {
  readonly row: FindingRow;
  readonly correction: SafeCorrection;
  /** What its rule says: once all its findings are corrected, the month tells of it no more. */
  readonly rule?: RuleInWords;
}

/** Cells around a finding as a dealer's file holds them: the header and up to five rows. */
export interface FileStrip {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** 0-based place of the finding's cell within. */
  readonly marked: { readonly row: number; readonly column: number };
}
