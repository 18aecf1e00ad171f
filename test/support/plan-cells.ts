import type { CellContent, SheetPlan } from '../../src/engine/plan/plan';
import { a1 } from '../../src/engine/workbook/address';

/** The content that a sheet's plan gives an A1 cell; the last of several, as hosts draw it. */
export const contentAt = (sheet: SheetPlan, address: string): CellContent =>
  sheet.cells.findLast((cell) => a1(cell.row, cell.column) === address)?.content ?? null;

/** What a reader without a calculator finds in a cell. */
export const valueAt = (sheet: SheetPlan, address: string): string | number | boolean | null => valueOf(contentAt(sheet, address));

/** The value of a content: of a formula its cached one. */
export const valueOf = (content: CellContent): string | number | boolean | null =>
  typeof content === 'object' && content !== null ? content.value : content;

/** The formula of a cell, without the leading =. */
export function formulaAt(sheet: SheetPlan, address: string): string | undefined {
  const content = contentAt(sheet, address);
  return typeof content === 'object' && content !== null ? content.formula : undefined;
}
