import type { Result } from '../values/result';
import type { WorkbookCells } from './cells';

/** Why a file could not be opened as a workbook (rule F1). */
export type UnreadableReason = 'empty' | 'notAWorkbook' | 'oldXls' | 'encrypted' | 'damaged' | 'tooLarge' | 'tooSlow' | 'noAccess';

/** A file as a host found it: its name and fingerprint, and its cells or why there are none. */
export interface WorkbookFile {
  /** The path as the user knows it: relative to the folder that was chosen. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly content: Result<WorkbookCells, UnreadableReason>;
}
