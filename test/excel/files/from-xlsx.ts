import { placeOf } from '../../../src/engine/workbook/address';
import { isCellError, type CellValue, type SheetCells } from '../../../src/engine/workbook/cells';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { Book } from '../model/book';
import type { Computation } from '../model/calculator';
import { ErrorValue, type Scalar } from '../model/cell';
import { Name } from '../model/name';
import { parseArea } from '../model/parse-address';
import { Range } from '../model/range';
import type { Sheet } from '../model/sheet';
import { droppedParts } from './dropped';
import { FileParts } from './file-parts';
import { dressSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { readTables, type FileTable } from './table-parts';
import { all, at } from './xml-tree';

/** A workbook read from a file, and what of the file it has not kept. */
export interface Loaded {
  readonly workbook: Book;
  readonly dropped: readonly string[];
}

/**
 * Opens an .xlsx file: values, formulas with their values, merges and visibility come through the .xlsx host; looks, sizes, tables,
 * rules, charts and the rest are read beside it; what is not kept is named in `dropped`. Throws where the host refuses the file.
 */
export function fromXlsx(bytes: Uint8Array, computation?: Computation): Loaded {
  const cells = readWorkbook(bytes);
  if (!cells.ok) throw new Error(`not a workbook: ${cells.failure.reason}`);
  const workbook = new Book('Book1.xlsx', computation);
  const parts = new FileParts(bytes);
  const [blank] = workbook.sheets;
  cells.value.sheets.forEach((source, index) =>
    fill(index === 0 && blank ? renamed(blank, source.name) : workbook.addSheet(source.name), source),
  );
  dress(workbook, parts);
  cells.value.sheets.forEach((source, index) => hide(workbook, index, source.visibility));
  activate(workbook, parts);
  workbook.isDirty = false;
  return { workbook, dropped: droppedParts(parts) };
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

/** Tables and names come before what refers to them. */
function dress(workbook: Book, parts: FileParts): void {
  const sheets = parts.sheets.flatMap(({ name, path }) => {
    const sheet = workbook.sheetNamed(name);
    return sheet ? [{ sheet, path }] : [];
  });
  for (const { sheet, path } of sheets) for (const table of readTables(parts, path)) addTable(sheet, table);
  readNames(workbook, parts);
  const looks = readStyles(parts.tree([...parts.relations(parts.workbook).values()].find(({ kind }) => kind === 'styles')?.target ?? ''));
  for (const { sheet, path } of sheets) dressSheet(sheet, parts, path, looks);
}

function addTable(sheet: Sheet, source: FileTable): void {
  const table = sheet.book.addTable(sheet, source.area, true);
  table.name = source.name;
  table.hasTotals = source.hasTotals;
  table.style = source.style;
  table.showFilterButton = source.hasFilter;
  table.bandedRows = source.isBanded;
}

function readNames(workbook: Book, parts: FileParts): void {
  for (const {
    attributes: { name = '', localSheetId },
    text,
  } of all(at(parts.tree(parts.workbook), 'definedNames'), 'definedName')) {
    const scope = localSheetId === undefined ? undefined : workbook.sheets[Number(localSheetId)];
    if (name === '_xlnm.Print_Titles') readTitles(scope, text);
    else if (name === '_xlnm.Print_Area' && scope)
      scope.page.area = text.split(',').flatMap((one) => parseArea(one.slice(one.lastIndexOf('!') + 1)) ?? []);
    else if (!name.startsWith('_xlnm.')) workbook.names.push(new Name(workbook, name, `=${text}`, scope));
  }
}

function readTitles(scope: Sheet | undefined, text: string): void {
  for (const one of text.split(',')) {
    const area = parseArea(one.slice(one.lastIndexOf('!') + 1));
    if (area && scope) Object.assign(scope.page, /\d/.test(one.slice(one.lastIndexOf('!'))) ? { titleRows: area } : { titleColumns: area });
  }
}

function hide(workbook: Book, index: number, visibility: SheetCells['visibility']): void {
  const sheet = workbook.sheets[index];
  if (sheet && visibility !== 'visible') workbook.show(sheet, visibility === 'hidden' ? 'Hidden' : 'VeryHidden');
}

function activate(workbook: Book, parts: FileParts): void {
  const view = at(parts.tree(parts.workbook), 'bookViews', 'workbookView');
  const sheet = workbook.sheets[Number(view?.attributes['activeTab'] ?? 0)];
  if (sheet?.visibility === 'Visible') workbook.select(new Range(sheet, { top: 0, left: 0, bottom: 0, right: 0 }));
}
