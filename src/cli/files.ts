import { createWriteStream } from 'node:fs';
import { access, mkdir, stat, readFile, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { finished } from 'node:stream/promises';
import { BOUNDS } from '../hosts/xlsx/bounds';
import { Refused } from './failures';
import { draftPath, removeLeftovers } from './leftover-drafts';

const asGiven = new Map<string, string>();

/** A path relative to the folder in which the command was called, also when npm runs it from the package's own. */
export function fromCaller(path: string): string {
  if (path.trim() === '') throw new Refused('emptyPath');
  const absolute = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  asGiven.set(absolute, path);
  return absolute;
}

/** A path as the user wrote it; of files found in a folder only the name. */
export const shown = (path: string): string => asGiven.get(path) ?? basename(path);

/** The bytes of a file; one beyond the bound, or that is none but a device or a pipe, which may never end, is not begun. */
export async function bytesOf(path: string, limit = BOUNDS.fileBytes): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    const file = shown(path);
    if (!found.isFile() && !found.isDirectory()) throw new Refused('notAWorkbook', { file });
    if (found.size > limit) throw new Refused('tooLarge', { measure: 'fileBytes', found: found.size, limit, file });
    return await readFile(path);
  } catch (error) {
    throw refusal(error, path, 'noSuchFile');
  }
}

/** The name by which a user knows a file: relative to the chosen folder, with forward slashes. */
export const nameWithin = (folder: string, path: string): string =>
  path.startsWith(folder + sep)
    ? path
        .slice(folder.length + 1)
        .split(sep)
        .join('/')
    : basename(path);

/** Whether something stands at a path. */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Refuses an output that is one of the inputs, or exists and may not be replaced, or is not named as a workbook. */
export async function mayWrite(out: string, inputs: readonly string[], force: boolean): Promise<void> {
  const file = shown(out);
  const found = await stat(out).catch(() => undefined);
  if (found?.isDirectory()) throw new Refused('isFolder', { file });
  if (!/\.xlsx$/i.test(out)) throw new Refused('notXlsx', { file, suggested: `${file.replace(/\.(xls[a-z]?|csv)?$/i, '')}.xlsx` });
  if (!found) return;
  if (!found.isFile()) throw new Refused('noAccess', { file });
  const real = await realpath(out);
  for (const input of inputs) if ((await exists(input)) && (await realpath(input)) === real) throw new Refused('outputIsInput', { file });
  if (!force) throw new Refused('outputExists', { file });
}

/** Refuses a folder that holds something, unless it may be filled all the same, and what is no folder. */
export async function mayFill(folder: string, force: boolean): Promise<void> {
  const present = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw refusal(error, folder, 'noSuchFolder');
  });
  if (present.length > 0 && !force) throw new Refused('notEmpty', { file: shown(folder) });
}

/** A file that is written and not yet in its place. */
export interface Draft {
  place(): Promise<void>;
  discard(): Promise<void>;
}

/** Writes a file whole or not at all: beside its place first, then renamed into it. */
export const writeWhole = async (out: string, content: FileContent): Promise<void> => (await draftOf(out, content)).place();

/** What a file is to hold: its bytes, or their pieces one behind the other. */
export type FileContent = Uint8Array | readonly Uint8Array[];

/** Writes a file beside its place: several that belong together are put in place when the last of them is written. */
export async function draftOf(out: string, content: FileContent): Promise<Draft> {
  const draft = draftPath(out);
  const discard = () => rm(draft, { force: true }).catch(() => undefined);
  const orDiscard = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await discard();
      throw refusalOfOutput(error, out);
    }
  };
  await orDiscard(async () => {
    await mkdir(dirname(out), { recursive: true });
    await removeLeftovers(out);
    await writeFlushed(draft, content);
  });
  return { place: () => orDiscard(() => rename(draft, out)), discard };
}

/** All pieces are given at once and go to the disk in few turns: one by one, hundreds of them take longer than their bytes. */
async function writeFlushed(path: string, content: FileContent): Promise<void> {
  const file = createWriteStream(path, { flush: true });
  for (const piece of content instanceof Uint8Array ? [content] : content) file.write(piece);
  await finished(file.end());
}

function refusalOfOutput(error: unknown, out: string): unknown {
  const file = dirname(shown(out));
  if (codeOf(error) === 'ENOENT') return new Refused('noSuchFolder', { file });
  if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'EEXIST') return new Refused('notAFolder', { file });
  return refusal(error, out, 'noSuchFolder');
}

/** What the machine refused, as a refusal that the user can act on; any other error stays what it is. */
export function refusal(error: unknown, path: string, missing: 'noSuchFile' | 'noSuchFolder'): unknown {
  const code = codeOf(error);
  const file = shown(path);
  if (code === 'ENOTDIR' && missing === 'noSuchFolder') return new Refused('notAFolder', { file });
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EEXIST') return new Refused(missing, { file });
  if (code === 'EISDIR') return new Refused('isFolder', { file });
  if (code === 'ENAMETOOLONG') return new Refused('noSuchFolder', { file: `${file.slice(0, 40)}…` });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' || code === 'EROFS') return new Refused('noAccess', { file });
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new Refused('diskFull', { file });
  return error;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
