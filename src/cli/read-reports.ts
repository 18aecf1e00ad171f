import type { Month } from '../engine/values/month';
import type { WorkbookCells } from '../engine/workbook/cells';
import { BOUNDS } from '../hosts/xlsx/bounds';
import { readWorkbook } from '../hosts/xlsx/read-workbook';
import { Refused } from './failures';
import { bytesOf, shown } from './files';

/** What is read of a report: `sheets` are wanted, and `of` makes nothing of a workbook that is none. */
interface Reading<Report> {
  readonly sheets: (name: string) => boolean;
  readonly of: (cells: WorkbookCells, file: string) => Report | undefined;
}

/** Reads reports of months, each of a month of its own. */
export async function readReports<Report extends { readonly month: Month; readonly file: string }>(
  paths: readonly string[],
  { sheets, of }: Reading<Report>,
): Promise<readonly Report[]> {
  const read: Report[] = [];
  for (const path of paths) {
    const file = shown(path);
    const cells = readWorkbook(await bytesOf(path), BOUNDS, sheets);
    if (!cells.ok) throw new Refused(cells.failure.reason, { ...cells.failure.args, file });
    const report = of(cells.value, file);
    if (!report) throw new Refused('notAReport', { file });
    const twin = read.find(({ month }) => month === report.month);
    if (twin) throw new Refused('monthTwice', { file, other: twin.file, month: report.month });
    read.push(report);
  }
  return read;
}
