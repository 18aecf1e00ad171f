/// <reference types="office-js" />
import { addNotes } from './boot/client-notes';
import { loadClient } from './boot/load-client';
import type { ExcelOptions } from './boot/options';
import type { RunningExcel } from './boot/running-excel';
import { installExcel, seam } from './install-excel';
import type { Book } from './model/book';

export { asUser, installExcel } from './install-excel';
export type { RunningExcel } from './boot/running-excel';

let clientKnows: string | undefined;

/**
 * Starts an in-memory Excel with a workbook (an empty one by default) behind Microsoft's own client, and resolves when
 * `Office.onReady` has: from then on `Excel.run` works on that workbook. Starting another one takes the place of the first.
 */
export async function startExcel(workbook?: Book, options: ExcelOptions = {}): Promise<RunningExcel> {
  const excel = installExcel(globalThis, workbook, options);
  const { apiSet, locale } = excel.options;
  // The client asks for the API set and the language once, when it loads.
  if (clientKnows !== `${apiSet} ${locale}`) {
    seam.forgetClient();
    await loadClient();
    addNotes();
  }
  clientKnows = `${apiSet} ${locale}`;
  checkApiSets();
  return excel;
}

/** Lets the client refuse members above the declared set itself, as an Excel that has not got them would. */
function checkApiSets(): void {
  (OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck = true;
}
