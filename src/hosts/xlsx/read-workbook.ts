import type { Result } from '../../engine/values/result';
import type { WorkbookCells } from '../../engine/workbook/cells';
import type { UnreadableReason } from '../../engine/workbook/file';
import { BOUNDS, type Bounds } from './bounds';
import { dateStyles } from './date-styles';
import { compoundFileReason, isCompoundFile, isExcel95 } from './compound-file';
import { isOpenDocument, odsCells } from './ods';
import { oldXlsCells } from './old-xls';
import { withoutEndlessTexts } from './long-texts';
import { orRefusal, Refusal, refuseBeyond } from './refusal';
import { plainCells, plainTexts, type SheetContent } from './plain-cells';
import { parsedCells, sheetCells } from './sheet-cells';
import { parseSheets, parseTexts, type ParsedSheet } from './sheet-parser';
import { countCells, hasFormulas, leanXml, sheetXml, withCountableRows, withoutBlankEnd, type SheetXml } from './sheet-xml';
import { workbookParts } from './workbook-parts';
import { xmlBinary, xmlText } from './xml-tags';
import { archiveOf, type Archive } from './zip-gate';

/**
 * Reads the bytes of an .xlsx, .xlsm, .xls or .ods file as plain cells, or says why it cannot be read; never throws for what the bytes are.
 * Dates are raw serial numbers of the workbook's own date system. Takes long for large files: never on a main thread.
 * Of a large workbook only the wanted sheets need to be read; the others then are as if they were not there.
 */
export const readWorkbook = (
  bytes: Uint8Array,
  bounds = BOUNDS,
  isWanted: (sheetName: string) => boolean = () => true,
): Result<WorkbookCells, UnreadableReason> =>
  orRefusal(() => {
    if (isCompoundFile(bytes) && compoundFileReason(bytes) === 'oldXls' && !isExcel95(bytes))
      return withoutEndlessTexts(only(oldXlsCells(bytes, bounds), isWanted), bounds);
    const archive = archiveOf(bytes, bounds);
    const cells = isOpenDocument(archive) ? only(odsCells(archive, bounds), isWanted) : workbookCells(archive, bounds, isWanted);
    return withoutEndlessTexts(cells, bounds);
  });

/**
 * Whether the library makes objects of a file as a whole before our bounds see its cells: no thread can be kept from an allocation that
 * aborts its whole process then.
 */
export function isReadWhole(bytes: Uint8Array, bounds = BOUNDS): boolean {
  if (isCompoundFile(bytes)) return true;
  const isOds = orRefusal(() => isOpenDocument(archiveOf(bytes, bounds)));
  return isOds.ok && isOds.value;
}

function workbookCells(archive: Archive, bounds: Bounds, isWanted: (sheetName: string) => boolean): WorkbookCells {
  const { sheets: all, strings, styles, date1904 } = workbookParts(archive, bounds);
  const sheets = all.filter(({ name }) => isWanted(name));
  const styleBytes = styles === undefined ? undefined : archive.part(styles);
  const textBytes = strings === undefined ? undefined : archive.part(strings);
  const sources = sheetSources(
    archive,
    sheets.map(({ part }) => part),
    bounds,
  );
  const dates = styleBytes ? dateStyles(xmlText(styleBytes)) : [];
  const contents = sheetContents(sources, { textsXml: textBytes && xmlText(textBytes), dateStyles: dates, date1904 }, bounds);
  return { date1904, sheets: sheets.map((sheet, index) => sheetCells(sheet, sources[index] as SheetXml, contents[index] as SheetContent)) };
}

const only = (cells: WorkbookCells, isWanted: (sheetName: string) => boolean): WorkbookCells => ({
  ...cells,
  sheets: cells.sheets.filter(({ name }) => isWanted(name)),
});

interface Shared {
  readonly textsXml: string | undefined;
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

/** Plain sheets are read at once, the others by the library together. */
function sheetContents(sources: readonly SheetXml[], { textsXml, ...shared }: Shared, bounds: Bounds): readonly SheetContent[] {
  const texts = textsXml === undefined ? [] : (plainTexts(textsXml) ?? parseTexts(binary(textsXml)));
  const plain = sources.map((source) => plainCells(source, { texts, dateStyles: shared.dateStyles }, bounds));
  const others = sources.filter((_, index) => plain[index] === undefined);
  if (others.length === 0) return plain as readonly SheetContent[];
  const parsed = parseSheets({
    ...shared,
    strings: textsXml && binary(textsXml),
    sheets: others.map((source) => binary(leanXml(withCountableRows(source)))),
    hasFormulas: others.some(hasFormulas),
  });
  let next = 0;
  return plain.map((content) => content ?? parsedCells(others[next] as SheetXml, parsed[next++] as ParsedSheet, bounds));
}

const binary = (text: string): string => xmlBinary(new TextEncoder().encode(text));

// Two names for one part are no sheets of a real workbook: each would be inflated and parsed again.
function sheetSources(archive: Archive, parts: readonly string[], bounds: Bounds): readonly SheetXml[] {
  if (new Set(parts).size < parts.length) throw new Refusal('damaged');
  const count = new CellCount(bounds.cells);
  return parts.map((part) => {
    const bytes = archive.part(part);
    if (bytes === undefined) throw new Refusal('damaged');
    const source = withoutBlankEnd(sheetXml(xmlText(bytes)));
    count.add(source);
    return source;
  });
}

/** A cell takes at least so many letters of XML. */
const SHORTEST_CELL = '<c/>'.length;

/** Refuses sheets with too many cells; counts none where there are not even letters enough for so many. */
class CellCount {
  private cells = 0;
  private letters = 0;
  private readonly uncounted: SheetXml[] = [];

  constructor(private readonly limit: number) {}

  add(sheet: SheetXml): void {
    this.uncounted.push(sheet);
    this.letters += sheet.cells.length;
    if (this.cells + this.letters / SHORTEST_CELL <= this.limit) return;
    this.letters = 0;
    for (const each of this.uncounted.splice(0)) {
      this.cells += countCells(each, this.limit - this.cells);
      refuseBeyond('cells', this.cells, this.limit);
    }
  }
}
