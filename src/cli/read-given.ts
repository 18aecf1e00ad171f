import { basename } from 'node:path';
import { CLOSE_WANTED, furtherWanted } from '../engine/reports/wanted-cells';
import { success } from '../engine/values/result';
import type { WorkbookCells } from '../engine/workbook/cells';
import type { WorkbookFile } from '../engine/workbook/file';
import type { WantedCells } from '../engine/workbook/wanted';
import { REPORT_BOUNDS } from '../hosts/xlsx/bounds';
import { endedFile } from '../hosts/xlsx/workbook-file';
import { isPackage } from '../hosts/xlsx/zip-gate';
import { Refused } from './failures';
import { type FileReader, startLargeReader, startReaders } from './file-reader';
import { bytesOf, shown } from './files';

/** What is wanted of a workbook, and what then still is: a small one is read as a whole, or those sheets. */
export interface Wanted extends WantedCells {
  readonly further?: (read: WorkbookCells) => WantedCells | undefined;
}

/** Reads a workbook that a user names; of a large one only what is wanted. */
export type ReadGiven = (path: string, wanted?: Wanted) => Promise<WorkbookFile>;

/** What is wanted of a report on which, or in whose place, a month is closed. */
export const CLOSING_WANTED: Wanted = { ...CLOSE_WANTED, further: furtherWanted };

type Reader = Pick<FileReader, 'workbook'>;

/** From so many bytes on a workbook is read in pieces. */
const LARGE_BYTES = 8_000_000;

/** Reads in a thread, never in this one, which a file could hold for ever; a large workbook in one of its own, which then gives its memory back. */
export const readingIn =
  (reader: Reader, startLarge: () => Pick<FileReader, 'workbook' | 'end'> = startLargeReader, largeBytes = LARGE_BYTES): ReadGiven =>
  async (path, wanted = {}) => {
    const [name, bytes] = [basename(path), await bytesOf(path, REPORT_BOUNDS.fileBytes)];
    if (bytes.length < largeBytes || !isPackage(bytes) || /\.ods$/i.test(name))
      return answered(reader, { name, bytes, ...(wanted.only && { wanted: wanted.only }) });
    const large = startLarge();
    try {
      return await readLarge(large, { name, bytes }, wanted);
    } finally {
      await large.end();
    }
  };

/** Reads what is wanted, and what then still is in the place of what was read of those sheets. */
async function readLarge(reader: Reader, file: Pick<GivenFile, 'name' | 'bytes'>, { further, ...wanted }: Wanted): Promise<WorkbookFile> {
  const first = await answered(reader, { ...file, large: wanted });
  const still = first.content.ok ? further?.(first.content.value) : undefined;
  if (!still || !first.content.ok) return first;
  const { content } = await answered(reader, { ...file, large: still });
  if (!content.ok) return { ...first, content };
  const read = new Map(content.value.sheets.map((sheet) => [sheet.name, sheet]));
  const cells = first.content.value;
  return { ...first, content: success({ ...cells, sheets: cells.sheets.map((sheet) => read.get(sheet.name) ?? sheet) }) };
}

type GivenFile = Parameters<FileReader['workbook']>[0];

async function answered(reader: Reader, file: GivenFile): Promise<WorkbookFile> {
  const read = await reader.workbook(file);
  return typeof read === 'string' ? endedFile(file.name, file.bytes, read) : read;
}

/** The same for a command that reads nothing else. */
export const readingApart = (): ReadGiven => readingIn(startReaders(0)[0]);

/** The cells of a workbook without which a command can do nothing. */
export function cellsOf(content: WorkbookFile['content'], path: string): WorkbookCells {
  if (!content.ok) throw new Refused(content.failure.reason, { ...content.failure.args, file: shown(path) });
  return content.value;
}
