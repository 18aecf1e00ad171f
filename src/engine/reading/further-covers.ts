import { cover } from '../records/cover';
import type { CellContext } from '../schema/cell-type';
import type { SheetCells } from '../workbook/cells';
import { findSheets } from './find-sheets';
import { readForm } from './read-form';

/** A sheet that is a cover as well, though the workbook has its cover already: nothing of it is read. */
export interface FurtherCover {
  /** Its title in the file. */
  readonly sheet: string;
  /** The dealer that it names. */
  readonly dealer?: string;
}

/** The lines in which a cover says whose it is. */
const TOP = 12;

/** The sheets beside cover and lists that say whose they are, or are called a cover and say for which month. */
export const furtherCovers = (sheets: readonly SheetCells[], context: CellContext): readonly FurtherCover[] =>
  sheets.flatMap((sheet): readonly FurtherCover[] => {
    if (sheet.visibility !== 'visible') return [];
    const { dealer, month } = readForm(cover, { ...sheet, rows: sheet.rows.slice(0, TOP) }, context).values;
    const isCover =
      findSheets([cover], [sheet]).size > 0 ? dealer !== undefined || month !== undefined : dealer !== undefined && month !== undefined;
    return isCover ? [{ sheet: sheet.name, ...(dealer !== undefined && { dealer }) }] : [];
  });
