import { groupBy } from '../../engine/values/group';
import type { MappingRow, MappingSuggestion } from '../../engine/reading/understanding';

/** What a sheet or a header that is not known may be. */
export interface ShownSuggestion {
  readonly row: MappingRow;
  /** The header's address; absent where the sheet as a whole is meant. */
  readonly cell?: string;
  /** What it would be read as, in the workbook's language; blank where only the user can say, and then the row's field is blank too. */
  readonly meaning: string;
  /** What else it could be read as; the field is what 映射 says. */
  readonly meanings: readonly { readonly field: string; readonly meaning: string }[];
  /** 0 to 1. */
  readonly likeness: number;
  /** So little speaks for it that it is no more than a guess. */
  readonly isGuess: boolean;
  readonly why: MappingSuggestion['why'] | 'missing';
}

/** How a dealer's file was understood: lines for each sheet, in the workbook's language, and what the user may confirm. */
export interface FileUnderstanding {
  readonly sheets: readonly { readonly sheet: string; readonly lines: readonly string[] }[];
  readonly suggestions: readonly ShownSuggestion[];
}

/** In 映射 it stands for all dealers. */
export const EVERY_DEALER = '*';

/** The suggestions of one list: its sheet, where that was not recognised either, and its columns. */
export function byList(suggestions: readonly ShownSuggestion[]): readonly (readonly [string, readonly ShownSuggestion[]])[] {
  return [...groupBy(suggestions, ({ row, cell }) => (cell === undefined ? row.field : row.sheet))];
}

/** Whether none of them is a mere guess that the user has not chosen; what only the user can say is no suggestion. */
export const areSure = (suggestions: readonly ShownSuggestion[], chosen: Readonly<Record<string, string>>): boolean =>
  suggestions.every((one) => !one.isGuess || one.why === 'missing' || chosen[suggestionKey(one)] !== undefined);

/** What a suggestion says once the user has chosen another meaning for some; a column of a list that is no longer meant is left out. */
export const chosenRows = (suggestions: readonly ShownSuggestion[], chosen: Readonly<Record<string, string>>): readonly MappingRow[] => {
  const dropped = new Set(
    suggestions.flatMap(({ row, cell }) => (cell === undefined && chosen[suggestionKey({ row })] !== undefined ? [row.field] : [])),
  );
  return suggestions
    .filter(({ row, cell }) => cell === undefined || !dropped.has(row.sheet))
    .map((suggestion) => ({ ...suggestion.row, field: chosen[suggestionKey(suggestion)] ?? suggestion.row.field }))
    .filter(({ field }) => field !== '');
};

/** What tells a suggestion from others of the same file. */
export const suggestionKey = ({ row, cell = '' }: Pick<ShownSuggestion, 'row' | 'cell'>): string => `${row.sheet} ${cell}`;
