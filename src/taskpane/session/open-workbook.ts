import type { WorkbookPlan } from '../../engine/plan/plan';
import type { Result } from '../../engine/values/result';
import type { WorkbookCells } from '../../engine/workbook/cells';
import type { ExcelReason } from '../../hosts/excel/failures';
import type { CellTarget } from '../state/finding-row';
import type { RowsFilter } from '../state/rows-behind';
import type { PlannedEntry, PlannedRows, StandingTable } from '../worker/desk';

/** What Excel answers: a value, or why it refused. */
export type Told<T> = Promise<Result<T, ExcelReason>>;

/** How a drawing is to go. */
export interface Drawing {
  readonly adopts: readonly string[];
  readonly clearsFilters: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (part: number, sheet: string | undefined) => void;
  readonly onVerifying: () => void;
  /** All stands and was read back: it cannot be stopped any more. */
  readonly onStanding: () => void;
}

/** The user's own cells behind a row of ours that is no more, under no header by which they could be kept aside. */
export interface LeftOverRow {
  readonly sheet: string;
  readonly cells: readonly (string | number | boolean)[];
}

/** A place that was edited or selected. */
export interface Touched {
  readonly address: string;
  sheetName(): Promise<string | undefined>;
}

/** The open workbook, as far as the session needs it. Nothing here throws for what Excel refuses. */
export interface OpenWorkbook {
  names(): Told<{ readonly workbook: string; readonly sheets: readonly string[] }>;
  /** Whether no cell holds anything. */
  isEmpty(): Told<boolean>;
  read(sheets: readonly string[]): Told<WorkbookCells>;
  tables(sheets: readonly string[]): Told<readonly StandingTable[]>;
  /** Draws a plan and tells what of the user's own cells found no row any more; stopped or failed, the workbook is as it was. */
  draw(plan: WorkbookPlan, drawing: Drawing): Told<readonly LeftOverRow[]>;
  /** Finishes what an earlier session could not. */
  resume(): Told<'nothing' | 'discarded' | 'lost' | 'finished'>;
  /** Lets it be as it is: it is not finished any more. */
  leaveUnfinished(): Told<void>;
  /** Whether a drawing of ours stands unfinished in the workbook. */
  isUnfinished(): Told<boolean>;
  write(entries: readonly PlannedEntry[]): Told<void>;
  append(rows: PlannedRows): Told<void>;
  goTo(target: CellTarget): Told<void>;
  showSheet(name: string): Told<void>;
  /** The cell at which the user is, and what it holds. */
  activeCell(): Told<CellTarget & { readonly value: unknown }>;
  mark(cells: readonly CellTarget[]): Told<void>;
  unmark(): Told<void>;
  filter(sheet: string, columns: RowsFilter['columns']): Told<void>;
  /** Without bytes an empty workbook. */
  openNew(bytes?: Uint8Array): Told<void>;
  /** False where this Excel cannot be told to save. */
  save(): Told<boolean>;
  onEdit(edited: (place: Touched) => void): Told<() => void>;
  onSelect(selected: (place: Touched) => void): Told<() => void>;
}
