import { cover } from '../records/cover';
import type { CellContext } from '../schema/cell-type';
import type { SheetCells } from '../workbook/cells';
import { findSheets } from './find-sheets';
import { readForm } from './read-form';

/** The sheet on which a workbook says whose it is. */
export interface CoverSheet {
  readonly cells: SheetCells | undefined;
  /** It holds nothing else; the lines above a list can say it too. */
  readonly isOwnSheet: boolean;
}

/** Finds the cover by its name, else the first visible sheet on which dealer and month stand beside their labels. */
export function coverOf(sheets: readonly SheetCells[], context: CellContext): CoverSheet {
  const named = findSheets([cover], sheets).get(cover.id);
  if (named) return { cells: named, isOwnSheet: true };
  const cells = sheets.find((sheet) => sheet.visibility === 'visible' && saysWhose(sheet, context));
  return { cells, isOwnSheet: false };
}

/** The lines in which a sheet that is no cover can say whose it is. */
const TOP = 12;

function saysWhose(sheet: SheetCells, context: CellContext): boolean {
  const { values } = readForm(cover, { ...sheet, rows: sheet.rows.slice(0, TOP) }, context);
  return values.dealer !== undefined && values.month !== undefined;
}
