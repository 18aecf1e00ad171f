import { placeOf } from '../../../engine/workbook/address';

/** A row as the drawing library wrote it. */
export interface DrawnRow {
  /** Attributes of the `row` element other than its number. */
  readonly attributes: string;
  readonly cells: readonly PlacedCell[];
}

/** A cell's XML and the 0-based column where it stands. */
export interface PlacedCell {
  readonly column: number;
  readonly xml: string;
}

/** The rows of a drawn sheet by their 0-based number. */
export type DrawnRows = ReadonlyMap<number, DrawnRow>;

/** Takes the content of `sheetData` apart. The library escapes every < in text, so its own elements can be told by pattern. */
export function drawnRows(xml: string): DrawnRows {
  const rows = new Map<number, DrawnRow>();
  for (const [, number, attributes, cells] of xml.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    // The library counts the cells it knows into `spans`, which the streamed cells would make wrong; it is only a hint.
    const kept = (attributes ?? '').replace(/ spans="[^"]*"/, '');
    rows.set(Number(number) - 1, { attributes: kept, cells: drawnCells(cells ?? '') });
  }
  return rows;
}

/** The style number of a drawn cell as an attribute, ` s="12"`; nothing where it has the default style. */
export function drawnStyle(rows: DrawnRows, row: number, column: number): string {
  const cell = rows.get(row)?.cells.find((candidate) => candidate.column === column);
  return / s="\d+"/.exec(cell?.xml ?? '')?.[0] ?? '';
}

function drawnCells(xml: string): PlacedCell[] {
  return [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell, address]) => ({
    column: placeOf(address ?? '')?.column ?? 0,
    xml: cell,
  }));
}
