import { basename } from 'node:path';
import { readHeadOffice } from '../engine/reading/read-head-office';
import type { HeadOfficeWorkbook } from '../engine/reading/workbooks';
import { REPORT_TITLES } from '../engine/reports/report-plan';
import type { Month } from '../engine/values/month';
import type { WorkbookCells } from '../engine/workbook/cells';
import { workbookFile } from '../hosts/xlsx/workbook-file';
import { bytesOf } from './files';
import { Refused } from './words';

/** The head-office workbook as records and as cells (an earlier report brings its 处理状态). */
export interface HeadOfficeFile {
  readonly book: HeadOfficeWorkbook;
  readonly cells: WorkbookCells;
}

/** Reads a workbook that must be readable: the head office's, or an earlier report. */
export async function readHeadOfficeFile(path: string, month?: Month): Promise<HeadOfficeFile> {
  const name = basename(path);
  const { content, ...file } = await workbookFile(name, await bytesOf(path));
  if (!content.ok) throw new Refused(content.failure.reason, { file: name });
  return { cells: content.value, book: readHeadOffice(file, content.value, { knownTitles: REPORT_TITLES, ...(month && { month }) }) };
}

/** A head office that maintains nothing: what `check` goes by when no workbook is named. */
export const noHeadOffice = (month?: Month): HeadOfficeWorkbook =>
  readHeadOffice({ name: '', size: 0, sha256: '' }, { sheets: [], date1904: false }, month ? { month } : {});
