import type { CellPlan, SheetPlan } from '../../../engine/plan/plan';
import { addressOf } from '../areas';
import { bytesOf, type Entry, entryOf } from './entries';
import { BYTES_OF_CALL, type Step } from './steps';

/** Rows and bytes of one block of cells: small against a request, so that few of its bytes stay unused. */
const MOST_ROWS = 5_000;
const MOST_BLOCK_BYTES = 300_000;

/** The steps that write a rectangle of entries, in blocks. */
export function blockSteps(sheet: string, top: number, left: number, rows: readonly (readonly Entry[])[]): readonly Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < rows.length;) {
    const block: (readonly Entry[])[] = [];
    let bytes = BYTES_OF_CALL * 2;
    while (from + block.length < rows.length && block.length < MOST_ROWS && bytes < MOST_BLOCK_BYTES) {
      const row = rows[from + block.length] ?? [];
      bytes += bytesOf([row]);
      block.push(row);
    }
    const area = { top: top + from, left, bottom: top + from + block.length - 1, right: left + (block[0]?.length ?? 1) - 1 };
    steps.push({ bytes, draw: (context) => write(context.workbook.worksheets.getItem(sheet).getRange(addressOf(area)), block) });
    from += block.length;
  }
  return steps;
}

function write(range: Excel.Range, rows: readonly (readonly Entry[])[]): void {
  range.formulas = rows as Entry[][];
}

/** Free cells farther apart than this are written separately. */
const WIDEST_GAP = 2;

/** The steps that write the free cells of a sheet: bands of rows, in which what is not ours is left as it is. */
export function freeCellSteps(sheet: SheetPlan): readonly Step[] {
  const bands: Band[] = [];
  for (const cell of [...sheet.cells].sort((one, other) => one.row - other.row)) {
    const last = bands.at(-1);
    if (last && cell.row - last.bottom <= WIDEST_GAP) takeIn(last, cell);
    else bands.push({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column, cells: [cell] });
  }
  return bands.flatMap(({ top, bottom, left, right, cells }) => {
    const rows = Array.from({ length: bottom - top + 1 }, () => new Array<Entry>(right - left + 1).fill(null));
    // Where a plan names a place twice, the later cell lies over the earlier.
    for (const { row, column, content } of cells) (rows[row - top] ?? [])[column - left] = entryOf(content);
    return blockSteps(sheet.name, top, left, rows);
  });
}

interface Band {
  readonly top: number;
  bottom: number;
  left: number;
  right: number;
  readonly cells: CellPlan[];
}

function takeIn(band: Band, cell: CellPlan): void {
  band.bottom = cell.row;
  band.left = Math.min(band.left, cell.column);
  band.right = Math.max(band.right, cell.column);
  band.cells.push(cell);
}
