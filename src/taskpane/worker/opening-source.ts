import { findSheets } from '../../engine/reading/find-sheets';
import { DAYS_1904 } from '../../engine/reading/read-dealer-workbook';
import { readList } from '../../engine/reading/read-list';
import type { ListReading } from '../../engine/reading/reading';
import { ownSheet } from '../../engine/reports/own-sheet';
import { closingBalance } from '../../engine/reports/parts/closing-balance';
import { readReport } from '../../engine/reports/read-report';
import { openingBalance, type OpeningLot } from '../../engine/records/opening-balance';
import type { Facts } from '../../engine/values/language';
import { lastDay, type Month } from '../../engine/values/month';
import { exceededBound } from '../../engine/workbook/bounds-words';
import type { SheetCells, WorkbookCells } from '../../engine/workbook/cells';
import type { OpeningSource } from '../state/opening-balance';
import { type FileReader, READING_HERE } from './file-reader';
import type { OpenBook } from './opened-book';

/** 期初 as read from where it was taken; of a file that cannot be opened, why. */
export type OpeningRead = { readonly list: ListReading<OpeningLot>; readonly isFile: boolean } | { readonly unreadable: Facts };

/** What opens the file that 期初 is taken from. */
export type OpeningReader = Pick<FileReader, 'workbook'>;

/** Reads pasted cells, or a file as the dealers' files are read. */
export async function readOpening(source: OpeningSource, open: OpenBook, reader: OpeningReader = READING_HERE): Promise<OpeningRead> {
  if ('cells' in source) return { list: readFrom({ date1904: false, sheets: [pastedSheet(source.cells)] }, open), isFile: false };
  const { content } = await reader.workbook(source.name, source.bytes);
  if (content.ok) return { list: readFrom(content.value, open), isFile: true };
  const exceeded = exceededBound(content.failure.args ?? {});
  return { unreadable: exceeded ? { why: exceeded.bound, ...exceeded.facts } : { why: content.failure.reason } };
}

const pastedSheet = (rows: SheetCells['rows']): SheetCells => ({
  name: openingBalance.title.zh,
  visibility: 'visible',
  rows,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  formulas: {},
});

/** 期末结转 of an earlier month's report; else the sheet that is named 期初; where none is, the one of which most rows can be read. */
function readFrom(cells: WorkbookCells, { book }: OpenBook): ListReading<OpeningLot> {
  const { sheets, date1904 } = cells;
  const { month } = book.settings.values;
  const context = { serialOffset: date1904 ? DAYS_1904 : 0, monthEnd: month && lastDay(month) };
  const carried = ownSheet(cells, closingBalance);
  if (carried && isBefore(readReport(cells).month, month)) return readList(closingBalance, carried, context);
  const named = findSheets([openingBalance], sheets).get(openingBalance.id);
  const readings = (named ? [named] : sheets).map((cells) => readList(openingBalance, cells, context));
  return readings.reduce(
    (best, one) => (one.rows.length > best.rows.length ? one : best),
    readings[0] ?? readList(openingBalance, undefined, context),
  );
}

/** What this month itself, or a later one, carries forward is not what it began with. */
const isBefore = (reported: Month | undefined, month: Month | undefined): boolean =>
  reported === undefined || month === undefined || reported < month;
