import * as sheetJs from '@e965/xlsx';
import type { WorkbookCells } from '../../engine/workbook/cells';
import type { Bounds } from './bounds';
import { compoundStream } from './compound-stream';
import { WHOLE_FILE, libraryCells, quietly } from './library-book';
import { orDamaged, refuseBeyond } from './refusal';
import { neededRecords } from './xls-records';

declare module '@e965/xlsx' {
  /** Exported by the library, missing in its types: parses the records of an old workbook that is already out of its container. */
  export function parse_xlscfb(records: Uint8Array, options: sheetJs.ParsingOptions): sheetJs.WorkBook;
}

/** Reads an old .xls (Excel 97–2003): its macros are never looked at. */
export function oldXlsCells(bytes: Uint8Array, bounds: Bounds): WorkbookCells {
  refuseBeyond('fileBytes', bytes.length, bounds.fileBytes);
  const records = neededRecords(compoundStream(bytes, 'Workbook'), bounds);
  return libraryCells(
    orDamaged(() => quietly(() => sheetJs.parse_xlscfb(records, { ...WHOLE_FILE, type: 'buffer' }))),
    'xls',
    bounds,
  );
}
