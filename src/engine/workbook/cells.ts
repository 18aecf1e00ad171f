/** An Excel error such as #N/A, kept as what it is and never read as text. */
export interface CellError {
  readonly error: string;
}

/** What one cell holds, without its looks: dates are serial numbers, a formula cell is its cached value. */
export type CellValue = string | number | boolean | CellError | null;

/** A rectangle of cells, 0-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as plain cells. */
export interface SheetCells {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows from row 1 on, each from column A on; short rows and holes count as blank. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged areas; only the top left cell of each has a value. */
  readonly merges: readonly CellRange[];
  /** 0-based numbers of hidden rows and columns that hold something. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** A1 addresses of formula cells, with the formula's text (no leading =). */
  readonly formulas: Readonly<Record<string, string>>;
  /** A1 addresses of numeric cells shown as dates or times (by their number format). */
  readonly dates?: readonly string[];
}

/** A workbook as plain cells: what every host reads and the engine begins with. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  /** True where serial numbers count from 1904-01-01. */
  readonly date1904: boolean;
  /** What the file was, where it was no .xlsx. */
  readonly format?: 'xls' | 'ods' | 'csv';
}

/** Whether a cell holds an Excel error. */
export const isCellError = (value: CellValue | undefined): value is CellError => typeof value === 'object' && value !== null;

/** Whether a cell holds nothing but white space. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
