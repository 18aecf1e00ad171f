import type { TablePlan, WorkbookPlan } from '../../../engine/plan/plan';
import { type Conversation, Refusal } from '../conversation';
import { bodyArea } from '../../../engine/plan/table-area';
import { type OwnRecord, RECORD_SETTING, recordOf } from './record';

/**
 * Reads back what has been drawn, since Excel may accept a write and lose it: the record, and where `whole` every table with its rows,
 * the last of which holds what the plan says.
 */
export async function demandWritten(conversation: Conversation, plan: WorkbookPlan, before: OwnRecord, whole: boolean): Promise<void> {
  const tables = whole ? plan.sheets.flatMap(({ name, tables: own = [] }) => own.map((table) => ({ sheet: name, table }))) : [];
  const { kept, told } = await conversation.ask(({ workbook }) => ({
    kept: workbook.settings.getItemOrNullObject(RECORD_SETTING).load('value'),
    told: tables.map(({ table }) => {
      const body = workbook.tables.getItem(table.name).getDataBodyRange();
      return { body: body.load('rowCount,columnCount'), last: body.getLastRow().load('values') };
    }),
  }));
  if (kept.isNullObject || kept.value !== JSON.stringify(recordOf(plan, before)))
    throw new Refusal('excelError', { message: RECORD_SETTING });
  tables.forEach(({ sheet, table }, index) => {
    const { body, last } = told[index] ?? {};
    if (!body || !last || !isAsPlanned(table, body.rowCount, last.values[0] ?? [])) throw new Refusal('notAsWritten', { sheet });
  });
}

function isAsPlanned(table: TablePlan, rowCount: number, last: readonly unknown[]): boolean {
  const { top, bottom } = bodyArea(table);
  return rowCount === bottom - top + 1 && (table.rows.at(-1) ?? []).every((content, column) => isSame(content, last[column]));
}

/** A formula's value is Excel's own business. */
function isSame(content: TablePlan['rows'][number][number], told: unknown): boolean {
  if (typeof content === 'object' && content !== null) return true;
  if (typeof content === 'number') return typeof told === 'number' && Math.abs(told - content) <= 1e-9 * Math.max(1, Math.abs(content));
  return String(told ?? '') === String(content ?? '');
}
