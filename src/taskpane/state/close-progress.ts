import type { Month } from '../../engine/values/month';

/** The six steps of a close, in order. */
export const CLOSE_STEPS = ['read', 'check', 'reconcile', 'write', 'verify', 'record'] as const;

/** A step of a close. */
export type CloseStep = (typeof CLOSE_STEPS)[number];

/** How far a close is. */
export interface CloseProgress {
  readonly month: Month;
  /** By the shell's clock, in milliseconds; the screen counts on from here. */
  readonly startedAt: number;
  readonly step: CloseStep;
  /** Milliseconds of the steps that are done. */
  readonly took: Partial<Record<CloseStep, number>>;
  /** Sheets written so far, and of how many. */
  readonly sheets?: { readonly done: number; readonly all: number };
  /** The sheet under way, and its rows. */
  readonly rows?: { readonly sheet: string; readonly done: number; readonly all: number };
  readonly files: number;
  readonly readRows: number;
  readonly controls: number;
  readonly differing: number;
  /** Stop was pressed; what was written is being taken back. */
  readonly isStopping: boolean;
  /** All is written and was read back: the last moment for Stop has passed. */
  readonly isStanding?: boolean;
}

/** A close that the user stopped; nothing has changed. */
export interface StoppedClose {
  readonly sheets?: { readonly done: number; readonly all: number };
}

/** A sheet of the written report. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** Which sheet of the report it is, whatever it is called. */
  readonly is?: string;
  readonly group: 'managers' | 'reconcile' | 'details';
  /** Rows of its table; absent where it has none. */
  readonly rows?: number;
}

/** What a close has written. */
export interface WrittenReport {
  readonly month: Month;
  /** Local time as ISO text. */
  readonly writtenAt: string;
  readonly sheets: readonly WrittenSheet[];
  readonly rows: number;
  readonly seconds: number;
  /** What was changed after it: files, corrections, settings. */
  readonly changesSince: number;
}
