import { read } from '@e965/xlsx';
import type { WorkbookCells } from '../../engine/workbook/cells';
import type { Bounds } from './bounds';
import { WHOLE_FILE, libraryCells, quietly } from './library-book';
import { Refusal, refuseBeyond } from './refusal';

/** Reads an old .xls (Excel 97–2003): its macros are never looked at. */
export function oldXlsCells(bytes: Uint8Array, bounds: Bounds): WorkbookCells {
  refuseBeyond('fileBytes', bytes.length, bounds.fileBytes);
  return libraryCells(readOrRefuse(bytes), 'xls', bounds);
}

function readOrRefuse(bytes: Uint8Array): ReturnType<typeof read> {
  try {
    return quietly(() => read(bytes, { ...WHOLE_FILE, type: 'array' }));
  } catch (error) {
    throw new Refusal(error instanceof Error && /password/i.test(error.message) ? 'encrypted' : 'damaged');
  }
}
