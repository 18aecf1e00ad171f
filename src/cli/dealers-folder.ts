import { type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refusal } from './files';

/** What a folder of dealers' files holds. */
export interface DealersFolder {
  /** The dealers' files of the folder and its subfolders, in order. */
  readonly workbooks: readonly string[];
  /** Subfolders that could not be looked into. */
  readonly unread: readonly string[];
}

/**
 * What dealers have sent in a folder and its subfolders: workbooks, and what stands in the place of one and is told (.xlsb, scans, pictures,
 * documents, archives). Lock files (~$), hidden and other ones are passed over, a subfolder without permission is told.
 */
export async function dealersFolder(folder: string): Promise<DealersFolder> {
  const workbooks: string[] = [];
  const unread: string[] = [];
  const lookInto = async (entries: readonly Dirent[]): Promise<void> => {
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      if (isSentName(entry.name) && (await isFile(entry, path))) workbooks.push(path);
      if (!entry.isDirectory()) continue;
      const within = await entriesOf(path).catch(() => undefined);
      if (within) await lookInto(within);
      else unread.push(path);
    }
  };
  await lookInto(await entriesOf(folder).catch((error: unknown) => Promise.reject(refusal(error, folder, 'noSuchFolder'))));
  return { workbooks: workbooks.sort(), unread: unread.sort() };
}

/** A file that Excel keeps beside one that it has open. */
export const isLockFile = (name: string): boolean => name.startsWith('~$');

const READ = ['xlsx', 'xlsm', 'xls', 'ods', 'csv'];
/** In which a dealer sends what nobody can read: it is told. */
const SENT_ALL_THE_SAME = ['xlsb', 'et', 'xml', 'htm', 'html', 'pdf', 'jpg', 'jpeg', 'png', 'doc', 'docx', 'wps', 'zip', 'rar', '7z'];
const NAMED = new RegExp(`\\.(${[...READ, ...SENT_ALL_THE_SAME].join('|')})$`, 'i');

const isSentName = (name: string): boolean => NAMED.test(name) && !isLockFile(name) && !name.startsWith('.');

const entriesOf = (folder: string): Promise<Dirent[]> => readdir(folder, { withFileTypes: true });

/** A link counts as the file that it leads to. */
const isFile = async (entry: Dirent, path: string): Promise<boolean> =>
  entry.isFile() ||
  (entry.isSymbolicLink() &&
    (await stat(path).then(
      (found) => found.isFile(),
      () => false,
    )));
