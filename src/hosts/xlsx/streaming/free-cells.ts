import type { CellPlan, SheetPlan } from '../../../engine/plan/plan';
import { styleKeys } from '../../../engine/plan/styles';

/** The cells of a plan outside its tables, and for each style the cell that is drawn so that the style gets its number. */
export interface FreeCells {
  readonly cells: readonly CellPlan[];
  readonly samples: readonly CellPlan[];
  /** The sample of a cell's style; nothing for a cell without a style. */
  sampleOf(cell: CellPlan): CellPlan | undefined;
}

/** The free cells of a sheet, the blank cells of merged areas included; drawing and streaming ask for the same ones. */
export function freeCells(sheet: SheetPlan): FreeCells {
  const known = found.get(sheet) ?? findFreeCells(sheet);
  found.set(sheet, known);
  return known;
}

const found = new WeakMap<SheetPlan, FreeCells>();

function findFreeCells(sheet: SheetPlan): FreeCells {
  const placed = new Map<number, CellPlan>();
  // Where a plan names a place twice, the later cell lies over the earlier.
  for (const cell of sheet.cells) placed.set(place(cell.row, cell.column), cell);
  const cells = [...placed.values(), ...mergeFillers(sheet, placed)];
  const keyOf = styleKeys();
  const samples = new Map<string, CellPlan>();
  for (const cell of cells) {
    if (cell.style === undefined) continue;
    const key = keyOf(cell.style);
    if (!samples.has(key)) samples.set(key, cell);
  }
  return {
    cells,
    samples: [...samples.values()],
    sampleOf: ({ style }) => style && samples.get(keyOf(style)),
  };
}

const COLUMNS = 16_384;

const place = (row: number, column: number): number => row * COLUMNS + column;

/** Cells of a merged area that the plan says nothing of look like its first one, so that a border goes all around; nothing else of them shows. */
function mergeFillers({ merges = [] }: SheetPlan, placed: ReadonlyMap<number, CellPlan>): CellPlan[] {
  const fillers: CellPlan[] = [];
  for (const { top, left, bottom, right } of merges) {
    const style = placed.get(place(top, left))?.style;
    if (style?.border === undefined && style?.fill === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (!placed.has(place(row, column))) fillers.push({ row, column, content: null, style });
      }
    }
  }
  return fillers;
}
