import { beginsVisibly, isNullToken, tidy } from '../values/text';
import type { CellValue } from '../workbook/cells';
import { headerForms } from './header-name';
import type { PassedOverReason } from './reading';
import { type RowMark, markOf } from './row-marks';

type Row = readonly (CellValue | undefined)[];

/** What tells data from other rows: which columns are ours, and how their headers read. */
export interface TableShape {
  /** 0-based columns that hold a field, from left to right. */
  readonly mapped: readonly number[];
  /** The column that no record is without: its number, else the first required one. */
  readonly anchor: number | undefined;
  /** Whether the anchor holds words and numbers that identify, so that a sentence in it cannot be one. */
  readonly anchorIsCode: boolean;
  /** The header's barest look-up form by column. */
  readonly headers: ReadonlyMap<number, string>;
}

const WIDE = 3;
/** As many other cells as a signature or note may have beside it. */
const FEW_CELLS = 2;
const LONGEST_NULL_TOKEN = 5;
const LONGEST_HEADER = 40;
const SENTENCE = /^[^\dA-Za-z]{6,}$/;

/** Whether a cell says nothing: empty, invisible characters, or only a sign for nothing (24). */
export function saysNothing(cell: CellValue | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  if (beginsVisibly(cell)) return cell.length <= LONGEST_NULL_TOKEN && isNullToken(cell);
  const text = tidy(cell);
  return text === '' || (text.length <= LONGEST_NULL_TOKEN && isNullToken(text));
}

const markIn = (cell: CellValue | undefined): RowMark | undefined => (typeof cell === 'string' ? markOf(cell) : undefined);

/** Why a row is not data, or nothing where it is. `mergedWidth` is the width of the widest merged area that begins in it. */
export function classifyRow(row: Row, shape: TableShape, mergedWidth: number, afterData: boolean): PassedOverReason | undefined {
  let filled = 0;
  let hints = 0;
  let only: CellValue | undefined;
  for (const column of shape.mapped) {
    const cell = row[column];
    if (saysNothing(cell)) continue;
    filled++;
    only ??= cell;
    if (markIn(cell) === 'hint') hints++;
  }
  if (filled === 0) return 'blank';
  if (hints * 2 > filled || isExample(row, shape)) return 'hint';
  if (repeatsHeader(row, shape, filled)) return 'header';
  const anchor = shape.anchor === undefined ? undefined : row[shape.anchor];
  const mark = markIn(anchor);
  if (saysNothing(anchor) || mark) return closes(row, shape, filled) ?? caption(filled, mergedWidth, afterData, only);
  const sentence = filled === 1 && shape.anchorIsCode && typeof anchor === 'string' && SENTENCE.test(tidy(anchor));
  return filled === 1 && (sentence || mergedWidth >= WIDE) ? (mergedWidth >= WIDE && !afterData ? 'title' : 'footer') : undefined;
}

/** A row that says in its first cell that it is an example. */
function isExample(row: Row, { mapped }: TableShape): boolean {
  const first = row[mapped[0] ?? 0];
  return typeof first === 'string' && /^\s*(示例|样例|例|example)\s*[:：]?\s*$/i.test(first);
}

/** The header once more, as at the top of a printed page. */
function repeatsHeader(row: Row, { mapped, headers }: TableShape, filled: number): boolean {
  const first = mapped.find((column) => !saysNothing(row[column]));
  if (first === undefined || !isHeader(row[first], headers.get(first))) return false;
  return mapped.filter((column) => isHeader(row[column], headers.get(column))).length * 2 > filled;
}

const isHeader = (cell: CellValue | undefined, header: string | undefined): boolean =>
  typeof cell === 'string' && cell.length <= LONGEST_HEADER && headerForms(cell).at(-1) === header;

/** A total or a foot: rows without a valid number, whose first words say so, in any column of the sheet. */
function closes(row: Row, { anchor, mapped }: TableShape, filled: number): 'total' | 'footer' | undefined {
  const marks = row.map(markIn);
  const first = row.findIndex((cell) => !saysNothing(cell));
  const firstMapped = mapped.find((column) => !saysNothing(row[column])) ?? first;
  const anchored = anchor === undefined ? undefined : marks[anchor];
  if (marks[first] === 'total' || marks[firstMapped] === 'total' || anchored === 'total') return 'total';
  const footers = mapped.filter((column) => marks[column] === 'footer').length;
  const noted = footers > 0 || (marks[first] === 'footer' && filled <= FEW_CELLS);
  return noted && filled - footers <= FEW_CELLS ? 'footer' : undefined;
}

/** One cell merged over the table's width. */
const caption = (filled: number, mergedWidth: number, afterData: boolean, only: CellValue | undefined): PassedOverReason | undefined => {
  if (filled !== 1 || mergedWidth < WIDE || typeof only !== 'string') return undefined;
  return afterData ? 'footer' : 'title';
};
