import type { Words } from '../../engine/values/language';

/** An action that was not finished, as the failure screen tells it. */
export interface PaneFailure {
  /** What did not happen: 月结没有完成. */
  readonly title: Words;
  /** The cause. */
  readonly cause: Words;
  /** The state of the workbook; only what is known. */
  readonly workbook: Words;
  /** What to do, in Excel's own menu words. */
  readonly steps: readonly Words[];
  /** An action that helps. */
  readonly help?: {
    readonly label: Words;
    readonly does: 'goToSheet' | 'clearFilters' | 'newWorkbook' | 'reload';
    readonly sheet?: string;
  };
  /** Another way, with its reason. */
  readonly otherWay?: {
    readonly title: Words;
    readonly text: Words;
    readonly label: Words;
    readonly does: 'newWorkbook' | 'leaveUnfinished';
  };
  /** The name of the new workbook, once the other way was taken. */
  readonly writtenInto?: string;
  /** For whoever is asked for help: reason, code, stack. */
  readonly technical: string;
  /** What Retry does: the very thing that failed, or it finishes what stands unfinished in the workbook. */
  readonly retry: 'again' | 'resume' | 'none';
}
