/** How large a workbook may be; whatever goes beyond is refused as tooLarge. */
export interface Bounds {
  /** Bytes of the file as it lies on the disk. */
  readonly fileBytes: number;
  /** Parts (files) inside the archive. */
  readonly parts: number;
  /** Bytes of all parts together after inflating. */
  readonly inflatedBytes: number;
  /** The same of the largest part: it is inflated as a whole. */
  readonly partBytes: number;
  /** Inflated bytes per packed byte; asked of parts from `ratioFromBytes` on. */
  readonly ratio: number;
  /** Inflated bytes below which a part may be packed as tightly as it likes. */
  readonly ratioFromBytes: number;
  readonly sheets: number;
  /** Rows and columns of one sheet: Excel's own limits. */
  readonly rows: number;
  readonly columns: number;
  /** Cells of the whole workbook, blank formatted ones before the last value included. */
  readonly cells: number;
  /** Characters of one cell: Excel's own limit. */
  readonly letters: number;
  /** The same of an .ods, and the bytes of its content after inflating: the library makes objects of it as a whole, each far larger than the cell. */
  readonly odsCells: number;
  readonly odsBytes: number;
}

/** The bounds of dealers' files, and of every file in the pane. */
export const BOUNDS: Bounds = {
  fileBytes: 50_000_000,
  parts: 5_000,
  inflatedBytes: 500_000_000,
  partBytes: 500_000_000,
  ratio: 250,
  ratioFromBytes: 1_000_000,
  sheets: 500,
  rows: 1_048_576,
  columns: 16_384,
  cells: 5_000_000,
  letters: 32_767,
  odsCells: 1_000_000,
  odsBytes: 150_000_000,
};

/** The bounds of head office's own files on the command line: a report grows with the dealers (134 MB at 1,000), and is read in pieces. */
export const REPORT_BOUNDS: Bounds = {
  ...BOUNDS,
  fileBytes: 300_000_000,
  inflatedBytes: 2_000_000_000,
  partBytes: 800_000_000,
  cells: 20_000_000,
};
