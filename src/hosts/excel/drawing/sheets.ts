import type { SheetPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { addressOf } from '../areas';
import type { Breath } from '../breath';
import type { Begun } from '../keeping/journal';
import { recordOf, RECORD_SETTING, settingStep } from '../keeping/record';
import { type FoundSheet, sameName, type Survey } from '../keeping/survey';
import { foundRows } from '../keeping/standing';
import { chartSteps } from './charts';
import { conditionalFormatSteps } from './conditional-formats';
import { blockSteps, freeCellSteps } from './contents';
import { newSheetStep, rowsSteps } from './page';
import { refillSteps, wipeStep } from './prepare';
import { styledAreas, styleSteps } from './styles';
import { BYTES_OF_CALL, type Step } from './steps';
import { tableLookSteps, tableSteps } from './tables';
import { validationSteps } from './validations';

/** All steps that draw a plan into a workbook as it stands; the same steps again give the same workbook. */
export async function planSteps(begun: Begun, found: Survey, breath: Breath): Promise<readonly Step[]> {
  const { plan, fresh, columns } = begun;
  const sheets: (readonly Step[])[] = [];
  for (const sheet of plan.sheets) {
    await breath.take();
    sheets.push(sheetSteps(sheet, plan.language, fresh.includes(sheet.name)).map((step) => ({ ...step, sheet: sheet.name })));
  }
  const missing = plan.sheets.filter(({ name }) => !found.sheets.has(name));
  return [
    ...missing.map(({ name }): Step => ({ bytes: 2 * BYTES_OF_CALL, draw: ({ workbook }) => void workbook.worksheets.add(name) })),
    ...plan.sheets.flatMap((sheet) => preparation(sheet, begun, found)),
    ...plan.names.map((name) => nameStep(name, found)),
    ...sheets.flat(),
    ...columns.flatMap(({ sheet, top, left, rows }) => blockSteps(sheet, top, left, rows)),
    // Charts may show cells of any sheet.
    ...plan.sheets.flatMap((sheet) => chartSteps(sheet, plan.language, fresh.includes(sheet.name))),
    settingStep(RECORD_SETTING, JSON.stringify(recordOf(plan, begun.record))),
    lastStep(plan, found.hiddenSheets),
  ];
}

function preparation(sheet: SheetPlan, begun: Begun, found: Survey): readonly Step[] {
  const standing = found.sheets.get(sheet.name);
  if (begun.fresh.includes(sheet.name)) return [...(standing ? [wipeStep(standing)] : []), newSheetStep(sheet, begun.plan.language)];
  if (!standing) return [];
  return refillSteps(sheet, {
    standing,
    own: begun.record.sheets[sheet.name],
    isAsRecorded: isAsBegun(standing, begun),
    clearsFilters: begun.clearsFilters,
    language: begun.plan.language,
  });
}

/** Whether the tables of a sheet still have the rows that they had when the drawing was decided. */
const isAsBegun = ({ name, tables }: FoundSheet, begun: Begun): boolean =>
  begun.tables
    .filter(({ sheet }) => sheet === name)
    .every(({ table, rows }) => tables.some((one) => one.name === table && foundRows(one) === rows));

function sheetSteps(sheet: SheetPlan, language: WorkbookPlan['language'], isNew: boolean): readonly Step[] {
  return [
    ...(sheet.tables ?? []).flatMap((table) => tableSteps(sheet, table, isNew)),
    ...freeCellSteps(sheet),
    ...lookSteps(sheet, language),
  ];
}

/** The steps that make a sheet look as planned, on cells that have our font and no format of their own; charts come when all sheets stand. */
export function lookSteps(sheet: SheetPlan, language: WorkbookPlan['language']): readonly Step[] {
  return [
    ...(sheet.tables ?? []).flatMap((table) => tableLookSteps(sheet.name, table, language)),
    ...styledAreas(styledCells(sheet)).flatMap((group) => styleSteps(sheet.name, group, language)),
    ...mergeSteps(sheet),
    ...conditionalFormatSteps(sheet),
    ...validationSteps(sheet),
    ...rowsSteps(sheet),
  ];
}

/** The cells of a plan with a style; those of a merged area that the plan says nothing of look like its first. */
function styledCells({ cells, merges = [] }: SheetPlan) {
  const planned = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const fillers = merges.flatMap(({ top, left, bottom, right }) => {
    const style = planned.get(`${top}:${left}`)?.style;
    if (!style) return [];
    const places = Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
      row: top + Math.floor(index / (right - left + 1)),
      column: left + (index % (right - left + 1)),
    }));
    return places.filter(({ row, column }) => !planned.has(`${row}:${column}`)).map((place) => ({ ...place, style }));
  });
  return [...planned.values(), ...fillers].flatMap(({ row, column, style }) => (style ? [{ row, column, style }] : []));
}

function mergeSteps({ name, merges = [] }: SheetPlan): readonly Step[] {
  return merges.map((area) => ({
    bytes: 2 * BYTES_OF_CALL,
    draw: ({ workbook }) => workbook.worksheets.getItem(name).getRange(addressOf(area)).merge(),
  }));
}

function nameStep({ name, refersTo }: WorkbookPlan['names'][number], found: Survey): Step {
  return {
    bytes: 2 * BYTES_OF_CALL,
    draw: ({ workbook }) => {
      if (found.names.some((one) => sameName(one, name))) workbook.names.getItem(name).formula = `=${refersTo}`;
      else workbook.names.add(name, `=${refersTo}`);
    },
  };
}

const lastStep = (plan: WorkbookPlan, hiddenSheets: readonly string[]): Step => ({
  bytes: (plan.sheets.length + 2) * BYTES_OF_CALL,
  draw: ({ workbook }) => {
    // A sheet that the user has hidden stays so.
    if (!hiddenSheets.includes(plan.active)) workbook.worksheets.getItem(plan.active).activate();
    for (const { name, hidden } of plan.sheets) if (hidden) workbook.worksheets.getItem(name).visibility = 'Hidden';
  },
});
