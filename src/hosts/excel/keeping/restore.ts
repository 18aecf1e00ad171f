import type { SheetPlan } from '../../../engine/plan/plan';
import type { CellRange } from '../../../engine/workbook/cells';
import { addressLists, addressOf, areasOf } from '../areas';
import type { Conversation } from '../conversation';
import { chartSteps } from '../drawing/charts';
import { blockSteps } from '../drawing/contents';
import { fitSteps, refillSteps } from '../drawing/prepare';
import { lookSteps } from '../drawing/sheets';
import { giveFormat } from '../drawing/styles';
import type { Cells } from '../reading/contents';
import { BYTES_OF_CALL, drawSteps, type Step } from '../drawing/steps';
import { bodyRows, tableArea } from '../../../engine/plan/table-area';
import type { Beginning } from './before';
import { putBackComments } from './settle-comments';
import { foundRows, type SheetBefore } from './standing';
import { type Begun, forgetStep } from './journal';
import type { KeptLook } from './looks';
import { keptEntry } from './own-columns';
import { NO_RECORD, RECORD_SETTING, recordOf, settingStep } from './record';
import { type FoundSheet, survey } from './survey';

/**
 * Takes a drawing back: sheets that it made go, in the others every cell holds again what it held before, and looks as the
 * last finished drawing left it, charts included. Of a sheet whose last look is not known, contents alone come back.
 */
export async function restore(conversation: Conversation, { begun, before, looks }: Beginning): Promise<void> {
  const found = await survey(conversation, begun.plan);
  if (found.unfinished === '' && found.journal !== 'ours') return;
  const made = begun.fresh.filter((name) => found.sheets.has(name));
  const sheets = before.flatMap((cells) => {
    const standing = found.sheets.get(cells.sheet);
    const plan = begun.plan.sheets.find(({ name }) => name === cells.sheet);
    return standing && plan ? [{ cells, standing, plan, look: withRows(looks.get(cells.sheet) ?? lookOfAdopted(plan, begun), begun) }] : [];
  });
  await drawSteps(conversation, [
    ...sheets.flatMap(({ cells, standing, plan, look }) =>
      look ? wholeSteps(look, cells, standing, plan, begun) : contentSteps(cells, standing, plan, begun),
    ),
    ...sheets.flatMap(({ look }) => (look ? chartSteps(look.sheet, look.language, false) : [])),
    ...made.map((name): Step => ({ bytes: 2 * BYTES_OF_CALL, draw: ({ workbook }) => workbook.worksheets.getItem(name).delete() })),
    settingStep(RECORD_SETTING, JSON.stringify(begun.record)),
  ]);
  await putBackComments(conversation, begun.comments);
  await drawSteps(conversation, [forgetStep(found.journal === 'ours')]);
}

/** 历史 and a report that came as a file were laid out as this plan is: their look before is the plan's. */
function lookOfAdopted(plan: SheetPlan, { plan: { language }, record }: Begun): KeptLook | undefined {
  if (record.sheets[plan.name]) return undefined;
  const cells = plan.cells.map(({ row, column, style }) => ({ row, column, content: null, ...(style && { style }) }));
  return { language, sheet: { ...plan, cells } };
}

/** A look with as many rows as its tables had before the drawing. */
function withRows(look: KeptLook | undefined, begun: Begun): KeptLook | undefined {
  if (!look) return undefined;
  const rowsOf = (table: string): number => begun.tables.find((one) => one.sheet === look.sheet.name && one.table === table)?.rows ?? 0;
  return {
    ...look,
    sheet: {
      ...look.sheet,
      tables: (look.sheet.tables ?? []).map((table) => ({ ...table, rows: Array.from({ length: rowsOf(table.name) }, () => []) })),
    },
  };
}

/** The drawing that is taken back counts as the last one: its cells, formats and charts give way to those before it. */
function wholeSteps(
  { sheet, language }: KeptLook,
  before: SheetBefore,
  standing: FoundSheet,
  plan: SheetPlan,
  begun: Begun,
): readonly Step[] {
  const isDrawn = (plan.tables ?? []).every((table) =>
    standing.tables.some((one) => one.name === table.name && foundRows(one) === bodyRows(table)),
  );
  const own = recordOf(begun.plan, NO_RECORD).sheets[plan.name];
  return [
    ...refillSteps(sheet, { standing, own, isAsRecorded: isDrawn, clearsFilters: false, language }),
    ...blocksBefore(before),
    ...lookSteps(sheet, language),
  ];
}

function contentSteps(before: SheetBefore, standing: FoundSheet, plan: SheetPlan, begun: Begun): readonly Step[] {
  const drawn = addressLists([...areasOf(plan.cells), ...(plan.tables ?? []).map(tableArea), ...(plan.merges ?? [])]);
  return [
    ...drawn.map((list) => emptyStep(plan.name, list)),
    ...standing.tables.flatMap((table) => {
      const rows = begun.tables.find((one) => one.sheet === plan.name && one.table === table.name)?.rows;
      return rows === undefined ? [] : fitSteps(plan.name, table, { rows, hasTotals: table.hasTotals });
    }),
    ...plainColumnSteps(plan, before.area, before.values),
    ...blocksBefore(before),
  ];
}

const blocksBefore = ({ sheet, area, values, formulas }: SheetBefore): readonly Step[] =>
  blockSteps(
    sheet,
    area.top,
    area.left,
    values.map((row, down) => row.map((value, right) => keptEntry(value, formulas[down]?.[right] ?? value))),
  );

/** In columns of texts a number would become text on being written again: such a column shows what it holds, whatever that is. */
function plainColumnSteps({ name, tables = [] }: SheetPlan, area: CellRange, values: Cells): readonly Step[] {
  const texts = tables.flatMap(({ column, columns }) =>
    columns.flatMap(({ style }, index) => (style.format === '@' ? [column + index] : [])),
  );
  const mixed = texts.filter((column) => values.some((row) => typeof (row[column - area.left] ?? '') !== 'string'));
  return mixed.map((column) => ({
    bytes: 2 * BYTES_OF_CALL,
    draw: ({ workbook }) =>
      giveFormat(workbook.worksheets.getItem(name).getRange(addressOf({ ...area, left: column, right: column })), 'General'),
  }));
}

/** Contents only: where the look before is not known, that of the drawing stays. */
const emptyStep = (sheet: string, list: string): Step => ({
  bytes: list.length + 3 * BYTES_OF_CALL,
  draw: ({ workbook }) => workbook.worksheets.getItem(sheet).getRanges(list).clear('Contents'),
});
