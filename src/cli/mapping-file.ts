import type { LayoutEntry } from '../engine/records/layout-memory';
import type { HeadOfficeWorkbook } from '../engine/reading/workbooks';
import { keyOf } from '../engine/values/group';
import { Refused } from './failures';
import { fromCaller, shown } from './files';
import type { ReadGiven } from './read-given';
import { readReportFile } from './read-head-office';

/** The rows of 映射 in a workbook of any kind that has this sheet; none where no workbook is named. */
export const mappingIn = async (given: string | undefined, read: ReadGiven): Promise<readonly LayoutEntry[]> =>
  entriesIn(await mappingBook(given, read));

/** The workbook that a user named for its sheet 映射; nothing where none is named. */
export async function mappingBook(given: string | undefined, read: ReadGiven): Promise<HeadOfficeWorkbook | undefined> {
  if (given === undefined) return undefined;
  const path = fromCaller(given);
  const { book } = await readReportFile(path, read);
  if (book.lists.layoutMemory.state !== 'read') throw new Refused('noMapping', { file: shown(path) });
  return book;
}

/** The rows of 映射 in a workbook. */
export const entriesIn = (book: HeadOfficeWorkbook | undefined): readonly LayoutEntry[] =>
  book?.lists.layoutMemory.rows.map(({ values }) => values) ?? [];

/** Head office's workbook with further rows of 映射: they stand in the report as its own do, and hold in the months that follow. */
export function withMapping(book: HeadOfficeWorkbook, entries: readonly LayoutEntry[]): HeadOfficeWorkbook {
  const { layoutMemory } = book.lists;
  const keyed = ({ dealer, sheet, header, field }: LayoutEntry): string => keyOf(dealer, sheet, header, field);
  const present = new Set(layoutMemory.rows.map(({ values }) => keyed(values)));
  const added = entries.filter((entry) => !present.has(keyed(entry)));
  const last = layoutMemory.rows.at(-1)?.row ?? 1;
  const rows = added.map((values, index) => ({ values, written: {}, row: last + 1 + index, remarks: [] }));
  return rows.length === 0
    ? book
    : { ...book, lists: { ...book.lists, layoutMemory: { ...layoutMemory, state: 'read', rows: [...layoutMemory.rows, ...rows] } } };
}
