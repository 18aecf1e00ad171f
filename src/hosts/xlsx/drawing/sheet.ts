import type { Workbook, Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import type { SheetPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { drawCells } from './cells';
import type { PlannedValues } from './chart-data';
import { drawCharts } from './charts';
import { drawConditionalFormats } from './conditional-formats';
import { drawNotes } from './notes';
import { drawPrint } from './print';
import { argb, type Styles } from './styles';
import { drawTable } from './tables';
import { drawValidations } from './validations';

/** What all sheets of a workbook share. */
export interface DrawingContext {
  readonly styles: Styles;
  readonly values: PlannedValues;
  readonly language: WorkbookPlan['language'];
}

/** Draws one sheet into the workbook: everything but the bodies of its tables. */
export function drawSheet(workbook: Workbook, sheet: SheetPlan, context: DrawingContext): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: sheet.tabColour ? { tabColor: argb(sheet.tabColour) } : {},
    views: [viewOf(sheet)],
  } as Parameters<Workbook['addWorksheet']>[1]);
  drawCells(worksheet, sheet, context.styles);
  drawTables(worksheet, sheet, context.styles);
  drawConditionalFormats(worksheet, sheet.conditionalFormats ?? []);
  drawValidations(worksheet, sheet.validations ?? []);
  drawCharts(worksheet, sheet.charts ?? [], context.values, context.language);
  drawNotes(worksheet, sheet, context.language);
  if (sheet.print) drawPrint(worksheet, sheet.print);
}

function drawTables(worksheet: Worksheet, sheet: SheetPlan, styles: Styles): void {
  for (const table of sheet.tables ?? []) drawTable(worksheet, table, styles);
}

function viewOf(sheet: SheetPlan): Partial<WorksheetView> {
  const common = { showGridLines: sheet.gridlines ?? true, zoomScale: sheet.zoom ?? 100, zoomScaleNormal: sheet.zoom ?? 100 };
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows === 0 && columns === 0) return common;
  return { ...common, state: 'frozen', xSplit: columns, ySplit: rows };
}
