import type { Day } from '../../engine/values/day';
import type { Month } from '../../engine/values/month';
import type { WrittenSheet } from './close-progress';
import type { CollectedFile, DealerStanding, LevelCounts } from './collected-file';
import type { RuleInWords } from './finding-row';
import type { ReconciliationFigures } from './reconciliation-figures';

/** The month as far as it is known: everything that screens show of it but the findings, which come in batches. */
export interface MonthPicture {
  readonly month: Month;
  readonly asOf: Day;
  /** The last day on time. */
  readonly dueDate: Day;
  readonly dealers: readonly DealerStanding[];
  /** By file id. */
  readonly judged: ReadonlyMap<number, NonNullable<CollectedFile['judged']>>;
  readonly rows: { readonly read: number; readonly kept: number; readonly passedOver: number };
  readonly passedOver: readonly PassedOverRows[];
  readonly counts: LevelCounts;
  readonly rules: Readonly<Record<string, RuleInWords>>;
  readonly reconciliation: ReconciliationFigures;
  /** 需求 that await a decision from above. */
  readonly requestsAbove: number;
  /** The sheets that a close writes, without those that it writes for itself. */
  readonly reports: readonly { readonly name: string; readonly group: WrittenSheet['group'] }[];
  /** What the overview will show, as small charts. */
  readonly preview: readonly PreviewBar[];
}

/** A small chart before the close: how a total is made up. */
export interface PreviewBar {
  readonly title: string;
  readonly parts: readonly { readonly label: string; readonly count: number; readonly look: PartLook }[];
}

/** Rows that were passed over, by file, sheet and reason. */
export interface PassedOverRows {
  readonly file: string;
  readonly sheet: string;
  readonly reason: string;
  readonly rows: number;
}

/** What the parts of a bar look like, in colour and as patterns. */
export type PartLook = 'good' | 'amber' | 'bad' | 'dark' | 'plain';

/** What the head-office workbook says before any dealer's file is read. */
export interface HeadOfficeFacts {
  readonly month: Month | undefined;
  readonly closedMonths: readonly string[];
  /** Months that were closed in another workbook: 历史 or 期初 of this one tells of them. */
  readonly takenOver?: readonly Month[];
  /** What its sheets are called in this workbook. */
  readonly sheets?: { readonly settings: string; readonly dealers: string; readonly partRequests: string };
  /** Numbers of the active dealers. */
  readonly activeDealers: number;
  /** Dealers received last month, where 历史 knows. */
  readonly receivedLastMonth?: number;
  /** Dealers received when the month that is worked on was closed, where 历史 knows. */
  readonly receivedAtClose?: number;
  /** Head office’s lists without which nothing can be told of a file, and that have no row yet: their sheets. */
  readonly emptyLists?: readonly string[];
  /** The close that the workbook's 结账记录 tells of. */
  readonly lastClose?: { readonly month: Month; readonly seconds: number };
}
