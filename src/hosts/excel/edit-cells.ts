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
    const table = await tableAt(
      conversation,
      tables.items.map(({ name }) => name),
      cell,
    );
    await (table === undefined ? belowUsed(conversation, sheet, cell.columnIndex, rows) : intoTable(conversation, table, rows));
  });

/** A table to write into: from which of its columns on our cells stand. */
interface TableAt {
  readonly name: string;
  readonly left: number;
  readonly width: number;
  readonly rows: number;
}

/** The table in whose header row the cell stands. */
async function tableAt(
  conversation: Conversation,
  names: readonly string[],
  { rowIndex, columnIndex }: Pick<Excel.Range, 'rowIndex' | 'columnIndex'>,
): Promise<TableAt | undefined> {
  if (names.length === 0) return undefined;
  const told = await conversation.ask(({ workbook }) =>
    names.map((name) => {
      const table = workbook.tables.getItem(name);
      return {
        header: table.getHeaderRowRange().load('rowIndex,columnIndex,columnCount'),
        body: table.getDataBodyRange().load('rowCount'),
      };
    }),
  );
  const found = told.findIndex(
    ({ header }) =>
      header.rowIndex === rowIndex && columnIndex >= header.columnIndex && columnIndex < header.columnIndex + header.columnCount,
  );
  const at = told[found];
  return (
    at && {
      name: names[found] ?? '',
      left: columnIndex - at.header.columnIndex,
      width: at.header.columnCount,
      rows: at.body.rowCount,
    }
  );
}

/** A table without rows has one blank row: it is filled first. Columns that are not ours keep what they have, or what Excel fills in. */
async function intoTable(conversation: Conversation, at: TableAt, rows: readonly (readonly CellContent[])[]): Promise<void> {
  const entries = rows.map((row) =>
    Array.from({ length: at.width }, (_, column) => {
      const content = row[column - at.left] ?? null;
      return content === null ? null : entryOf(content);
    }),
  );
  const isBlank = at.rows === 1 && (await isBlankBody(conversation, at, Math.max(0, ...rows.map((row) => row.length))));
  const [first] = entries;
  const added = isBlank ? entries.slice(1) : entries;
  await conversation.ask(({ workbook }) => {
    const table = workbook.tables.getItem(at.name);
    if (isBlank && first) table.getDataBodyRange().formulas = [first];
    if (added.length > 0) table.rows.add(undefined, added as (string | number | boolean)[][]);
  });
}

async function isBlankBody(conversation: Conversation, { name, left }: TableAt, width: number): Promise<boolean> {
  const { body } = await conversation.ask(({ workbook }) => ({ body: workbook.tables.getItem(name).getDataBodyRange().load('values') }));
  return (body.values as readonly (readonly unknown[])[]).every((row) => row.slice(left, left + width).every((value) => value === ''));
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
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
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
