import { type DealerWorkbookContext, readDealerWorkbook } from '../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../engine/reading/workbooks';
import { workbookFile } from '../hosts/xlsx/workbook-file';
import { bytesOf } from './files';

/** A file to read: where it lies, and the name by which the user knows it. */
export interface NamedPath {
  readonly path: string;
  readonly name: string;
}

/** Reads a dealer's file from disk as records, or says why it is unreadable. */
export async function readDealerFile({ path, name }: NamedPath, context: DealerWorkbookContext): Promise<DealerFile> {
  const { content, ...file } = await workbookFile(name, await bytesOf(path));
  return content.ok ? { state: 'read', file, workbook: readDealerWorkbook(file, content.value, context) } : { state: 'unreadable', file, reason: content.failure.reason };
}
