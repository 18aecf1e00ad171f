import type { UnreadableReason } from '../../engine/workbook/file';

/** What a reader apart may take. */
export interface ReadingBounds {
  readonly longestMs: number;
  readonly memory: number;
}

/** What a reader apart may take over one file before it is ended. */
export const READING_BOUNDS: ReadingBounds = {
  /** A damaged file can keep its parser busy for ever. */
  longestMs: 60_000,
  /** Megabytes of objects, where a reader can be bounded: far more than the largest file within the bounds takes. */
  memory: 1_200,
};

/** The same over a large file of head office's own on the command line. */
export const REPORT_READING_BOUNDS: ReadingBounds = { longestMs: 300_000, memory: 1_800 };

/** What a reader can run out of. */
export type RanOut = 'time' | 'memory';

const SMALL_BYTES = 1_000_000;

/** Why a file is unreadable over which its reader was ended: a small one cannot take so much memory unless it is damaged. */
export function ranOutReason(ranOut: RanOut, bytes: number): UnreadableReason {
  if (ranOut === 'time') return 'tooSlow';
  return bytes < SMALL_BYTES ? 'damaged' : 'tooLarge';
}
