import type { Day } from '../values/day';

/** How a dealer stands with its monthly workbook (A2). */
export interface Submission {
  readonly dealer: string;
  readonly name: string;
  readonly region: string;
  /** In the master list and active. */
  readonly active: boolean;
  readonly known: boolean;
  readonly state: 'onTime' | 'late' | 'missing' | 'unreadable';
  readonly submittedOn?: Day;
  /** Days after the due date; only of a late one whose date could be read. */
  readonly daysLate?: number;
  /** The file that counts, or the one that shows why none does. */
  readonly file?: string;
  /** Where several files make up its report: all of them. */
  readonly parts?: readonly string[];
  /** Further files of the dealer. */
  readonly furtherFiles: number;
  readonly zeroReport: boolean;
  /** A file of it came after the month was closed and is not taken yet: nothing of it counts, and nobody asks for another. */
  readonly isHeld?: boolean;
}

/** Each dealer once, in the same order: files that belong to nobody have a row each, and their work stands under one blank number. */
export const oncePerDealer = (rows: readonly Submission[]): readonly Submission[] => {
  const first = new Map(rows.map((row) => [row.dealer, row]));
  return [...first.values()];
};

/** Whether a workbook of the dealer was received and could be read. */
export const isReported = ({ state }: Pick<Submission, 'state'>): boolean => state === 'onTime' || state === 'late';

/** Files that could not be read and belong to no active dealer: they are among none of the dealers that are counted. */
export const unreadableElsewhere = (rows: readonly Pick<Submission, 'active' | 'state'>[]): number =>
  rows.filter(({ active, state }) => !active && state === 'unreadable').length;
