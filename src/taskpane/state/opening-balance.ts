/** A file that 期初 is taken from. */
export interface OpeningFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where 期初 is taken from: cells that were pasted, or a file. */
export type OpeningSource = { readonly cells: readonly (readonly string[])[] } | OpeningFile;

/** 期初 as it would be written. */
export interface OpeningPreview {
  readonly headers: readonly string[];
  /** The first of the rows that can be written. */
  readonly rows: readonly (readonly string[])[];
  /** How many can be. */
  readonly count: number;
  /** The rows that are not written, each with what cannot be read or is missing in it. */
  readonly refused: readonly string[];
  /** The rows that are not written since they stand in 期初 already, each by dealer, part and slip. */
  readonly standing: readonly string[];
  /** What is odd besides: about the sheet, and about rows that are written all the same. */
  readonly problems: readonly string[];
  /** Of a file: the sheet that was read. */
  readonly sheet?: string;
}
