import type { CellContent } from '../../engine/plan/plan';
import type { Result } from '../../engine/values/result';
import { Conversation, demandApi, type ExcelFailure, orRefusal, Refusal } from './conversation';
import { entryOf } from './drawing/entries';

/** A cell to write, by sheet and A1 address. */
export interface CellEntry {
  readonly sheet: string;
  readonly cell: string;
  readonly content: CellContent;
}

/** Writes single cells of the user's sheets, as a user would type them; formats stay. */
export const writeCells = (entries: readonly CellEntry[]): Promise<Result<void, ExcelFailure>> =>
  orRefusal(async () => {
    demandApi();
    const conversation = new Conversation();
    await demandUnprotected(
      conversation,
      entries.map(({ sheet }) => sheet),
    );
    await conversation.ask(({ workbook }) => {
      for (const { sheet, cell, content } of entries) workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[entryOf(content)]];
    });
  });

/** Adds rows behind the last one of the only table of a sheet that holds an address, within or below its body. */
export const appendRows = (sheet: string, header: string, rows: readonly (readonly CellContent[])[]): Promise<Result<void, ExcelFailure>> =>
  orRefusal(async () => {
    demandApi();
    const conversation = new Conversation();
    await demandUnprotected(conversation, [sheet]);
    const { tables, cell } = await conversation.ask(({ workbook }) => {
      const own = workbook.worksheets.getItem(sheet);
      return { tables: own.tables.load('items/name'), cell: own.getRange(header).load('rowIndex,columnIndex') };
    });
    const name = tables.items[0]?.name;
    await (name === undefined ? belowUsed(conversation, sheet, cell.columnIndex, rows) : intoTable(conversation, name, rows));
  });

/** A table without rows has one blank row: it is filled first. */
async function intoTable(conversation: Conversation, name: string, rows: readonly (readonly CellContent[])[]): Promise<void> {
  const { body } = await conversation.ask(({ workbook }) => ({
    body: workbook.tables.getItem(name).getDataBodyRange().load('values,columnCount'),
  }));
  const isBlank = body.values.length === 1 && (body.values[0] ?? []).every((value) => value === '');
  await conversation.ask(({ workbook }) => {
    const table = workbook.tables.getItem(name);
    const entries = rows.map((row) => Array.from({ length: body.columnCount }, (_, column) => entryOf(row[column] ?? null)));
    const added = isBlank ? entries.slice(1) : entries;
    if (isBlank && entries[0]) table.getDataBodyRange().formulas = [entries[0]];
    if (added.length > 0) table.rows.add(undefined, added as (string | number | boolean)[][]);
  });
}

async function belowUsed(
  conversation: Conversation,
  sheet: string,
  column: number,
  rows: readonly (readonly CellContent[])[],
): Promise<void> {
  const { used } = await conversation.ask(({ workbook }) => ({
    used: workbook.worksheets.getItem(sheet).getUsedRange(true).load('rowIndex,rowCount'),
  }));
  await conversation.ask(({ workbook }) => {
    const width = Math.max(...rows.map((row) => row.length));
    const below = workbook.worksheets.getItem(sheet).getRangeByIndexes(used.rowIndex + used.rowCount, column, rows.length, width);
    below.formulas = rows.map((row) => Array.from({ length: width }, (_, at) => entryOf(row[at] ?? null)));
  });
}

async function demandUnprotected(conversation: Conversation, sheets: readonly string[]): Promise<void> {
  const names = [...new Set(sheets)];
  const told = await conversation.ask(({ workbook }) =>
    names.map((name) => workbook.worksheets.getItem(name).protection.load('protected')),
  );
  told.forEach((protection, index) => {
    if (protection.protected) throw new Refusal('sheetProtected', { sheet: names[index] ?? '' });
  });
}
