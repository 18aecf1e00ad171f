import { tidy } from '../values/text';
import type { SheetCells } from '../workbook/cells';
import { saysNothing } from './classify-row';
import type { ListReading } from './reading';

/** A line of one text among the rows of a list: a dealer over its rows, a name under them. */
export interface Heading {
  /** 1-based, as Excel shows it. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly text: string;
}

const LONGEST = 60;
const MOST = 500;

/** The lines of one text below the header of a list, which are no rows of it. */
export function headingsAmong({ rows }: SheetCells, headerRow: number, passedOver: ListReading<unknown>['passedOver']): readonly Heading[] {
  const found: Heading[] = [];
  for (const { row, reason } of passedOver) {
    if (row <= headerRow || (reason !== 'footer' && reason !== 'title') || found.length === MOST) continue;
    const [only, another] = (rows[row - 1] ?? []).flatMap((cell, column) => (saysNothing(cell) ? [] : [{ cell, column }]));
    if (only && !another && typeof only.cell === 'string' && only.cell.length <= LONGEST)
      found.push({ row, column: only.column, text: tidy(only.cell) });
  }
  return found;
}
