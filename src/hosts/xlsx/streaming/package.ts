import { unzipSync } from 'fflate';
import type { SheetPlan, TablePlan, WorkbookPlan } from '../../../engine/plan/plan';
import { correctedDrawing, correctedNotes, correctedSheet, correctedStyles } from './corrections';
import { withDimension } from './dimension';
import { mergesXml } from './merges';
import { sheetRows } from './sheet-rows';
import { XmlBytes } from './xml-bytes';
import { ZipWriter } from './zip-writer';

/** Told how many table rows are written, of how many in all. */
export type Progress = (written: number, total: number) => void;

/**
 * The drawn package written anew: cells and table bodies streamed into their sheets and the corrections made that the drawing library
 * has no words for. The plan's sheets were drawn in order, as `xl/worksheets/sheet1.xml` and so on.
 */
export async function streamedPackage(
  drawn: Uint8Array,
  plan: WorkbookPlan,
  onProgress: Progress = () => undefined,
): Promise<readonly Uint8Array[]> {
  const zip = new ZipWriter();
  const count = rowCounter(plan.sheets, onProgress);
  const parts = Object.entries(unzipSync(drawn)).values();
  const addAll = async (): Promise<void> => {
    const xml = new XmlBytes();
    for (const [name, bytes] of parts) await zip.add(name, finalPart(name, bytes, plan, xml, count));
  };
  // While the platform deflates a piece of one part, this thread makes a piece of another; more at once would only hold more memory.
  await Promise.all(Array.from({ length: PARTS_AT_ONCE }, addAll));
  return zip.finish();
}

const PARTS_AT_ONCE = 2;

function finalPart(name: string, bytes: Uint8Array, plan: WorkbookPlan, rows: XmlBytes, count: () => void): Iterable<Uint8Array> {
  const [, kind, number] = /^xl\/(worksheets\/sheet|drawings\/drawing|drawings\/vmlDrawing)(\d+)\./.exec(name) ?? [];
  const xml = (): string => new TextDecoder().decode(bytes);
  const whole = (text: string): Iterable<Uint8Array> => [new TextEncoder().encode(text)];
  if (name === 'xl/styles.xml') return whole(correctedStyles(xml()));
  if (kind === undefined) return [bytes];
  if (kind === 'drawings/drawing') return whole(correctedDrawing(xml(), plan.sheets));
  const sheet = plan.sheets[Number(number) - 1];
  if (sheet === undefined) throw new Error(`${name} belongs to no sheet of the plan`);
  if (kind === 'drawings/vmlDrawing') return whole(correctedNotes(xml(), sheet));
  return sheetPart(rows, correctedSheet(xml(), sheet, plan.active), sheet, count);
}

/** The sheet's XML in pieces: what stands before its rows, the rows, what stands after. */
function* sheetPart(xml: XmlBytes, drawn: string, sheet: SheetPlan, count: () => void): Generator<Uint8Array> {
  const { before, rows, after } = splitSheet(drawn);
  xml.xml(`${withDimension(before, sheet)}<sheetData>`);
  yield* sheetRows(xml, rows, sheet, count);
  xml.xml(`</sheetData>${mergesXml(sheet)}${after}`);
  yield xml.take();
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
  const total = tables.reduce((sum, table) => sum + Math.max(table.rows.length, 1), 0);
  let written = 0;
  return () => {
    written = Math.min(written + 1, total);
    if (written % PROGRESS_EVERY === 0 || written === total) onProgress(written, total);
  };
}
