/// <reference types="office-js" />
import type { Result } from '../../engine/values/result';
import { Conversation, demandApi, type ExcelFailure, orRefusal } from './conversation';

/** A table of the open workbook with its headers. */
export interface TableHeaders {
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Something on the sheet stands farther right than its last column. */
  readonly isWider: boolean;
}

/** Asks for the tables on some sheets, in two round trips. */
export const tableHeaders = (sheets: readonly string[], timeLimit?: number): Promise<Result<readonly TableHeaders[], ExcelFailure>> =>
  orRefusal(async () => {
    demandApi();
    const conversation = new Conversation(timeLimit);
    const { items } = await conversation.ask(({ workbook }) => workbook.tables.load('items/name,items/worksheet/name'));
    const tables = items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })).filter(({ sheet }) => sheets.includes(sheet));
    if (tables.length === 0) return [];
    const told = await conversation.ask(({ workbook }) =>
      tables.map(({ name, sheet }) => {
        const on = workbook.worksheets.getItem(sheet);
        const header = workbook.tables.getItem(name).getHeaderRowRange();
        return { header: header.load('values,columnIndex,columnCount'), used: on.getUsedRange(true).load('columnIndex,columnCount') };
      }),
    );
    return told.map(({ header, used }, index) => ({
      sheet: tables[index]?.sheet ?? '',
      headers: (header.values[0] ?? []).map(String),
      isWider: used.columnIndex + used.columnCount > header.columnIndex + header.columnCount,
    }));
  });
