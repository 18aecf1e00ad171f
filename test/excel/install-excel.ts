import { furnishWindow } from './boot/node-window';
import { settled, type ExcelOptions } from './boot/options';
import { RunningExcel } from './boot/running-excel';
import { Seam } from './boot/seam';
import { Book } from './model/book';

/** The one seam of this page (or test file), behind which Excels follow one another. */
export const seam = new Seam();

/**
 * Puts an in-memory Excel into a page that loads Microsoft's client itself, before it does; nothing here needs Node. In a page
 * without a window (plain Node) the little that the client needs is made up.
 */
export function installExcel(global: object, workbook = new Book(), options: ExcelOptions = {}): RunningExcel {
  if (options.computes) workbook.calculator.computation = options.computes;
  const page = global as Record<string, unknown>;
  if (page['document'] === undefined) furnishWindow(page);
  const excel = new RunningExcel(workbook, settled(options));
  seam.connect(excel);
  seam.install(page['external'] as Record<string, unknown>);
  return excel;
}

/** Does something in the workbook that the user does: the add-in hears of it, as of any change. */
export async function asUser(excel: RunningExcel, act: (workbook: Book) => void): Promise<void> {
  act(excel.workbook);
  seam.deliver();
  await new Promise((resolve) => setTimeout(resolve, 5));
}
