import type { Worksheet } from '@cj-tech-master/excelts';
import type { CellContent, SheetPlan } from '../../../engine/plan/plan';
import { cellText } from '../streaming/xml-text';
import type { Styles } from './styles';

/** Draws the free cells, merges, widths and heights of a sheet. */
export function drawCells(worksheet: Worksheet, sheet: SheetPlan, styles: Styles): void {
  for (const cell of sheet.cells) {
    const drawn = worksheet.getCell(cell.row + 1, cell.column + 1);
    if (cell.style) drawn.style = styles(cell.style);
    drawn.value = drawnValue(cell.content);
  }
  for (const [column, width] of Object.entries(sheet.widths)) {
    worksheet.getColumn(Number(column) + 1).width = storedWidth(width);
  }
  for (const [row, height] of Object.entries(sheet.heights)) worksheet.getRow(Number(row) + 1).height = height;
  for (const merge of sheet.merges ?? []) {
    worksheet.mergeCellsWithoutStyle(merge.top + 1, merge.left + 1, merge.bottom + 1, merge.right + 1);
  }
}

/** A cell's content as the library takes it. */
export function drawnValue(content: CellContent): string | number | boolean | null | { formula: string; result?: string | number | boolean } {
  if (typeof content === 'string') return content === '' ? null : cellText(content);
  if (typeof content !== 'object' || content === null) return content;
  const { formula, value } = content;
  return { formula: cellText(formula), result: typeof value === 'string' ? cellText(value) : (value ?? '') };
}

/** The stored width adds 5 pixels of padding to the characters that Excel's user sees, at 7 pixels a character. */
const storedWidth = (characters: number): number => Math.round((characters + 5 / 7) * 256) / 256;
