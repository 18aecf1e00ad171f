import { placeOf } from '../../engine/workbook/address';
import type { CellRange, CellValue, SheetCells } from '../../engine/workbook/cells';
import type { Bounds } from './bounds';
import { refuseBeyond } from './refusal';
import type { SheetXml } from './sheet-xml';
import { unescaped } from './xml-tags';

/** What a sheet's XML says of its cells. */
export type SheetContent = Pick<SheetCells, 'rows' | 'merges' | 'formulas'> & { readonly dates: readonly string[] };

/** What the cells of all sheets refer to by number. */
export interface CellReferences {
  readonly texts: readonly string[];
  readonly dateStyles: readonly boolean[];
}

/** The rows of a sheet that are read so far, the addresses of its dates, and its formulas by address. */
export interface RowsSoFar {
  readonly rows: (readonly CellValue[])[];
  readonly dates: string[];
  readonly formulas: Record<string, string>;
}

const ROW = /<row r="(\d{1,7})"[^<>]*?(\/?)>/y;
const CELL =
  /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d+)")?(?: t="(n|s|b|inlineStr|str)")?(?:\/>|>(?:(?:<f>([^<]+)<\/f>)?<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;
const ROW_END = '</row>';
const MERGE = /<mergeCell ref="([A-Z]+\d+):([A-Z]+\d+)"\/>/g;
const NO_CELLS: readonly CellValue[] = [];

/**
 * The cells of a sheet written as Excel and most programs write plain ones: numbers, texts, true and false, in order. Nothing where
 * anything else stands between them (a shared formula, rich text, an error, another prefix): such a sheet is left to the library,
 * which reads all forms, in five times the time.
 */
export function plainCells({ prefix, head, cells, tail }: SheetXml, references: CellReferences, bounds: Bounds): SheetContent | undefined {
  const merges = plainMerges(tail === '' ? head : tail);
  if (prefix !== '' || merges === undefined) return undefined;
  const soFar: RowsSoFar = { rows: [], dates: [], formulas: {} };
  return readPlainRows(cells, soFar, { ...references, cellsLeft: bounds.cells }, bounds) === undefined ? undefined : { ...soFar, merges };
}

/** How the rows of a piece are read: `columns` are the only ones that are wanted, `kept` says how a text is kept that is cut out of a larger one. */
export interface PlainReading extends CellReferences {
  readonly cellsLeft: number;
  readonly columns?: ReadonlySet<number>;
  readonly kept?: (text: string) => string;
}

/** Adds the rows of a text to those read so far and says how many cells they take; nothing where the text is not plain, and then some of its rows may have been added. */
export function readPlainRows(cells: string, soFar: RowsSoFar, reading: PlainReading, bounds: Bounds): number | undefined {
  const { rows } = soFar;
  let slots = 0;
  for (let at = 0; at < cells.length;) {
    const [row, end] = matchAt(ROW, cells, at) ?? [];
    const number = Number(row?.[1]);
    if (row === undefined || end === undefined || !(number > rows.length)) return undefined;
    at = end;
    if (row[2] === '/') continue;
    const read = rowCells(cells, at, row[1] ?? '', reading, soFar);
    if (read === undefined) return undefined;
    at = read.end;
    slots += read.values.length;
    refuseBeyond('columns', read.values.length, bounds.columns);
    refuseBeyond('cells', slots, reading.cellsLeft);
    if (read.values.length === 0) continue;
    refuseBeyond('rows', number, bounds.rows);
    while (rows.length < number - 1) rows.push(NO_CELLS);
    rows.push(read.values);
  }
  return slots;
}

interface ReadRow {
  readonly values: readonly CellValue[];
  /** Where the next row begins. */
  readonly end: number;
}

function rowCells(xml: string, start: number, row: string, reading: PlainReading, soFar: RowsSoFar): ReadRow | undefined {
  const { texts, dateStyles, columns, kept } = reading;
  const values: CellValue[] = [];
  let at = start;
  while (!xml.startsWith(ROW_END, at)) {
    CELL.lastIndex = at;
    const cell = CELL.exec(xml);
    if (cell === null || cell[2] !== row) return undefined;
    at = CELL.lastIndex;
    const letters = cell[1] as string;
    const column = columnOf(letters);
    if (columns !== undefined && !columns.has(column)) continue;
    const value = cell[5] === undefined ? valueOf(cell[4], cell[6], cell[7], texts) : resultOf(cell[4], cell[6]);
    if (value === undefined) return undefined;
    if (value === null) continue;
    if (column < values.length) return undefined;
    while (values.length < column) values.push(null);
    values.push(kept !== undefined && typeof value === 'string' ? kept(value) : value);
    if (typeof value === 'number' && cell[3] !== undefined && dateStyles[Number(cell[3])]) soFar.dates.push(letters + row);
    if (cell[5] === undefined) continue;
    const formula = plainFormula(cell[5]);
    if (formula === undefined) return undefined;
    soFar.formulas[letters + row] = kept === undefined ? formula : kept(formula);
  }
  return { values, end: at + ROW_END.length };
}

/** A cell's value, null for a blank one; nothing where it is not plain. */
function valueOf(
  kind: string | undefined,
  value: string | undefined,
  inline: string | undefined,
  texts: readonly string[],
): CellValue | undefined {
  if (kind === 'inlineStr') return value === undefined ? plainText(inline ?? '') || null : undefined;
  if (inline !== undefined) return undefined;
  if (kind === 'b') return value === '1' ? true : value === '0' ? false : undefined;
  if (kind === 'str') return undefined;
  if (value === undefined || value === '') return null;
  const number = numberOf(value);
  if (kind !== 's' || number === undefined) return number;
  const text = texts[number];
  return text === undefined ? undefined : text || null;
}

/** What was saved as the result of a formula; nothing where it is not plain. */
function resultOf(kind: string | undefined, value = ''): string | number | undefined {
  if (kind === 'str') return value === '' || MARKED.test(value) ? undefined : value;
  return value !== '' && (kind === undefined || kind === 'n') ? numberOf(value) : undefined;
}

function numberOf(written: string): number | undefined {
  const number = Number(written);
  // The one takes 0x10 for a number, the other 1,5.
  return number === parseFloat(written) && Number.isFinite(number) ? number : undefined;
}

/** The library understands what else may stand in a formula, in its own way. */
const plainFormula = (xml: string): string | undefined => (/_[xX]|\r|&(?!(?:amp|lt|gt|quot|apos);)/.test(xml) ? undefined : unescaped(xml));

/** The texts of a shared table without rich ones; nothing where one is not plain. */
export function plainTexts(xml: string): readonly string[] | undefined {
  const [opening, start] = matchAt(/[^]*?<sst(?:\s[^<>]*)?>/y, xml, 0) ?? [];
  if (opening === undefined || start === undefined) return undefined;
  const texts: string[] = [];
  let at = start;
  while (!xml.startsWith('</sst>', at)) {
    const [item, end] = matchAt(TEXT, xml, at) ?? [];
    if (item === undefined || end === undefined) return undefined;
    texts.push(plainText(item[1] ?? ''));
    at = end;
  }
  return texts;
}

/** Chinese editions of Excel write behind each text that it has no phonetic guide. */
const TEXT = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t>(?:<phoneticPr(?:\s[^<>]*)?\/>)?<\/si>/y;

const MARKED = /[&_\r]/;

/** Excel writes characters that XML cannot carry as _x000D_. */
function plainText(xml: string): string {
  if (!MARKED.test(xml)) return xml;
  const text = unescaped(xml).replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return text.replace(/\r\n/g, '\n');
}

/** The merged areas of a sheet; nothing where they are not written as Excel does. */
export function plainMerges(xml: string): readonly CellRange[] | undefined {
  const merges = Array.from(xml.matchAll(MERGE), ([, from = '', to = '']) => {
    const [start, end] = [placeOf(from), placeOf(to)];
    return start && end && { top: start.row, left: start.column, bottom: end.row, right: end.column };
  });
  const plain = merges.filter((range) => range !== undefined && range.bottom >= range.top && range.right >= range.left) as CellRange[];
  return plain.length === xml.split(/mergeCell[\s/>]/).length - 1 ? plain : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): readonly [RegExpExecArray, number] | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : [match, pattern.lastIndex];
}

const COLUMNS = new Map<string, number>();

function columnOf(letters: string): number {
  const known = COLUMNS.get(letters);
  if (known !== undefined) return known;
  const column = placeOf(`${letters}1`)?.column ?? 0;
  COLUMNS.set(letters, column);
  return column;
}
