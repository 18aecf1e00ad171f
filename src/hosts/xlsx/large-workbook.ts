import type { Result } from '../../engine/values/result';
import type { SheetCells, WorkbookCells } from '../../engine/workbook/cells';
import type { UnreadableReason } from '../../engine/workbook/file';
import type { WantedCells } from '../../engine/workbook/wanted';
import { REPORT_BOUNDS } from './bounds';
import { dateStyles } from './date-styles';
import { type SheetReading, sheetInPieces } from './large-sheet';
import { isOpenDocument } from './ods';
import { plainTexts } from './plain-cells';
import { orRefusal, Refusal } from './refusal';
import { parseTexts } from './sheet-parser';
import type { PieceBytes } from './sheet-pieces';
import { type WorkbookParts, workbookParts } from './workbook-parts';
import { xmlBinary, xmlText } from './xml-tags';
import { archiveOf, type Archive } from './zip-gate';

const PIECES: PieceBytes = { first: 1 << 18, other: 1 << 23 };

/**
 * Reads a large .xlsx, such as the report of a thousand dealers: sheet by sheet, some rows at a time, and nothing but what is wanted is kept.
 * Never throws for what the bytes are. Takes long: never on a main thread.
 */
export const readLargeWorkbook = (
  bytes: Uint8Array,
  { only, columns }: WantedCells = {},
  bounds = REPORT_BOUNDS,
  pieces = PIECES,
): Result<WorkbookCells, UnreadableReason> =>
  orRefusal(() => {
    const archive = archiveOf(bytes, bounds);
    if (isOpenDocument(archive)) throw new Refusal('tooLarge');
    const parts = workbookParts(archive, bounds);
    const wanted = parts.sheets.filter(({ name }) => only?.has(name) ?? true);
    if (new Set(wanted.map(({ part }) => part)).size < wanted.length) throw new Refusal('damaged');
    const reading: SheetReading = { ...referencesOf(archive, parts), date1904: parts.date1904, bounds, pieces, count: { cells: 0 } };
    const sheets = wanted.map((sheet): SheetCells => {
      const under = columns?.get(sheet.name);
      return sheetInPieces(sheet, archive.part(sheet.part) ?? new Uint8Array(), { ...reading, ...(under && { under }) });
    });
    return { date1904: parts.date1904, sheets };
  });

/** What the cells of all sheets refer to by number. */
function referencesOf(archive: Archive, { strings, styles }: WorkbookParts): Pick<SheetReading, 'texts' | 'dateStyles'> {
  const styleBytes = styles === undefined ? undefined : archive.part(styles);
  const textBytes = strings === undefined ? undefined : archive.part(strings);
  const textsXml = textBytes && xmlText(textBytes);
  return {
    dateStyles: styleBytes ? dateStyles(xmlText(styleBytes)) : [],
    texts: textsXml === undefined ? [] : (plainTexts(textsXml) ?? parseTexts(xmlBinary(new TextEncoder().encode(textsXml)))),
  };
}
