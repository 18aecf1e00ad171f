import type { FileState } from '../../engine/ledgers/submissions';
import type { Level } from '../../engine/month/finding';
import type { OurWorkbook } from '../../engine/reading/our-workbooks';
import type { DealerListId } from '../../engine/records/books';
import type { Day } from '../../engine/values/day';
import type { Month } from '../../engine/values/month';
import type { UnreadableReason } from '../../engine/workbook/file';
import type { ClosedChange } from './closed-change';

/** How many of each level. */
export type LevelCounts = Readonly<Record<Level, number>>;

/** What the reading of a file tells at once, before the month is put together. */
export interface FileFactsRead {
  readonly state: 'read';
  /** Of the cover, else of the name; absent where neither says. */
  readonly dealer?: string;
  /** The user has said whose file it is: neither cover nor name does. */
  readonly isChosen?: boolean;
  readonly month?: Month;
  readonly submittedOn?: Day;
  readonly zeroReport: boolean;
  /** It is none of a dealer's but one of ours: nothing of it was read. */
  readonly ours?: OurWorkbook;
  readonly rows: Readonly<Record<DealerListId, number>>;
}

/** What is known of a file that could not be read. */
export interface UnreadFacts {
  readonly state: 'unreadable';
  readonly reason: UnreadableReason;
  /** Of the name, or chosen. */
  readonly dealer?: string;
  readonly isChosen?: boolean;
}

/** A file that was dropped into the pane, and what became of it. */
export interface CollectedFile {
  /** Given by the pane; a replaced file keeps it. */
  readonly id: number;
  readonly name: string;
  readonly reading: { readonly state: 'waiting' } | FileFactsRead | UnreadFacts;
  /** Its part in the month, once the month was put together with it. */
  readonly judged?: JudgedPart;
}

/** What a file counts for, and what was found in it. */
export interface JudgedPart {
  readonly dealer: string;
  /** `awaitsConsent`: it would change the figures of a closed month and is not counted until the user takes it. */
  readonly state: FileState | 'awaitsConsent';
  readonly counts: LevelCounts;
  /** Rows on sheets that were not recognised, of a file of which nothing counts. */
  readonly waiting?: number;
  /** The 填报日期 of the file that counts instead of this one. */
  readonly supersededBy?: Day;
  /** What it would change, where it awaits consent; what the file that counts instead has changed, where it is superseded. */
  readonly changes?: readonly ClosedChange[];
  /** It awaits consent, and no other file of its dealer counts: the dealer stands as it does with this one. */
  readonly isOnly?: boolean;
  /** Rows of each list, of a dealer's share of a file. */
  readonly rows?: FileFactsRead['rows'];
  /** Of a file whose rows are several dealers’: the part of each of them. */
  readonly shares?: readonly JudgedPart[];
}

/** The parts that a file has in the month: one, or one for each dealer whose rows are in it. */
export const sharesOf = (judged: JudgedPart): readonly JudgedPart[] => judged.shares ?? [judged];

/** What a file counts for as a whole: as its first share does, with what was found in all of them. */
export function withShares(shares: readonly [JudgedPart, ...JudgedPart[]]): JudgedPart {
  const [first] = shares;
  if (shares.length === 1) return first;
  const of = (level: Level): number => shares.reduce((sum, { counts }) => sum + counts[level], 0);
  return { ...first, counts: { error: of('error'), warning: of('warning'), note: of('note') }, shares };
}

/** How a dealer stands with its workbook. */
export interface DealerStanding {
  readonly dealer: string;
  readonly name: string;
  readonly region: string;
  readonly active: boolean;
  readonly known: boolean;
  readonly state: 'onTime' | 'late' | 'missing' | 'unreadable';
  readonly daysLate?: number;
  readonly submittedOn?: Day;
  /** The name of the file that counts, or that shows why none does. */
  readonly file?: string;
  /** 联系人 and 联系电话 of 经销商. */
  readonly contact?: string;
  readonly phone?: string;
  /** 催报: a message ready to be sent, where the workbook is missing or cannot be read. */
  readonly reminder?: string;
}
