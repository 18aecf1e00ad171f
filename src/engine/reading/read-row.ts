import type { CellValue, SheetCells } from '../workbook/cells';
import type { CellContext } from '../schema/cell-type';
import type { Moment } from '../values/moment';
import { DAYS_OF_HOURS, joinHalves } from './halves';
import type { MarkedCells } from './marked-cells';
import type { MergedCells } from './merged-cells';
import { type PlacedColumn, type SettledCell, settleCell } from './read-cell';
import type { ReadRow, RowRemark } from './reading';
import { type RowCorrections, recordNumber } from './row-corrections';

/** A record whose type is not known yet. */
export type AnyRow = ReadRow<Readonly<Record<string, unknown>>>;

/** What the rows of one sheet are read with. */
export interface SheetInReading {
  readonly cells: SheetCells;
  readonly merged: MergedCells;
  readonly marked: MarkedCells;
  readonly context: CellContext;
  readonly corrections: RowCorrections | undefined;
  /** 0-based row where the data begin. */
  readonly firstRow: number;
  /** The column of the record's number. */
  readonly keyColumn: number | undefined;
  /** The value last read in each column: what a ditto mark repeats. */
  readonly above: unknown[];
}

/** Kinds that, merged over several rows, hold for each of them; a merged quantity or amount counts once. */
const SHARED_KINDS: ReadonlySet<string> = new Set(['text', 'code', 'phone', 'day', 'moment', 'choice']);
const DATED_KINDS: ReadonlySet<string> = new Set(['day', 'moment', 'month']);
const NOTHING_WRITTEN: AnyRow['written'] = {};
const NO_REMARKS: readonly RowRemark[] = [];

/** Reads one row of a list; `row` is 0-based. */
export function readRow(row: number, columns: readonly PlacedColumn[], sheet: SheetInReading): AnyRow {
  const values: Record<string, unknown> = {};
  let written: Record<string, string | number | boolean> | undefined;
  let remarks: RowRemark[] | undefined;
  let corrected: string[] | undefined;
  const { above } = sheet;
  const key = sheet.corrections && recordNumber(sheet.keyColumn === undefined ? null : sheet.cells.rows[row]?.[sheet.keyColumn]);
  for (const placed of columns) {
    const { field, at, column } = placed;
    const found = cellAt(row, placed, sheet);
    const isBlank = (found === null || found === undefined) && !column.required && key === undefined && placed.timeAt === undefined;
    if (isBlank && sheet.marked.formulaAt(row, at) === undefined) {
      above[at] = undefined;
      continue;
    }
    const correction = key === undefined ? undefined : sheet.corrections?.after(key, row, field, found);
    const whole = settleCell(placed, correction ? correction.cell : found, surroundingsOf(row, at, placed, found, sheet));
    const joined = placed.timeAt === undefined || correction ? undefined : withTime(whole, placed, row, sheet, key);
    const settled = joined ?? whole;
    if (settled.value !== undefined) values[field] = settled.value;
    if (settled.written !== undefined) (written ??= {})[field] = settled.written;
    if (correction || joined?.isCorrected) (corrected ??= []).push(field);
    for (const remark of settled.remarks) if (!(correction && remark.code === 'C7')) (remarks ??= []).push(remark);
    above[at] = settled.value;
  }
  return { values, written: written ?? NOTHING_WRITTEN, row: row + 1, remarks: remarks ?? NO_REMARKS, ...(corrected && { corrected }) };
}

/** A day with the time that stands in a column of its own; head office's correction can be of that time, or of both as they were read. */
function withTime(
  settled: SettledCell,
  { field, timeAt = 0 }: PlacedColumn,
  row: number,
  { cells, context, corrections }: SheetInReading,
  key: string | undefined,
): SettledCell & { readonly isCorrected: boolean } {
  const correctionOf = (cell: CellValue | undefined) => (key === undefined ? undefined : corrections?.after(key, row, field, cell));
  const on = settled.value as Moment | undefined;
  const cell = cells.rows[row]?.[timeAt];
  const first = joinHalves(field, on, cell, context);
  const ofTime = correctionOf(cell);
  const correction = ofTime ?? (first.value === undefined ? undefined : correctionOf(first.value.replace('T', ' ')));
  const { value, remark } = correction ? joinHalves(field, ofTime && on, correction.cell, context) : first;
  // Of a day that cannot be read its own cell says enough.
  const isSaid = remark !== undefined && !(remark.facts.why === 'timeAlone' && settled.written !== undefined);
  const remarks = isSaid ? [...settled.remarks, { ...remark, column: timeAt }] : settled.remarks;
  return { ...settled, value, remarks, isCorrected: correction !== undefined };
}

function surroundingsOf(
  row: number,
  at: number,
  { words, column: { type } }: PlacedColumn,
  cell: unknown,
  { marked, context, above }: SheetInReading,
) {
  return {
    context,
    above: typeof cell === 'string' ? above[at] : undefined,
    formula: words || cell === null || cell === undefined ? marked.formulaAt(row, at) : undefined,
    // Asking costs: of columns of dates only what is too small to be one.
    isDate: typeof cell === 'number' && (words || (DATED_KINDS.has(type.kind) && cell < DAYS_OF_HOURS)) && marked.isDate(row, at),
  };
}

/** A cell, or that of the merged area in which it lies. */
function cellAt(row: number, { at, column }: PlacedColumn, { cells, merged, firstRow }: SheetInReading) {
  const cell = cells.rows[row]?.[at];
  if (cell !== undefined && cell !== null) return cell;
  const area = merged.at(row, at);
  if (!area || area.top === row || area.top < firstRow || area.left !== at || !SHARED_KINDS.has(column.type.kind)) return cell;
  return cells.rows[area.top]?.[at];
}
