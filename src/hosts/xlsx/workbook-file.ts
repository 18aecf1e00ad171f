import { failure } from '../../engine/values/result';
import type { WorkbookFile } from '../../engine/workbook/file';
import type { WantedCells } from '../../engine/workbook/wanted';
import { BOUNDS } from './bounds';
import { isCompoundFile } from './compound-file';
import { readCsv } from './csv';
import { readLargeWorkbook } from './large-workbook';
import { readWorkbook } from './read-workbook';
import { type RanOut, ranOutReason } from './reading-bounds';
import { isPackage } from './zip-gate';

/** A file's name, size, SHA-256 fingerprint and cells (or why there are none). */
export async function workbookFile(name: string, bytes: Uint8Array, wanted?: ReadonlySet<string>): Promise<WorkbookFile> {
  return { name, size: bytes.length, sha256: await sha256(bytes), content: fileCells(name, bytes, wanted) };
}

/** The same of a large file of head office's own, such as a report: nothing but what is wanted is kept of it. */
export async function largeWorkbookFile(name: string, bytes: Uint8Array, wanted: WantedCells): Promise<WorkbookFile> {
  return { name, size: bytes.length, sha256: await sha256(bytes), content: readLargeWorkbook(bytes, wanted) };
}

/** A file over which its reader was ended. */
export async function endedFile(name: string, bytes: Uint8Array, ranOut: RanOut): Promise<WorkbookFile> {
  return { name, size: bytes.length, sha256: await sha256(bytes), content: failure(ranOutReason(ranOut, bytes.length)) };
}

/**
 * A file's cells, or why there are none; of a large workbook only the wanted sheets need to be read.
 * Separated values say nothing of what they are: their name does, unless they begin as a package or an old workbook.
 */
export function fileCells(name: string, bytes: Uint8Array, wanted?: ReadonlySet<string>): WorkbookFile['content'] {
  const [, base, extension] = /([^/\\]*?)(\.[^./\\]*)?$/.exec(name) ?? [];
  const isText = /^\.(csv|txt)$/i.test(extension ?? '') && !isPackage(bytes) && !isCompoundFile(bytes);
  return isText ? readCsv(base ?? name, bytes, BOUNDS) : readWorkbook(bytes, BOUNDS, wanted && ((sheet) => wanted.has(sheet)));
}

/** The fingerprint of bytes, in lower-case hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // The copy is for the compiler alone: a view may lie on shared memory, which WebCrypto does not take.
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
