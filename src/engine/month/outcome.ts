import type { HistoryBook } from '../indicators/history-measures';
import type { Share } from '../indicators/shares';
import type { HistoryEntry } from '../records/history';
import type { FileFacts } from '../reading/workbooks';
import type { FieldDifference } from '../resubmissions/differences';
import type { MonthContext } from './context';
import type { Finding } from './finding';
import type { UserEntries } from './user-entries';

/** The shares behind the indicators of a dealer, or of all. */
export type IndicatorShares = Readonly<Record<string, Share>>;

/** What the shell tells about this run: the engine has no clock and no disk. */
export interface RunFacts {
  readonly version: string;
  /** ISO text in local time, to the second. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly files: readonly FileFacts[];
}

/** The month, closed: everything that reports show. */
export interface MonthOutcome extends MonthContext {
  readonly findings: readonly Finding[];
  /** By dealer, for every dealer of 上报情况. */
  readonly shares: ReadonlyMap<string, IndicatorShares>;
  readonly overall: IndicatorShares;
  /** 历史 with this month's rows replaced. */
  readonly history: readonly HistoryEntry[];
  /** The same, easy to ask. */
  readonly book: HistoryBook;
  readonly resubmissions: readonly FieldDifference[];
  readonly userEntries: UserEntries;
  readonly run: RunFacts;
}
