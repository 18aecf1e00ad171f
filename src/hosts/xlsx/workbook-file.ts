import type { WorkbookFile } from '../../engine/workbook/file';
import { readWorkbook } from './read-workbook';

/** A file's name, size, SHA-256 fingerprint and cells (or why there are none). */
export async function workbookFile(name: string, bytes: Uint8Array): Promise<WorkbookFile> {
  return { name, size: bytes.length, sha256: await sha256(bytes), content: readWorkbook(bytes) };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  // The copy is for the compiler alone: a view may lie on shared memory, which WebCrypto does not take.
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
