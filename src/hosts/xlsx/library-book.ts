import { SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { SheetCells, WorkbookCells } from '../../engine/workbook/cells';
import type { Bounds } from './bounds';
import { Refusal, refuseBeyond } from './refusal';
import { parsedCells } from './sheet-cells';
import { DATE_FORMAT, type ParsedCell, type ParsedSheet } from './sheet-parser';

/** With what the library reads a whole file of another format: values and formulas, no macros, no looks but hidden rows and columns. */
export const WHOLE_FILE = {
  dense: true,
  cellText: false,
  cellHTML: false,
  cellNF: true,
  cellFormula: true,
  cellStyles: true,
  bookVBA: false,
} as const;

const NO_XML = { prefix: '', head: '', cells: '', tail: '' } as const;
const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;
const isDateFormat: (format: string) => boolean = SSF.is_date;

/** What the library has to say about records that it does not know goes to the console: somebody else's file is no news there. */
export function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined; // eslint-disable-line no-console -- the library's only way to speak, taken for the time of its work
  try {
    return work();
  } finally {
    console.error = error; // eslint-disable-line no-console -- and given back
  }
}

/** The cells of a workbook that the library has read whole; throws a Refusal beyond the bounds. */
export function libraryCells(book: WorkBook, format: WorkbookCells['format'], bounds: Bounds): WorkbookCells {
  refuseBeyond('sheets', book.SheetNames.length, bounds.sheets);
  // A title that means something to JavaScript, or stands twice, names no sheet of its own.
  const named = book.SheetNames.map((name) => (Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined));
  if (new Set(named).size < named.length || named.includes(undefined)) throw new Refusal('damaged');
  const sheets = named.map((sheet, index) =>
    libraryCellsOf(
      sheet as WorkSheet,
      book.SheetNames[index] ?? '',
      VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
      bounds,
    ),
  );
  return { date1904: book.Workbook?.WBProps?.date1904 === true, sheets, ...(format && { format }) };
}

function libraryCellsOf(sheet: WorkSheet, name: string, visibility: SheetCells['visibility'], bounds: Bounds): SheetCells {
  const rows = (sheet['!data'] ?? []) as ParsedSheet['rows'];
  refuseWideRows(rows, bounds);
  const content = parsedCells(NO_XML, { rows: rows.map((row) => row?.map(withPlainFormat)), merges: sheet['!merges'] ?? [] }, bounds);
  const holds = (column: number) => content.rows.some((row) => (row[column] ?? null) !== null);
  return {
    name,
    visibility,
    ...content,
    hiddenRows: hiddenOf(sheet['!rows']).filter((row) => (content.rows[row]?.length ?? 0) > 0),
    hiddenColumns: hiddenOf(sheet['!cols']).filter(holds),
  };
}

/** A cell far to the right costs its row all places before it as soon as the row is copied. */
function refuseWideRows(rows: ParsedSheet['rows'], bounds: Bounds): void {
  let slots = 0;
  for (const row of rows) {
    refuseBeyond('columns', row?.length ?? 0, bounds.columns);
    refuseBeyond('cells', (slots += row?.length ?? 0), bounds.cells);
  }
}

/** Each cell's own format becomes whether it shows a date. */
const withPlainFormat = (cell: ParsedCell | undefined): ParsedCell | undefined =>
  cell && (typeof cell.z === 'string' && isDateFormat(cell.z) ? { ...cell, z: DATE_FORMAT } : cell);

const hiddenOf = (items: readonly ({ readonly hidden?: boolean } | undefined)[] = []): readonly number[] =>
  items.flatMap((item, index) => (item?.hidden ? [index] : []));
