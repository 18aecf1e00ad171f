import type { Worksheet } from '@cj-tech-master/excelts';
import type { SheetPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { chartFont } from '../../../engine/plan/styles';
import { cellText } from '../streaming/xml-text';

const FONT_SIZE = 9;
const LINE_HEIGHT = FONT_SIZE * 1.45;
const WIDTH = 180;
const PADDING = 10;

/** Draws the notes of a sheet, each box as tall as its text needs. */
export function drawNotes(worksheet: Worksheet, sheet: SheetPlan, language: WorkbookPlan['language']): void {
  for (const { row, column, text } of sheet.notes ?? []) {
    const { width, height } = noteSize(text);
    worksheet.getCell(row + 1, column + 1).note = {
      texts: [{ text: cellText(text), font: { name: chartFont(language), size: FONT_SIZE } }],
      margins: { insetmode: 'auto' },
      width,
      height,
    };
  }
}

/** The size in points of a note's box: fixed width, lines counted with wide characters as two. */
function noteSize(text: string): { readonly width: number; readonly height: number } {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / (WIDTH - PADDING))), 0);
  return { width: WIDTH, height: Math.ceil(lines * LINE_HEIGHT + PADDING) };
}

const lineWidth = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character > '\u2e7f' ? FONT_SIZE : FONT_SIZE * 0.55), 0);
