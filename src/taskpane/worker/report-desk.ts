import type { SheetCells } from '../../engine/workbook/cells';
import type { KnownMonth, Span } from '../state/period-choice';
import type { ReportReading } from '../state/report-file';
import type { MadeFile } from './desk';

/** Reports of closed months and what is made of them: periods. */
export interface ReportDesk {
  read(id: number, name: string, bytes: Uint8Array): Promise<ReportReading>;
  forget(id: number): Promise<void>;
  /** The months with figures in the open workbook or a given report, the oldest first. */
  months(): Promise<readonly KnownMonth[]>;
  /** Sheets of the open workbook that must be taken before a period is made. */
  sheetsFor(span: Span): Promise<readonly string[]>;
  takeSheet(cells: SheetCells): Promise<void>;
  /** The workbook of a period; nothing where none of its months is known. */
  workbook(span: Span): Promise<MadeFile | undefined>;
}
