import { readHeadOffice } from '../engine/reading/read-head-office';
import type { HeadOfficeWorkbook } from '../engine/reading/workbooks';
import { REPORT_TITLES } from '../engine/reports/report-plan';
import { LISTS_WANTED } from '../engine/reports/wanted-cells';
import type { Month } from '../engine/values/month';
import type { WorkbookCells } from '../engine/workbook/cells';
import { shown } from './files';
import { Refused } from './failures';
import { type ReadGiven, type Wanted, cellsOf } from './read-given';

/** The head-office workbook as records and as cells (an earlier report brings its 处理状态). */
export interface HeadOfficeFile {
  readonly book: HeadOfficeWorkbook;
  readonly cells: WorkbookCells;
}

/** Reads the head-office workbook, which may be an earlier report; a dealer's file is none. */
export async function readHeadOfficeFile(path: string, read: ReadGiven, month?: Month, wanted?: Wanted): Promise<HeadOfficeFile> {
  const file = await readReportFile(path, read, month, wanted);
  const { settings, lists } = file.book;
  if (settings.state === 'missing' && lists.dealers.state === 'missing') throw new Refused('notHeadOffice', { file: shown(path) });
  return file;
}

/** Reads a workbook that must be readable and may be a report. */
export async function readReportFile(path: string, read: ReadGiven, month?: Month, wanted: Wanted = LISTS_WANTED): Promise<HeadOfficeFile> {
  const { content, ...file } = await read(path, wanted);
  const cells = cellsOf(content, path);
  return { cells, book: readHeadOffice(file, cells, { knownTitles: REPORT_TITLES, ...(month && { month }) }) };
}

/** A head office that maintains nothing: what `check` goes by when no workbook is named. */
export const noHeadOffice = (month?: Month): HeadOfficeWorkbook =>
  readHeadOffice({ name: '', size: 0, sha256: '' }, { sheets: [], date1904: false }, month ? { month } : {});
