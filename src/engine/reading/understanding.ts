import type { Words } from '../values/language';
import type { Sureness } from './column-names';
import type { NoList } from './likely-list';
import type { PassedOverReason } from './reading';
import type { KnownBy } from './recognise-sheets';

/** A row that would make 映射 understand what was not. */
export interface MappingRow {
  readonly dealer: string;
  /** The sheet's title in the contract; of a sheet that was not known, its title in the file. */
  readonly sheet: string;
  /** `*` where the sheet as a whole is meant. */
  readonly header: string;
  /** The column's title, or the list's where the sheet is meant. */
  readonly field: string;
}

/** A suggestion, how likely it is (0 to 1) and what speaks for it. */
export interface MappingSuggestion {
  readonly row: MappingRow;
  readonly likeness: number;
  readonly why: 'header' | 'content' | 'both' | 'name';
}

/** A header of which nothing is known on a sheet that lacks columns: only a user can say which of them it is. */
export interface MappingChoice {
  readonly row: Omit<MappingRow, 'field'>;
  /** Titles of the required columns that are not there. */
  readonly missing: readonly Words[];
}

const LEAST_SURE = 0.5;

/** Whether so little speaks for a suggestion that it is no more than a guess: little of all, or the content alone, which may be of another column as well. */
export const isGuess = ({ likeness, why }: Pick<MappingSuggestion, 'likeness' | 'why'>): boolean =>
  likeness < LEAST_SURE || why === 'content';

/** A column of the contract and the header cell from which it came. */
export interface ColumnUnderstood {
  readonly field: string;
  readonly title: Words;
  readonly header: string;
  /** A1. */
  readonly cell: string;
  readonly by: Sureness;
}

/** A header that means nothing to us. */
export interface HeaderNotUnderstood {
  readonly header: string;
  /** A1. */
  readonly cell: string;
  readonly suggestion?: MappingSuggestion;
  /** What the sheet still needs and this header may mean; only where nothing speaks for one of them. */
  readonly choice?: MappingChoice;
}

/** A header that names what another header of its list names already. */
export interface HeaderTwice {
  readonly header: string;
  /** A1. */
  readonly cell: string;
  /** The cell of the header that is read, A1. */
  readonly first: string;
}

/** How one sheet of a file was understood. */
export interface SheetUnderstanding {
  /** Its title in the file. */
  readonly sheet: string;
  readonly hidden: boolean;
  /** The sheet of the contract; absent where it is none. */
  readonly list?: Words;
  /** How it was known; `further`: it looks like a list that another sheet is already, and was not read. */
  readonly by?: KnownBy | 'further';
  /** Why it was not read, where it was not known: it may be a list of ours, or nothing of ours. */
  readonly notRead?: { readonly why: NoList | 'likely' | 'further'; readonly rows: number };
  /** What it may be, where it was not known. */
  readonly suggestion?: MappingSuggestion;
  /** 1-based; 0 where no header was found. */
  readonly headerRow: number;
  readonly columns: readonly ColumnUnderstood[];
  readonly unknown: readonly HeaderNotUnderstood[];
  /** Headers that name a column which another header names already: what stands under them is not read. */
  readonly doubled?: readonly HeaderTwice[];
  /** Required columns that no header names. */
  readonly missing: readonly Words[];
  /** Rows kept as records. */
  readonly rows: number;
  readonly passedOver: readonly { readonly row: number; readonly reason: PassedOverReason }[];
}

/** How a dealer's file was understood, sheet by sheet, in the order of its tabs. */
export interface WorkbookUnderstanding {
  readonly file: string;
  readonly dealer: string;
  readonly month?: string;
  readonly sheets: readonly SheetUnderstanding[];
}

/** All rows that would make 映射 understand more of a file. */
export const suggestionsIn = ({ sheets }: WorkbookUnderstanding): readonly MappingSuggestion[] =>
  sheets.flatMap(({ suggestion, unknown }) => [
    ...(suggestion ? [suggestion] : []),
    ...unknown.flatMap((header) => header.suggestion ?? []),
  ]);

/** All headers of which only a user can say which missing column they are. */
export const choicesIn = ({ sheets }: WorkbookUnderstanding): readonly MappingChoice[] =>
  sheets.flatMap(({ unknown }) => unknown.flatMap(({ choice }) => choice ?? []));
