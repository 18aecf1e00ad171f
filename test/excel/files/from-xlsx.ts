import { read } from '@e965/xlsx';
import { placeOf } from '../../../src/engine/workbook/address';
import { isCellError, type CellValue, type SheetCells } from '../../../src/engine/workbook/cells';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { Book } from '../model/book';
import type { Computation } from '../model/calculator';
import { ErrorValue, type Scalar } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { droppedParts } from './dropped';
import { readTables, type FileTable } from './table-parts';

/** A workbook read from a file, and what of the file it has not kept. */
export interface Loaded {
  readonly workbook: Book;
  readonly dropped: readonly string[];
}

/**
 * Opens an .xlsx file: values, formulas with their values, merges and visibility come through the .xlsx host; number formats,
 * widths and tables are read beside it; everything else is named in `dropped`. Throws where the host refuses the file.
 */
export function fromXlsx(bytes: Uint8Array, computation?: Computation): Loaded {
  const cells = readWorkbook(bytes);
  if (!cells.ok) throw new Error(`not a workbook: ${cells.failure.reason}`);
  const workbook = new Book('Book1.xlsx', computation);
  const looks = read(bytes, { cellNF: true, cellStyles: true, cellFormula: false, cellHTML: false });
  const tables = readTables(bytes);
  const [blank] = workbook.sheets;
  cells.value.sheets.forEach((source, index) => {
    const sheet = index === 0 && blank ? renamed(blank, source.name) : workbook.addSheet(source.name);
    fill(sheet, source);
    dress(sheet, looks.Sheets[source.name] ?? {});
    for (const table of tables.get(source.name) ?? []) addTable(sheet, table);
  });
  cells.value.sheets.forEach((source, index) => hide(workbook, index, source.visibility));
  workbook.isDirty = false;
  return { workbook, dropped: droppedParts(bytes) };
}

function renamed(sheet: Sheet, name: string): Sheet {
  sheet.name = name;
  return sheet;
}

function fill(sheet: Sheet, source: SheetCells): void {
  source.rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== null) sheet.grid.setContent(at, column, { value: scalar(value) });
    }),
  );
  for (const [address, formula] of Object.entries(source.formulas)) {
    const place = placeOf(address);
    if (!place) continue;
    const { value } = sheet.grid.content(place.row, place.column);
    sheet.grid.setContent(place.row, place.column, { value, formula: `=${formula}` });
  }
  for (const area of source.merges) sheet.merges.merge(area);
  for (const row of source.hiddenRows) sheet.heights.hidden.add(row);
  for (const column of source.hiddenColumns) sheet.widths.hidden.add(column);
}

const scalar = (value: Exclude<CellValue, null>): Scalar => (isCellError(value) ? new ErrorValue(value.error) : value);

interface SourceLook {
  readonly z?: string | number;
}

/** Number formats of cells that hold something, and the widths of columns (pixels are three quarters of a point). */
function dress(sheet: Sheet, source: Readonly<Record<string, unknown>>): void {
  for (const [address, cell] of Object.entries(source)) {
    const place = address.startsWith('!') ? undefined : placeOf(address);
    const format = (cell as SourceLook).z;
    if (!place || typeof format !== 'string' || format === 'General') continue;
    sheet.grid.setLook(place.row, place.column, { ...sheet.grid.look(place.row, place.column), numberFormat: format });
  }
  const columns = (source['!cols'] ?? []) as readonly ({ readonly wpx?: number } | undefined)[];
  columns.forEach((column, index) => {
    if (column?.wpx !== undefined) sheet.widths.set.set(index, column.wpx * 0.75);
  });
}

function addTable(sheet: Sheet, source: FileTable): void {
  const table = sheet.book.addTable(sheet, source.area, true);
  table.name = source.name;
  table.hasTotals = source.hasTotals;
  table.style = source.style;
}

function hide(workbook: Book, index: number, visibility: SheetCells['visibility']): void {
  const sheet = workbook.sheets[index];
  if (sheet && visibility !== 'visible') workbook.show(sheet, visibility === 'hidden' ? 'Hidden' : 'VeryHidden');
}
