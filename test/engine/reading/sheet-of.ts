import type { CellValue, SheetCells } from '../../../src/engine/workbook/cells';
import { day } from '../../../src/engine/values/day';

/** A visible sheet of plain rows. */
export const sheetOf = (name: string, rows: readonly (readonly CellValue[])[], more: Partial<SheetCells> = {}): SheetCells => ({
  name,
  visibility: 'visible',
  rows,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  formulas: {},
  ...more,
});

/** March 2026, in a workbook that counts from 1900. */
export const MARCH = { monthEnd: day('2026-03-31'), serialOffset: 0 };

/** The facts of a file that no test is about. */
export const FILE = { name: '经销商月报_D001_2026-03.xlsx', size: 1, sha256: '00' };
