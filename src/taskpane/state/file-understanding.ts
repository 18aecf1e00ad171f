import type { MappingRow, MappingSuggestion } from '../../engine/reading/understanding';

/** What a sheet or a header that is not known may be. */
export interface ShownSuggestion {
  readonly row: MappingRow;
  /** The header's address; absent where the sheet as a whole is meant. */
  readonly cell?: string;
  /** What it would be read as, in the workbook's language. */
  readonly meaning: string;
  /** 0 to 1. */
  readonly likeness: number;
  readonly why: MappingSuggestion['why'];
}

/** How a dealer's file was understood: lines for each sheet, in the workbook's language, and what the user may confirm. */
export interface FileUnderstanding {
  readonly sheets: readonly { readonly sheet: string; readonly lines: readonly string[] }[];
  readonly suggestions: readonly ShownSuggestion[];
}

/** In 映射 it stands for all dealers. */
export const EVERY_DEALER = '*';
