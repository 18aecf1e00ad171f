import { unzipSync } from 'fflate';
import type { SheetPlan, TablePlan, WorkbookPlan } from '../../../engine/plan/plan';
import { correctedDrawing, correctedNotes, correctedSheet, correctedStyles } from './corrections';
import { withDimension } from './dimension';
import { encoded } from './encoded';
import { mergesXml } from './merges';
import { sheetRows } from './sheet-rows';
import { ZipWriter } from './zip-writer';

/** Told how many table rows are written, of how many in all. */
export type Progress = (written: number, total: number) => void;

/**
 * The drawn package written anew: cells and table bodies streamed into their sheets and the corrections made that the drawing library
 * has no words for. The plan's sheets were drawn in order, as `xl/worksheets/sheet1.xml` and so on.
 */
export async function streamedPackage(drawn: Uint8Array, plan: WorkbookPlan, onProgress: Progress = () => undefined): Promise<Uint8Array> {
  const zip = new ZipWriter();
  const count = rowCounter(plan.sheets, onProgress);
  // All at once: while the platform deflates a piece of one part, this thread makes a piece of another.
  await Promise.all(Object.entries(unzipSync(drawn)).map(([name, bytes]) => zip.add(name, finalPart(name, bytes, plan, count))));
  return zip.finish();
}

function finalPart(name: string, bytes: Uint8Array, plan: WorkbookPlan, count: () => void): Iterable<Uint8Array> {
  const [, kind, number] = /^xl\/(worksheets\/sheet|drawings\/drawing|drawings\/vmlDrawing)(\d+)\./.exec(name) ?? [];
  const xml = (): string => new TextDecoder().decode(bytes);
  const whole = (text: string): Iterable<Uint8Array> => [new TextEncoder().encode(text)];
  if (name === 'xl/styles.xml') return whole(correctedStyles(xml()));
  if (kind === undefined) return [bytes];
  if (kind === 'drawings/drawing') return whole(correctedDrawing(xml(), plan.sheets));
  const sheet = plan.sheets[Number(number) - 1];
  if (sheet === undefined) throw new Error(`${name} belongs to no sheet of the plan`);
  if (kind === 'drawings/vmlDrawing') return whole(correctedNotes(xml(), sheet));
  return sheetPart(correctedSheet(xml(), sheet, plan.active), sheet, count);
}

/** The sheet's XML in pieces: what stands before its rows, the rows, what stands after. */
function* sheetPart(xml: string, sheet: SheetPlan, count: () => void): Generator<Uint8Array> {
  const { before, rows, after } = splitSheet(xml);
  yield* encoded(
    (function* () {
      yield `${withDimension(before, sheet)}<sheetData>`;
      yield* sheetRows(rows, sheet, count);
      yield `</sheetData>${mergesXml(sheet)}${after}`;
    })(),
  );
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
