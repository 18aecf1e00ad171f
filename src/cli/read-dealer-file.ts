import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import { readDealerFile } from '../engine/reading/read-dealer-file';
import type { DealerFile } from '../engine/reading/workbooks';
import type { RanOut } from '../hosts/xlsx/reading-bounds';
import { endedFile, workbookFile } from '../hosts/xlsx/workbook-file';
import { Refused } from './failures';
import { bytesOf } from './files';
import { isUnreadable } from './unreadable';

/** A file to read: where it lies, and the name by which the user knows it. */
export interface NamedPath {
  readonly path: string;
  readonly name: string;
}

/** The bytes of a dealer's file, or why they are not read: it is one of many, and the others go on. */
export const fetchFile = ({ path }: NamedPath): Promise<Uint8Array | Refused> =>
  bytesOf(path).catch((error: unknown) => (error instanceof Refused ? error : Promise.reject(error)));

/** A dealer's file as records, from what was fetched, or why it is unreadable: it may be known already that its reader ran out over it. */
export async function readFetched(
  { name }: NamedPath,
  fetched: Uint8Array | Refused,
  context: DealerWorkbookContext,
  ranOut?: RanOut,
): Promise<DealerFile> {
  if (!(fetched instanceof Refused))
    return readDealerFile(await (ranOut ? endedFile(name, fetched, ranOut) : workbookFile(name, fetched)), context);
  const { reason, args } = fetched;
  return { state: 'unreadable', file: { name, size: 0, sha256: '' }, reason: isUnreadable(reason) ? reason : 'noAccess', facts: args };
}
