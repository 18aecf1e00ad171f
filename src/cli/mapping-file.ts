import type { LayoutEntry } from '../engine/records/layout-memory';
import type { HeadOfficeWorkbook } from '../engine/reading/workbooks';
import { keyOf } from '../engine/values/group';
import { Refused } from './failures';
import { fromCaller, shown } from './files';
import type { ReadGiven } from './read-given';
import { readReportFile } from './read-head-office';

/** The rows of 映射 in a workbook of any kind that has this sheet; none where no workbook is named. */
export async function mappingIn(given: string | undefined, read: ReadGiven): Promise<readonly LayoutEntry[]> {
  if (given === undefined) return [];
  const path = fromCaller(given);
  const { rows, state } = (await readReportFile(path, read)).book.lists.layoutMemory;
  if (state !== 'read') throw new Refused('noMapping', { file: shown(path) });
  return rows.map(({ values }) => values);
}

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
