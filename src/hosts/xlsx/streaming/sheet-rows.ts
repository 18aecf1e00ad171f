import type { CellPlan, SheetPlan } from '../../../engine/plan/plan';
import { a1 } from '../../../engine/workbook/address';
import { type CellFrame, cellFrame, cellXml, UNSTYLED } from './cell-xml';
import { drawnRows, drawnStyle, type DrawnRows } from './drawn-rows';
import { freeCells, type FreeCells } from './free-cells';
import { bodyCells, bodyRow, tableBody, type TableBody } from './table-body';

/** All that a sheet's rows are made of. */
interface Sources {
  readonly drawn: DrawnRows;
  readonly bodies: readonly TableBody[];
  readonly free: FreeCells;
  readonly freeByRow: ReadonlyMap<number, readonly CellPlan[]>;
  /** Points by row, where the plan says how high. */
  readonly heights: SheetPlan['heights'];
  /** What cells of a style are written with, by the sample that was drawn for it. */
  readonly frames: ReadonlyMap<CellPlan, CellFrame>;
}

/**
 * The rows of a sheet as XML, each exactly once and in order: what was drawn, over it the free cells, over those the bodies of
 * the tables. `onBodyRow` is called for each row of a body.
 */
export function* sheetRows(drawnXml: string, sheet: SheetPlan, onBodyRow: () => void = () => undefined): Generator<string> {
  const sources = sourcesOf(drawnXml, sheet);
  const { drawn, bodies, freeByRow, heights } = sources;
  const ends = [...drawn.keys(), ...freeByRow.keys(), ...Object.keys(heights).map(Number), ...bodies.map((body) => body.bottom)];
  const last = ends.reduce((a, b) => Math.max(a, b), -1);
  for (let row = 0; row <= last; row++) {
    const here = bodies.filter((body) => row >= body.top && row <= body.bottom);
    here.forEach(onBodyRow);
    if (drawn.has(row) || freeByRow.has(row) || row in heights || here.length > 0) yield rowXml(row, here, sources);
  }
}

function sourcesOf(drawnXml: string, sheet: SheetPlan): Sources {
  const drawn = drawnRows(drawnXml);
  const free = freeCells(sheet);
  const freeByRow = new Map<number, CellPlan[]>();
  for (const cell of free.cells) {
    const row = freeByRow.get(cell.row);
    if (row === undefined) freeByRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  return {
    drawn,
    bodies: (sheet.tables ?? []).map((table) => tableBody(table, drawn)),
    free,
    freeByRow,
    heights: sheet.heights,
    frames: new Map(free.samples.map((sample) => [sample, cellFrame(drawnStyle(drawn, sample.row, sample.column))])),
  };
}

function rowXml(row: number, bodies: readonly TableBody[], sources: Sources): string {
  const drawn = sources.drawn.get(row);
  const free = sources.freeByRow.get(row);
  const attributes = `${drawn?.attributes ?? ''}${heightAttributes(row, bodies, sources)}`;
  const [only] = bodies;
  const cells =
    drawn === undefined && free === undefined && only !== undefined && bodies.length === 1
      ? bodyRow(only, row)
      : mergedCells(row, bodies, sources).join('');
  return `<row r="${row + 1}"${attributes}>${cells}</row>`;
}

function mergedCells(row: number, bodies: readonly TableBody[], { drawn, free, freeByRow, frames }: Sources): string[] {
  const cells = new Map<number, string>();
  for (const { column, xml } of drawn.get(row)?.cells ?? []) cells.set(column, xml);
  for (const cell of freeByRow.get(row) ?? []) {
    const sample = free.sampleOf(cell);
    cells.set(cell.column, cellXml(`<c r="${a1(row, cell.column)}`, (sample && frames.get(sample)) ?? UNSTYLED, cell.content));
  }
  for (const body of bodies) {
    bodyCells(body, row).forEach((xml, index) => cells.set(body.table.column + index, xml));
  }
  return [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
}

/** The drawing library would keep an object for every row that has a height. */
function heightAttributes(row: number, bodies: readonly TableBody[], { heights }: Sources): string {
  const height = heights[row] ?? bodies.find((body) => body.table.rowHeight !== undefined)?.table.rowHeight;
  return height === undefined ? '' : ` ht="${height}" customHeight="1"`;
}
