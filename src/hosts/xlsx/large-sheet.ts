import type { CellValue, SheetCells } from '../../engine/workbook/cells';
import type { Bounds } from './bounds';
import { type CellReferences, type PlainReading, plainMerges, readPlainRows, type RowsSoFar } from './plain-cells';
import { withOwnTexts } from './piece-texts';
import { Refusal, refuseBeyond } from './refusal';
import { parsedCells, sheetCells } from './sheet-cells';
import { parseSheets } from './sheet-parser';
import { type PieceBytes, type SheetPieces, sheetPieces } from './sheet-pieces';
import { hiddenRows, leanXml, type SheetXml, sheetXml, withCountableRows } from './sheet-xml';
import type { NamedSheet } from './workbook-parts';
import { xmlBinary, xmlText } from './xml-tags';

/** With what the sheets of a large workbook are read. */
export interface SheetReading extends CellReferences {
  readonly date1904: boolean;
  readonly bounds: Bounds;
  readonly pieces: PieceBytes;
  /** Cells with a value, of all sheets so far. */
  readonly count: { cells: number };
}

/** How one of them is read: `under` are the headers under which its columns are wanted below its first rows. */
interface OwnReading extends SheetReading {
  readonly under?: ReadonlySet<string>;
}

/** What is not written as Excel writes is one text to us, and no larger than this. */
const WHOLE_BYTES = 100_000_000;

/** The cells of a sheet, read some rows at a time; throws a Refusal. */
export function sheetInPieces(sheet: NamedSheet, part: Uint8Array, reading: OwnReading): SheetCells {
  const pieces = sheetPieces(part, reading.pieces) ?? wholePiece(part);
  return new LargeSheet(pieces, reading).read(sheet);
}

function wholePiece(part: Uint8Array): SheetPieces & { readonly prefix: string } {
  if (part.length > WHOLE_BYTES) throw new Refusal('tooLarge');
  const { cells, ...whole } = sheetXml(xmlText(part));
  return { ...whole, cells: [cells] };
}

class LargeSheet {
  private readonly soFar: RowsSoFar = { rows: [], dates: [], formulas: {} };
  private readonly hidden: number[] = [];
  private readonly texts = new KeptTexts();

  constructor(
    private readonly pieces: SheetPieces & { readonly prefix?: string },
    private readonly reading: OwnReading,
  ) {}

  read({ name, visibility }: NamedSheet): SheetCells {
    const { pieces, soFar } = this;
    let columns: ReadonlySet<number> | undefined;
    for (const cells of pieces.cells) {
      const before = soFar.rows.length;
      this.add(cells, columns);
      this.count(before);
      columns ??= this.wantedColumns();
      if (columns?.size === 0) break;
    }
    const { head, tail } = pieces;
    const around: SheetXml = { prefix: pieces.prefix ?? '', head, cells: '', tail };
    const merges = plainMerges(tail === '' ? head : tail) ?? this.parsed(around).merges;
    const content = { ...soFar, merges };
    const hiddenRows = this.hidden.filter((row) => (soFar.rows[row]?.length ?? 0) > 0);
    return { ...sheetCells({ name, visibility, part: '' }, around, content), hiddenRows };
  }

  private count(from: number): void {
    const { count, bounds } = this.reading;
    for (let row = from; row < this.soFar.rows.length; row += 1)
      for (const cell of this.soFar.rows[row] ?? []) if (cell !== null) count.cells += 1;
    refuseBeyond('cells', count.cells, bounds.cells);
  }

  /** The columns in whose first rows one of the wanted headers stands. */
  private wantedColumns(): ReadonlySet<number> | undefined {
    const { under } = this.reading;
    return (
      under &&
      new Set(
        this.soFar.rows.flatMap((row) => row.flatMap((cell, column) => (typeof cell === 'string' && under.has(cell) ? [column] : []))),
      )
    );
  }

  /** Adds the rows of a piece: at once where they are plain, else as the library reads them. */
  private add(cells: string, columns: ReadonlySet<number> | undefined): void {
    const { rows, dates, formulas } = this.soFar;
    const [rowsBefore, datesBefore] = [rows.length, dates.length];
    const { reading, texts, pieces } = this;
    const plain: PlainReading = { ...reading, cellsLeft: reading.bounds.cells, kept: texts.kept, ...(columns && { columns }) };
    for (const row of hiddenRows({ prefix: pieces.prefix ?? '', head: '', cells, tail: '' })) this.hidden.push(row);
    if (!pieces.prefix && readPlainRows(cells, this.soFar, plain, reading.bounds) !== undefined) return;
    rows.length = rowsBefore;
    dates.length = datesBefore;
    const parsed = this.parsed({ prefix: pieces.prefix ?? '', head: '', cells, tail: '' });
    // Rows go on from one piece to the next; where they do not, some would be lost.
    if (parsed.rows.slice(0, rowsBefore).some(({ length }) => length > 0)) throw new Refusal('damaged');
    for (let row = rowsBefore; row < parsed.rows.length; row += 1) rows.push((parsed.rows[row] ?? []).map(this.keptValue));
    for (const date of parsed.dates) dates.push(date);
    Object.assign(formulas, parsed.formulas);
  }

  private readonly keptValue = (value: CellValue): CellValue => (typeof value === 'string' ? this.texts.kept(value) : value);

  private parsed(xml: SheetXml) {
    const { texts, dateStyles, date1904, bounds } = this.reading;
    const { cells, strings } = withOwnTexts(xml, texts);
    const source = withCountableRows({ ...xml, cells });
    const [sheet] = parseSheets({
      dateStyles,
      date1904,
      strings: strings && binary(strings),
      sheets: [binary(leanXml(source))],
      hasFormulas: true,
    });
    if (sheet === undefined) throw new Refusal('damaged');
    return parsedCells(source, sheet, bounds);
  }
}

const binary = (text: string): string => xmlBinary(new TextEncoder().encode(text));

/** V8 keeps the whole of a text of which a part is kept: parts that are long enough for that are copied, equal ones once. */
class KeptTexts {
  private texts = new Map<string, string>();
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  readonly kept = (text: string): string => {
    if (text.length < SHORTEST_PART) return text;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const own = this.decoder.decode(this.encoder.encode(text));
    if (this.texts.size >= MOST_KEPT) this.texts = new Map();
    this.texts.set(own, own);
    return own;
  };
}

const SHORTEST_PART = 13;
const MOST_KEPT = 100_000;
