import { readDealerWorkbook, type DealerWorkbookContext } from '../../engine/reading/read-dealer-workbook';
import type { DealerFile } from '../../engine/reading/workbooks';
import { workbookFile } from '../../hosts/xlsx/workbook-file';

/** Reads the bytes of a dealer's file. */
export type ReadDealerFile = (name: string, bytes: Uint8Array, context: DealerWorkbookContext) => Promise<DealerFile>;

/** Reads a dealer's file here and now. */
export const readDealerFile: ReadDealerFile = async (name, bytes, context) => {
  const { content, ...file } = await workbookFile(name, bytes);
  return content.ok
    ? { state: 'read', file, workbook: readDealerWorkbook(file, content.value, context) }
    : { state: 'unreadable', file, reason: content.failure.reason, facts: content.failure.args };
};
