import type { Worksheet } from '@cj-tech-master/excelts';
import type { CellContent, SheetPlan } from '../../../engine/plan/plan';
import { freeCells } from '../streaming/free-cells';
import { cellText } from '../streaming/xml-text';
import type { Styles } from './styles';

/** Draws what the free cells of a sheet need: one cell of each style, and widths. Cells, heights and merges are streamed. */
export function drawCells(worksheet: Worksheet, sheet: SheetPlan, styles: Styles): void {
  for (const { row, column, style } of freeCells(sheet).samples) {
    if (style) worksheet.getCell(row + 1, column + 1).style = styles(style);
  }
  for (const [column, width] of Object.entries(sheet.widths)) {
    worksheet.getColumn(Number(column) + 1).width = storedWidth(width);
  }
  for (const [column, style] of Object.entries(sheet.columnStyles ?? {})) worksheet.getColumn(Number(column) + 1).style = styles(style);
}

type DrawnValue = string | number | boolean | null | { formula: string; result?: string | number | boolean };

/** A cell's content as the library takes it. */
export function drawnValue(content: CellContent): DrawnValue {
  if (typeof content === 'string') return content === '' ? null : cellText(content);
  if (typeof content !== 'object' || content === null) return content;
  const { formula, value } = content;
  return { formula: cellText(formula), result: typeof value === 'string' ? cellText(value) : (value ?? '') };
}

/** The stored width adds 5 pixels of padding to the characters that Excel's user sees, at 7 pixels a character. */
const storedWidth = (characters: number): number => Math.round((characters + 5 / 7) * 256) / 256;
