import type { DealerWorkbookContext } from '../../engine/reading/read-dealer-workbook';
import { readDealerFile } from '../../engine/reading/read-dealer-file';
import type { DealerFile } from '../../engine/reading/workbooks';
import type { WorkbookFile } from '../../engine/workbook/file';
import { workbookFile } from '../../hosts/xlsx/workbook-file';

/** Reads the bytes of files that the user gives. */
export interface FileReader {
  dealerFile(name: string, bytes: Uint8Array, context: DealerWorkbookContext): Promise<DealerFile>;
  /** Any other workbook; of a large one only the wanted sheets need to be read. */
  workbook(name: string, bytes: Uint8Array, wanted?: ReadonlySet<string>): Promise<WorkbookFile>;
}

/** The numbers of the firm by which files are understood: many, and the same for every file. */
type Known = DealerWorkbookContext['known'];

/** A reader in another worker, which is told the firm's numbers once and not with each file. */
export interface ReaderApart extends FileReader {
  know(known: Known): void;
}

/** Reads here and now. */
export const READING_HERE: FileReader = {
  dealerFile: async (name, bytes, context) => readDealerFile(await workbookFile(name, bytes), context),
  workbook: workbookFile,
};

/** The same for somebody elsewhere. */
export function readerApart(): ReaderApart {
  let known: Known;
  return {
    ...READING_HERE,
    know: (told) => {
      known = told;
    },
    dealerFile: (name, bytes, context) => READING_HERE.dealerFile(name, bytes, { ...context, known }),
  };
}
