import type { TablePlan } from '../../../engine/plan/plan';
import { columnLetters } from '../../../engine/workbook/address';
import { cellXml } from './cell-xml';

/** A row as the drawing library wrote it. */
interface DrawnRow {
  /** Attributes of the `row` element other than its number. */
  readonly attributes: string;
  readonly cells: readonly DrawnCell[];
}

interface DrawnCell {
  readonly column: number;
  readonly xml: string;
}

/** The body of a table, ready to be streamed: its place and what each column's cells begin with. */
interface TableBody {
  readonly table: TablePlan;
  readonly top: number;
  readonly bottom: number;
  readonly starts: readonly string[];
  /** ` s="12"` by column, taken from the table's sample row. */
  readonly styles: readonly string[];
}

/** The last row of a table's body; a table without rows has one blank row. */
export const lastBodyRow = (table: TablePlan): number => table.row + Math.max(table.rows.length, 1);

/**
 * The rows of a sheet as XML, each exactly once and in order: the drawn rows with the tables' bodies put in. The first body row
 * was drawn as a sample and gives each column its style.
 */
export function* sheetRows(drawnXml: string, tables: readonly TablePlan[]): Generator<string> {
  const drawn = drawnRows(drawnXml);
  const bodies = tables.map((table) => tableBody(table, drawn));
  const last = [...drawn.keys(), ...bodies.map((body) => body.bottom)].reduce((a, b) => Math.max(a, b), -1);
  for (let row = 0; row <= last; row++) {
    const here = bodies.filter((body) => row >= body.top && row <= body.bottom);
    const found = drawn.get(row);
    if (found !== undefined || here.length > 0) yield rowXml(row, found, here);
  }
}

function rowXml(row: number, drawn: DrawnRow | undefined, bodies: readonly TableBody[]): string {
  const attributes = `${drawn?.attributes ?? ''}${heightAttributes(drawn, bodies)}`;
  const only = bodies[0];
  if (drawn === undefined && only !== undefined && bodies.length === 1) {
    return `<row r="${row + 1}"${attributes}>${bodyCells(only, row).join('')}</row>`;
  }
  return `<row r="${row + 1}"${attributes}>${mergedCells(row, drawn?.cells ?? [], bodies)}</row>`;
}

function mergedCells(row: number, drawn: readonly DrawnCell[], bodies: readonly TableBody[]): string {
  const beside = drawn.filter((cell) => !bodies.some((body) => isInside(body, cell.column)));
  const cells = bodies.flatMap((body) =>
    bodyCells(body, row).map((xml, index) => ({ column: body.table.column + index, xml })),
  );
  return [...beside, ...cells]
    .sort((a, b) => a.column - b.column)
    .map((cell) => cell.xml)
    .join('');
}

function bodyCells(body: TableBody, row: number): string[] {
  const values = body.table.rows[row - body.top];
  return body.starts.map((start, column) => cellXml(`${start}${row + 1}"`, body.styles[column] ?? '', values?.[column]));
}

const isInside = ({ table }: TableBody, column: number): boolean =>
  column >= table.column && column < table.column + table.columns.length;

function heightAttributes(drawn: DrawnRow | undefined, bodies: readonly TableBody[]): string {
  if (drawn?.attributes.includes(' ht=')) return '';
  const height = bodies.find((body) => body.table.rowHeight !== undefined)?.table.rowHeight;
  return height === undefined ? '' : ` ht="${height}" customHeight="1"`;
}

function tableBody(table: TablePlan, drawn: ReadonlyMap<number, DrawnRow>): TableBody {
  const sample = drawn.get(table.row + 1)?.cells ?? [];
  const styles = table.columns.map((_, index) => {
    const cell = sample.find((candidate) => candidate.column === table.column + index);
    return / s="\d+"/.exec(cell?.xml ?? '')?.[0] ?? '';
  });
  const starts = table.columns.map((_, index) => `<c r="${columnLetters(table.column + index)}`);
  return { table, top: table.row + 1, bottom: lastBodyRow(table), starts, styles };
}

function drawnRows(xml: string): Map<number, DrawnRow> {
  const rows = new Map<number, DrawnRow>();
  for (const [, number, attributes, cells] of xml.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    // The library counts the cells it knows into `spans`, which the streamed cells would make wrong; it is only a hint.
    const kept = (attributes ?? '').replace(/ spans="[^"]*"/, '');
    rows.set(Number(number) - 1, { attributes: kept, cells: drawnCells(cells ?? '') });
  }
  return rows;
}

function drawnCells(xml: string): DrawnCell[] {
  return [...xml.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell, letters]) => ({
    column: columnNumber(letters ?? ''),
    xml: cell,
  }));
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
