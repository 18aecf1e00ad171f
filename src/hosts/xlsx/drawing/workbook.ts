import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { WorkbookPlan } from '../../../engine/plan/plan';
import { cellText } from '../streaming/xml-text';
import { plannedValues } from './chart-data';
import { cellFont } from '../../../engine/plan/styles';
import { drawSheet } from './sheet';
import { workbookStyles } from './styles';

/** Told to the file's properties on every day, so that the same plan gives the same bytes. */
const FIXED_MOMENT = new Date(Date.UTC(2000, 0, 1));

/** Draws a plan as an .xlsx package whose tables have no bodies yet. Sheets stand in it as `sheet1.xml` on, in the plan's order. */
export async function drawnPackage(plan: WorkbookPlan): Promise<Uint8Array> {
  installChartSupport();
  const workbook = newWorkbook(plan);
  const context = {
    styles: workbookStyles(plan.language),
    values: plannedValues(plan),
    language: plan.language,
  };
  for (const sheet of plan.sheets) drawSheet(workbook, sheet, context);
  for (const { name, refersTo } of plan.names) workbook.definedNames.addFormula(name, refersTo);
  // The library would look its own package over again on every write; our tests do that with a validator.
  return workbook.xlsx.writeBuffer({ validate: false, zip: { level: 0 } });
}

function newWorkbook(plan: WorkbookPlan): Workbook {
  const workbook = new Workbook();
  const active = plan.sheets.findIndex((sheet) => sheet.name === plan.active);
  workbook.title = cellText(plan.title);
  workbook.creator = workbook.lastModifiedBy = plan.language === 'zh' ? '售后月报' : 'Service Monthly';
  workbook.created = workbook.modified = FIXED_MOMENT;
  workbook.defaultFont = { ...cellFont(plan.language), family: 2 };
  workbook.calcProperties = { fullCalcOnLoad: true };
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: active, visibility: 'visible' }];
  return workbook;
}
