import type { WorkbookCells } from '../../engine/workbook/cells';
import type { Bounds } from './bounds';
import { refuseBeyond } from './refusal';

/** The cells of a workbook, none of which holds more than a cell of Excel can; throws a Refusal where one does: to compare such texts takes for ever. */
export function withoutEndlessTexts(cells: WorkbookCells, bounds: Bounds): WorkbookCells {
  for (const { rows } of cells.sheets)
    for (const row of rows)
      for (const value of row)
        if (typeof value === 'string' && value.length > bounds.letters) refuseBeyond('letters', value.length, bounds.letters);
  return cells;
}
