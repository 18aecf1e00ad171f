import { type DealerWorkbookContext, readDealerWorkbook } from '../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../engine/reading/workbooks';
import { workbookFile } from '../hosts/xlsx/workbook-file';
import { Refused } from './failures';
import { bytesOf } from './files';

/** A file to read: where it lies, and the name by which the user knows it. */
export interface NamedPath {
  readonly path: string;
  readonly name: string;
}

/** Reads a dealer's file from disk as records, or says why it is unreadable. */
export async function readDealerFile({ path, name }: NamedPath, context: DealerWorkbookContext): Promise<DealerFile> {
  const bytes = await bytesOf(path).catch(refusedAccess);
  if (!bytes) return { state: 'unreadable', file: { name, size: 0, sha256: '' }, reason: 'noAccess' };
  const { content, ...file } = await workbookFile(name, bytes);
  return content.ok ? { state: 'read', file, workbook: readDealerWorkbook(file, content.value, context) } : { state: 'unreadable', file, reason: content.failure.reason };
}

/** A file that the machine does not give out is one of many that can be read: it is told and the others go on. */
function refusedAccess(error: unknown): undefined {
  if (!(error instanceof Refused)) throw error;
}
