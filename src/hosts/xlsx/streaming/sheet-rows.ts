import type { CellPlan, SheetPlan } from '../../../engine/plan/plan';
import { type CellFrame, cellFrame, UNSTYLED, writeCell } from './cell-xml';
import { drawnRows, drawnStyle, type DrawnRows } from './drawn-rows';
import { freeCells } from './free-cells';
import { cellStart, tableBody, type TableBody, writeBodyRow } from './table-body';
import { encoded, type XmlBytes } from './xml-bytes';

/** All that a sheet's rows are made of. */
interface Sources {
  readonly drawn: DrawnRows;
  readonly bodies: readonly TableBody[];
  readonly freeByRow: ReadonlyMap<number, readonly CellPlan[]>;
  /** Points by row, where the plan says how high. */
  readonly heights: SheetPlan['heights'];
  /** What a free cell is written with, by the sample that was drawn for its style. */
  readonly frameOf: (cell: CellPlan) => CellFrame;
}

/**
 * Writes the rows of a sheet, each exactly once and in order: what was drawn, over it the free cells, over those the bodies of
 * the tables; a piece is yielded whenever it is full. `onBodyRow` is called for each row of a body.
 */
export function* sheetRows(
  xml: XmlBytes,
  drawnXml: string,
  sheet: SheetPlan,
  onBodyRow: () => void = () => undefined,
): Generator<Uint8Array> {
  const sources = sourcesOf(drawnXml, sheet);
  const { drawn, bodies, freeByRow, heights } = sources;
  const ends = [...drawn.keys(), ...freeByRow.keys(), ...Object.keys(heights).map(Number), ...bodies.map((body) => body.bottom)];
  const last = ends.reduce((a, b) => Math.max(a, b), -1);
  for (let row = 0; row <= last; row++) {
    const here = bodies.filter((body) => row >= body.top && row <= body.bottom);
    here.forEach(onBodyRow);
    if (drawn.has(row) || freeByRow.has(row) || row in heights || here.length > 0) writeRow(xml, row, here, sources);
    if (xml.isFull) yield xml.take();
  }
}

function sourcesOf(drawnXml: string, sheet: SheetPlan): Sources {
  const drawn = drawnRows(drawnXml);
  const free = freeCells(sheet);
  const frames = new Map(free.samples.map((sample) => [sample, cellFrame(drawnStyle(drawn, sample.row, sample.column))]));
  const freeByRow = new Map<number, CellPlan[]>();
  for (const cell of free.cells) {
    const row = freeByRow.get(cell.row);
    if (row === undefined) freeByRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  return {
    drawn,
    bodies: (sheet.tables ?? []).map((table) => tableBody(table, drawn)),
    freeByRow,
    heights: sheet.heights,
    frameOf: (cell) => {
      const sample = free.sampleOf(cell);
      return (sample && frames.get(sample)) ?? UNSTYLED;
    },
  };
}

function writeRow(xml: XmlBytes, row: number, bodies: readonly TableBody[], sources: Sources): void {
  const drawn = sources.drawn.get(row);
  xml.xml(`<row r="${row + 1}"${drawn?.attributes ?? ''}${heightAttributes(row, bodies, sources)}>`);
  const [only] = bodies;
  if (drawn === undefined && !sources.freeByRow.has(row) && only !== undefined && bodies.length === 1) writeBodyRow(xml, only, row);
  else writeMergedCells(xml, row, bodies, sources);
  xml.copy(ROW_END);
}

const ROW_END = encoded('</row>');

function writeMergedCells(xml: XmlBytes, row: number, bodies: readonly TableBody[], { drawn, freeByRow, frameOf }: Sources): void {
  const number = encoded(String(row + 1));
  const cells = new Map<number, () => void>();
  // A body lies over the sample of its styles, and over what else may be there.
  const isFree = ({ column }: { readonly column: number }): boolean => !bodies.some((body) => covers(body, column));
  for (const cell of (drawn.get(row)?.cells ?? []).filter(isFree)) cells.set(cell.column, () => xml.xml(cell.xml));
  for (const cell of (freeByRow.get(row) ?? []).filter(isFree)) {
    cells.set(cell.column, () => writeCell(xml, cellStart(cell.column), number, frameOf(cell), cell.content));
  }
  for (const body of bodies) cells.set(body.table.column, () => writeBodyRow(xml, body, row));
  for (const [, write] of [...cells].sort(([a], [b]) => a - b)) write();
}

const covers = ({ table }: TableBody, column: number): boolean => column >= table.column && column < table.column + table.columns.length;

/** The drawing library would keep an object for every row that has a height. */
function heightAttributes(row: number, bodies: readonly TableBody[], { heights }: Sources): string {
  const height = heights[row] ?? bodies.find((body) => body.table.rowHeight !== undefined)?.table.rowHeight;
  return height === undefined ? '' : ` ht="${height}" customHeight="1"`;
}
