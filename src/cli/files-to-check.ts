import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { groupBy } from '../engine/values/group';
import { isLockFile } from './dealers-folder';
import { Refused } from './failures';
import { fromCaller, refusal, shown } from './files';
import type { NamedPath } from './read-dealer-file';

/** The files that `check` was given. */
export interface FilesToCheck {
  readonly files: readonly NamedPath[];
  /** Lock files of Excel, as the user wrote them: a pattern such as *.xlsx takes them in. */
  readonly lockFiles: readonly string[];
}

/** Each file once, however often it was named; two files of one name are told apart by their paths. Refuses what is not there and what is no file. */
export async function filesToCheck(given: readonly string[]): Promise<FilesToCheck> {
  const lockFiles = given.filter((path) => isLockFile(basename(path)));
  const once = new Map<string, string>();
  for (const path of given.filter((one) => !lockFiles.includes(one)).map(fromCaller)) {
    const real = await presentFile(path);
    if (!once.has(real)) once.set(real, path);
  }
  const byName = groupBy(once.values(), (path) => basename(path));
  const files = [...byName].flatMap(([name, paths]) => paths.map((path) => ({ path, name: paths.length > 1 ? shown(path) : name })));
  return { files, lockFiles };
}

async function presentFile(path: string): Promise<string> {
  const found = await stat(path).catch((error: unknown) => Promise.reject(refusal(error, path, 'noSuchFile')));
  if (found.isDirectory()) throw new Refused('isFolder', { file: shown(path) });
  return realpath(path);
}
