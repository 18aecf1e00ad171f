import type { CellContext } from '../schema/cell-type';
import { moment } from '../schema/types-date';
import { number } from '../schema/types-number';
import { phone } from '../schema/types-text';
import { tidy } from '../values/text';
import type { CellValue } from '../workbook/cells';
import { saysNothing } from './classify-row';

/** What the cells of a column look like, whatever its header says. */
export type ContentKind = 'date' | 'phone' | 'number' | 'code' | 'sentence' | 'word' | 'nothing';

type Cell = string | number | boolean;

const SAMPLE = 40;
/** So much of a column is of one kind where the column is. */
const MOST = 0.8;
const SENTENCE_LENGTH = 9;

/** The first cells of a column that say something. */
export function sampleOf(rows: readonly (readonly CellValue[])[], column: number): readonly Cell[] {
  const sample: Cell[] = [];
  for (const row of rows) {
    const cell = row[column];
    if (cell !== undefined && cell !== null && typeof cell !== 'object' && !saysNothing(cell))
      sample.push(typeof cell === 'string' ? tidy(cell) : cell);
    if (sample.length === SAMPLE) break;
  }
  return sample;
}

/** The share of cells of which something is true. */
export const shareOf = (cells: readonly Cell[], holds: (cell: Cell) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;

/** What most cells of a column are. */
export function contentKind(cells: readonly Cell[], context: CellContext): ContentKind {
  if (cells.length === 0) return 'nothing';
  const kinds: readonly (readonly [ContentKind, (cell: Cell) => boolean])[] = [
    ['date', (cell) => moment.read(cell, context).value !== undefined],
    [
      'phone',
      (cell) =>
        /\d{7}|\d{3,4}[- ]\d{4}/.test(String(cell)) &&
        phone.read(cell, context).remark === undefined &&
        phone.read(cell, context).value !== undefined,
    ],
    ['number', (cell) => number.read(cell, context).value !== undefined],
    ['code', (cell) => /\d/.test(String(cell)) && /^[\x21-\x7e]{2,40}$/.test(String(cell))],
    ['sentence', (cell) => String(cell).length >= SENTENCE_LENGTH],
  ];
  return kinds.find(([, holds]) => shareOf(cells, holds) >= MOST)?.[0] ?? 'word';
}
