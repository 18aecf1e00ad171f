import type { CellValue, SheetCells } from '../workbook/cells';
import { saysNothing } from './classify-row';
import { type Header, type HeaderCell, NO_NAMES, SEARCHED_ROWS, headerCellsIn, underGroups } from './find-header';
import type { MergedCells } from './merged-cells';
import { markOf } from './row-marks';

/** A table of which nothing is known but its shape: a row of words over rows that fill the same columns. */
export interface UnknownTable {
  readonly header: Header;
  readonly rows: readonly (readonly CellValue[])[];
}

const FEWEST_COLUMNS = 3;
/** No list of ours has nearly as many. */
const MOST_COLUMNS = 200;
const LONGEST_HEADER = 24;
/** A caption of a few words over a wide table is not its header. */
const LEAST_WIDTH = 0.6;
const LOOKED_AHEAD = 10;

/** Finds the table of a sheet by its shape alone: the first row of words as wide as what stands below it. */
export function tableIn(cells: SheetCells, merged: MergedCells): UnknownTable | undefined {
  for (let row = 0; row < Math.min(SEARCHED_ROWS, cells.rows.length - 1); row++) {
    const header = headerCellsIn(cells, row, MOST_COLUMNS + 1);
    if (header.length < FEWEST_COLUMNS || header.length > MOST_COLUMNS || !header.every((cell) => isWord(cells, cell))) continue;
    const next = dataIn(cells.rows.slice(row + 1, row + 1 + LOOKED_AHEAD), header);
    if (next.length > 0 && header.length >= Math.max(...next.map(filled)) * LEAST_WIDTH)
      return { header: withGroups(cells, merged, header, row), rows: dataIn(cells.rows.slice(row + 1), header) };
  }
  return undefined;
}

const isWord = ({ rows }: SheetCells, { row, column, text }: HeaderCell): boolean =>
  typeof rows[row]?.[column] === 'string' && text.length <= LONGEST_HEADER && !/^[\d\s.:/年月日-]+$/.test(text);

const filled = (row: readonly CellValue[]): number => row.filter((cell) => !saysNothing(cell)).length;

/** The rows that fill at least half of the header's columns and are no totals, hints or signatures. */
function dataIn(rows: SheetCells['rows'], header: readonly HeaderCell[]): readonly (readonly CellValue[])[] {
  return rows.filter((cells) => {
    const own = header.map(({ column }) => cells[column]);
    const said = own.filter((cell) => !saysNothing(cell));
    const isMarked = said.some((cell) => typeof cell === 'string' && markOf(cell) !== undefined);
    return said.length * 2 >= header.length && said.length >= 2 && !isMarked;
  });
}

/** Names of groups merged over the header belong to what stands under them. */
function withGroups(cells: SheetCells, merged: MergedCells, header: readonly HeaderCell[], row: number): Header {
  const above = row > 0 ? headerCellsIn(cells, row - 1) : [];
  const areGroups = above.length > 1 && merged.widthIn(row - 1) > 1;
  return areGroups ? { row, top: row - 1, cells: underGroups(above, header, merged, NO_NAMES) } : { row, top: row, cells: header };
}
