/** What of a large workbook is read: sheets by name, and their columns by what stands in the head of the sheet. */
export interface WantedCells {
  /** These sheets and no others; all where nothing is said. */
  readonly only?: ReadonlySet<string>;
  /** Of these sheets, below their first rows, nothing but the columns under these headers: under none, the first rows alone. */
  readonly columns?: ReadonlyMap<string, ReadonlySet<string>>;
}
