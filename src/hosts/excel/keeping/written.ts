import type { TablePlan, WorkbookPlan } from '../../../engine/plan/plan';
import { type Conversation, Refusal } from '../conversation';
import { bodyArea } from '../drawing/table-area';

/** Reads back what has been drawn: every table has its rows, and the last of them holds what the plan says. */
export async function demandWritten(conversation: Conversation, plan: WorkbookPlan): Promise<void> {
  const tables = plan.sheets.flatMap(({ name, tables: own = [] }) => own.map((table) => ({ sheet: name, table })));
  const told = await conversation.ask(({ workbook }) =>
    tables.map(({ table }) => {
      const body = workbook.tables.getItem(table.name).getDataBodyRange();
      return { body: body.load('rowCount,columnCount'), last: body.getLastRow().load('values') };
    }),
  );
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
