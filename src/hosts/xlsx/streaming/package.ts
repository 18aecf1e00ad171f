import { unzipSync } from 'fflate';
import type { SheetPlan, TablePlan } from '../../../engine/plan/plan';
import { correctedDrawing, correctedSheet } from './corrections';
import { sheetRows } from './sheet-rows';
import { dimensionWith } from './dimension';
import { ZipWriter } from './zip-writer';

/** Told how many table rows are written, of how many in all. */
export type Progress = (written: number, total: number) => void;

const CHUNK = 1 << 17;

/**
 * The drawn package written anew: table bodies streamed into their sheets and the corrections made that the drawing library
 * has no words for. `sheets` in the order in which they were drawn, as `xl/worksheets/sheet1.xml` and so on.
 */
export async function streamedPackage(
  drawn: Uint8Array,
  sheets: readonly SheetPlan[],
  onProgress: Progress = () => undefined,
): Promise<Uint8Array> {
  const zip = new ZipWriter();
  const count = rowCounter(sheets, onProgress);
  const sheetOf = new Map(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet]));
  for (const [name, bytes] of Object.entries(unzipSync(drawn))) {
    const sheet = sheetOf.get(name);
    if (sheet !== undefined) await zip.add(name, sheetPart(bytes, sheet, count));
    else if (name.startsWith('xl/drawings/drawing')) await zip.add(name, [correctedPart(bytes, sheets)]);
    else await zip.add(name, [bytes]);
  }
  return zip.finish();
}

const correctedPart = (bytes: Uint8Array, sheets: readonly SheetPlan[]): Uint8Array =>
  new TextEncoder().encode(correctedDrawing(new TextDecoder().decode(bytes), sheets));

/** The sheet's XML in pieces: what stands before its rows, the rows, what stands after. */
function* sheetPart(bytes: Uint8Array, sheet: SheetPlan, count: () => void): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const tables = sheet.tables ?? [];
  const { before, rows, after } = splitSheet(correctedSheet(new TextDecoder().decode(bytes), sheet));
  let piece = `${dimensionWith(before, tables)}<sheetData>`;
  for (const row of sheetRows(rows, tables)) {
    count();
    piece += row;
    if (piece.length > CHUNK) {
      yield encoder.encode(piece);
      piece = '';
    }
  }
  yield encoder.encode(`${piece}</sheetData>${after}`);
}

function splitSheet(xml: string): { before: string; rows: string; after: string } {
  const [whole, rows = ''] = /<sheetData\/>|<sheetData>(.*)<\/sheetData>/s.exec(xml) ?? [];
  if (whole === undefined) throw new Error('a drawn sheet has no sheetData');
  const start = xml.indexOf(whole);
  return { before: xml.slice(0, start), rows, after: xml.slice(start + whole.length) };
}

const PROGRESS_EVERY = 1000;

function rowCounter(sheets: readonly SheetPlan[], onProgress: Progress): () => void {
  const tables: readonly TablePlan[] = sheets.flatMap((sheet) => sheet.tables ?? []);
  const total = tables.reduce((sum, table) => sum + table.rows.length, 0);
  let written = 0;
  return () => {
    written++;
    if (written % PROGRESS_EVERY === 0) onProgress(Math.min(written, total), total);
  };
}
