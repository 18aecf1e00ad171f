/// <reference types="office-js" />
import { loadClient } from './boot/load-client';
import { furnishWindow } from './boot/node-window';
import { settled, type ExcelOptions } from './boot/options';
import { RunningExcel } from './boot/running-excel';
import { Seam } from './boot/seam';
import { Book } from './model/book';

export type { ExcelOptions } from './boot/options';
export { RunningExcel } from './boot/running-excel';

const seam = new Seam();
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
  }
  clientKnows = `${apiSet} ${locale}`;
  checkApiSets();
  return excel;
}

/** Puts an in-memory Excel into a page that loads the client itself, before it does; for a page in a real browser. */
export function installExcel(global: object, workbook = new Book(), options: ExcelOptions = {}): RunningExcel {
  if (options.computes) workbook.calculator.computation = options.computes;
  const page = global as Record<string, unknown>;
  if (page['document'] === undefined) furnishWindow(page);
  const excel = new RunningExcel(workbook, settled(options));
  seam.connect(excel);
  seam.install(page['external'] as Record<string, unknown>);
  return excel;
}

/** Lets the client refuse members above the declared set itself, as an Excel that has not got them would. */
function checkApiSets(): void {
  (OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck = true;
}

/** Does something in the workbook that the user does: the add-in hears of it, as of any change. */
export async function asUser(excel: RunningExcel, act: (workbook: Book) => void): Promise<void> {
  act(excel.workbook);
  seam.deliver();
  await new Promise((resolve) => setTimeout(resolve, 5));
}
