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

/** The bytes of a dealer's file; nothing where the machine does not give them out. */
export const fetchFile = ({ path }: NamedPath): Promise<Uint8Array | undefined> => bytesOf(path).catch(refusedAccess);

/** A dealer's file as records, from its bytes, or why it is unreadable. */
export async function readFetched({ name }: NamedPath, bytes: Uint8Array | undefined, context: DealerWorkbookContext): Promise<DealerFile> {
  if (!bytes) return { state: 'unreadable', file: { name, size: 0, sha256: '' }, reason: 'noAccess' };
  const { content, ...file } = await workbookFile(name, bytes);
  return content.ok
    ? { state: 'read', file, workbook: readDealerWorkbook(file, content.value, context) }
    : { state: 'unreadable', file, reason: content.failure.reason, facts: content.failure.args };
}

/** A file that the machine does not give out is one of many that can be read: it is told and the others go on. */
function refusedAccess(error: unknown): undefined {
  if (!(error instanceof Refused)) throw error;
}
