import { basename } from 'node:path';
import type { WorkbookCells } from '../engine/workbook/cells';
import type { WorkbookFile } from '../engine/workbook/file';
import { endedFile } from '../hosts/xlsx/workbook-file';
import { Refused } from './failures';
import { type FileReader, startReaders } from './file-reader';
import { bytesOf, shown } from './files';

/** Reads a workbook that a user names; of a large one only the wanted sheets need to be read. */
export type ReadGiven = (path: string, wanted?: ReadonlySet<string>) => Promise<WorkbookFile>;

/** Reads in a thread, never in this one, which a file could hold for ever. */
export const readingIn =
  (reader: Pick<FileReader, 'workbook'>): ReadGiven =>
  async (path, wanted) => {
    const [name, bytes] = [basename(path), await bytesOf(path)];
    const read = await reader.workbook({ name, bytes, ...(wanted && { wanted }) });
    return typeof read === 'string' ? endedFile(name, bytes, read) : read;
  };

/** The same for a command that reads nothing else. */
export const readingApart = (): ReadGiven => readingIn(startReaders(0)[0]);

/** The cells of a workbook without which a command can do nothing. */
export function cellsOf(content: WorkbookFile['content'], path: string): WorkbookCells {
  if (!content.ok) throw new Refused(content.failure.reason, { ...content.failure.args, file: shown(path) });
  return content.value;
}
