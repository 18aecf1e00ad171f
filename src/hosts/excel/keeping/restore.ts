import type { SheetPlan } from '../../../engine/plan/plan';
import type { CellRange } from '../../../engine/workbook/cells';
import { addressLists, addressOf, areasOf } from '../areas';
import type { Conversation } from '../conversation';
import { blockSteps } from '../drawing/contents';
import { fitSteps } from '../drawing/prepare';
import { giveFormat } from '../drawing/styles';
import type { Cells } from '../reading/contents';
import { BYTES_OF_CALL, drawSteps, type Step } from '../drawing/steps';
import { tableArea } from '../drawing/table-area';
import type { Beginning } from './before';
import { forgetStep, JOURNAL_SHEET } from './journal';
import { keptEntry } from './own-columns';
import { RECORD_SETTING, settingStep } from './record';
import { survey } from './survey';

/**
 * Takes a drawing back: sheets that it made go, in the others every cell holds again what it held before. How cells look,
 * and charts, stay as far as they have been drawn.
 */
export async function restore(conversation: Conversation, { begun, before }: Beginning): Promise<void> {
  const found = await survey(conversation, begun.plan);
  if (found.unfinished === '' && !found.sheetNames.includes(JOURNAL_SHEET)) return;
  const made = begun.fresh.filter((name) => found.sheets.has(name));
  const steps: Step[] = [];
  for (const { sheet, area, values, formulas } of before) {
    const standing = found.sheets.get(sheet);
    const plan = begun.plan.sheets.find(({ name }) => name === sheet);
    if (!standing || !plan) continue;
    const drawn = addressLists([...areasOf(plan.cells), ...(plan.tables ?? []).map(tableArea), ...(plan.merges ?? [])]);
    steps.push(
      ...drawn.map((list) => emptyStep(sheet, list)),
      ...standing.tables.flatMap((table) => {
        const rows = begun.tables.find((one) => one.sheet === sheet && one.table === table.name)?.rows;
        return rows === undefined ? [] : fitSteps(sheet, table, { rows, hasTotals: table.hasTotals });
      }),
      ...plainColumnSteps(plan, area, values),
      ...blockSteps(sheet, area.top, area.left, values.map((row, down) => row.map((value, right) => keptEntry(value, formulas[down]?.[right] ?? value)))),
    );
  }
  await drawSteps(conversation, [
    ...steps,
    ...made.map((name): Step => ({ bytes: 2 * BYTES_OF_CALL, draw: ({ workbook }) => workbook.worksheets.getItem(name).delete() })),
    settingStep(RECORD_SETTING, JSON.stringify(begun.record)),
    forgetStep(found.sheetNames.includes(JOURNAL_SHEET)),
  ]);
}

/** In columns of texts a number would become text on being written again: such a column shows what it holds, whatever that is. */
function plainColumnSteps({ name, tables = [] }: SheetPlan, area: CellRange, values: Cells): readonly Step[] {
  const texts = tables.flatMap(({ column, columns }) => columns.flatMap(({ style }, index) => (style.format === '@' ? [column + index] : [])));
  const mixed = texts.filter((column) => values.some((row) => typeof (row[column - area.left] ?? '') !== 'string'));
  return mixed.map((column) => ({
    bytes: 2 * BYTES_OF_CALL,
    draw: ({ workbook }) => giveFormat(workbook.worksheets.getItem(name).getRange(addressOf({ ...area, left: column, right: column })), 'General'),
  }));
}

/** Contents only: the looks of our cells are those of the drawing. */
const emptyStep = (sheet: string, list: string): Step => ({
  bytes: list.length + 3 * BYTES_OF_CALL,
  draw: ({ workbook }) => workbook.worksheets.getItem(sheet).getRanges(list).clear('Contents'),
});
