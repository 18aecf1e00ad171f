/// <reference types="office-js" />
import type { Result } from '../../engine/values/result';
import { Conversation, demandApi, type ExcelFailure, orRefusal, SHORT_LIMIT } from './conversation';
import { JOURNAL_SHEET } from './keeping/journal';
import { UNFINISHED_SETTING } from './keeping/record';

/** The names of the open workbook and of its sheets, in tab order. */
export interface OpenWorkbookNames {
  readonly workbook: string;
  readonly sheets: readonly string[];
}

/** Asks for the open workbook's name and its sheets. */
export const openWorkbookNames = (timeLimit?: number): Promise<Result<OpenWorkbookNames, ExcelFailure>> =>
  orRefusal(async () => {
    demandApi();
    const { book, sheets } = await new Conversation(timeLimit).ask(({ workbook }) => ({
      book: workbook.load('name'),
      sheets: workbook.worksheets.load('items/name'),
    }));
    return { workbook: book.name, sheets: sheets.items.map(({ name }) => name).filter((name) => name !== JOURNAL_SHEET) };
  });

/** Whether no cell of the workbook holds anything. */
export const isOpenWorkbookEmpty = (timeLimit?: number): Promise<Result<boolean, ExcelFailure>> =>
  orRefusal(async () => {
    const conversation = new Conversation(timeLimit);
    const { items } = await conversation.ask(({ workbook }) => workbook.worksheets.load('items/name'));
    const names = items.map(({ name }) => name).filter((name) => name !== JOURNAL_SHEET);
    const used = await conversation.ask(({ workbook }) =>
      names.map((name) => workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load('address')),
    );
    return used.every(({ isNullObject }) => isNullObject);
  });

/** Opens the bytes of an .xlsx workbook in a window of its own; without any, an empty workbook. */
export const openNewWorkbook = (bytes?: Uint8Array): Promise<Result<void, ExcelFailure>> =>
  orRefusal(async () => {
    await new Conversation().within(Excel.createWorkbook(bytes && base64Of(bytes)));
  });

/** Saves the workbook; false where this Excel cannot be told to. */
export const saveOpenWorkbook = (): Promise<Result<boolean, ExcelFailure>> =>
  orRefusal(async () => {
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.11')) return false;
    await new Conversation().ask(({ workbook }) => workbook.save('Save' as Excel.SaveBehavior));
    return true;
  });

/** Whether a drawing that was begun stands unfinished in the workbook. */
export const hasUnfinished = (timeLimit = SHORT_LIMIT): Promise<Result<boolean, ExcelFailure>> =>
  orRefusal(async () => {
    const kept = await new Conversation(timeLimit).ask(({ workbook }) =>
      workbook.settings.getItemOrNullObject(UNFINISHED_SETTING).load('value'),
    );
    return !kept.isNullObject && kept.value !== '';
  });

/** Spreading more bytes at once would overflow the stack; a multiple of three leaves no gaps between the pieces. */
const PIECE = 24_000;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += PIECE) letters += btoa(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return letters;
}
