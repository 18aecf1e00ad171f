import type { Result } from '../../engine/values/result';
import type { WorkbookCells } from '../../engine/workbook/cells';
import type { UnreadableReason } from '../../engine/workbook/file';
import { BOUNDS, type Bounds } from './bounds';
import { dateStyles } from './date-styles';
import { orRefusal, Refusal } from './refusal';
import { sheetCells } from './sheet-cells';
import { parseSheets } from './sheet-parser';
import { countCells, hasFormulas, leanXml, sheetXml, withCountableRows, withoutBlankEnd, type SheetXml } from './sheet-xml';
import { workbookParts } from './workbook-parts';
import { xmlBinary, xmlText } from './xml-tags';
import { archiveOf, type Archive } from './zip-gate';

/**
 * Reads an .xlsx or .xlsm file's bytes as plain cells, or says why it cannot be read; never throws for what the bytes are.
 * Dates are raw serial numbers of the workbook's own date system. Takes long for large files: never on a main thread.
 * Of a large workbook only the wanted sheets need to be read; the others then are as if they were not there.
 */
export const readWorkbook = (bytes: Uint8Array, bounds = BOUNDS, isWanted: (sheetName: string) => boolean = () => true): Result<WorkbookCells, UnreadableReason> =>
  orRefusal(() => workbookCells(archiveOf(bytes, bounds), bounds, isWanted));

function workbookCells(archive: Archive, bounds: Bounds, isWanted: (sheetName: string) => boolean): WorkbookCells {
  const { sheets: all, strings, styles, date1904 } = workbookParts(archive, bounds);
  const sheets = all.filter(({ name }) => isWanted(name));
  const stylesXml = styles === undefined ? undefined : archive.part(styles);
  const stringsXml = strings === undefined ? undefined : archive.part(strings);
  const sources = sheetSources(archive, sheets.map(({ part }) => part), bounds);
  const parsed = parseSheets({
    sheets: sources.map(leanXml),
    strings: stringsXml && xmlBinary(stringsXml),
    dateStyles: stylesXml ? dateStyles(xmlText(stylesXml)) : [],
    date1904,
    hasFormulas: sources.some(hasFormulas),
  });
  return {
    date1904,
    sheets: sheets.map((sheet, index) => {
      const [source, content] = [sources[index], parsed[index]];
      if (source === undefined || content === undefined) throw new Refusal('damaged');
      return sheetCells(sheet, source, content, bounds);
    }),
  };
}

// Two names for one part are no sheets of a real workbook: each would be inflated and parsed again.
function sheetSources(archive: Archive, parts: readonly string[], bounds: Bounds): readonly SheetXml[] {
  if (new Set(parts).size < parts.length) throw new Refusal('damaged');
  let room = bounds.cells;
  return parts.map((part) => {
    const bytes = archive.part(part);
    if (bytes === undefined) throw new Refusal('damaged');
    const source = withCountableRows(withoutBlankEnd(sheetXml(xmlBinary(bytes))));
    room -= countCells(source, room);
    return source;
  });
}
