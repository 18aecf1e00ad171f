import type { Month } from '../engine/values/month';
import type { WorkbookCells } from '../engine/workbook/cells';
import { Refused } from './failures';
import { shown } from './files';
import { type ReadGiven, cellsOf } from './read-given';

/** What is read of a report: the sheets that are wanted, and `of` makes nothing of a workbook that is none. */
interface Reading<Report> {
  readonly wanted: ReadonlySet<string>;
  readonly of: (cells: WorkbookCells, file: string) => Report | undefined;
}

/** Reads reports of months, each of a month of its own. */
export async function readReports<Report extends { readonly month: Month; readonly file: string }>(
  paths: readonly string[],
  read: ReadGiven,
  { wanted, of }: Reading<Report>,
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const path of paths) {
    const file = shown(path);
    const { content } = await read(path, { only: wanted });
    const report = of(cellsOf(content, path), file);
    if (!report) throw new Refused('notAReport', { file });
    const twin = reports.find(({ month }) => month === report.month);
    if (twin) throw new Refused('monthTwice', { file, other: twin.file, month: report.month });
    reports.push(report);
  }
  return reports;
}
