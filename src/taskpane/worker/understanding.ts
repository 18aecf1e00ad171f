import { explainWorkbook } from '../../engine/reading/explain-workbook';
import { knownOfFirm } from '../../engine/reading/known-of-firm';
import { meaningOf, meaningsOf } from '../../engine/reading/mapping-words';
import type { DealerWorkbookContext } from '../../engine/reading/read-dealer-workbook';
import { type MappingChoice, type MappingSuggestion, isGuess } from '../../engine/reading/understanding';
import { understandingOfSheet } from '../../engine/reading/understanding-lines';
import type { HeadOfficeWorkbook } from '../../engine/reading/workbooks';
import type { Language } from '../../engine/values/language';
import { workbookFile } from '../../hosts/xlsx/workbook-file';
import type { FileUnderstanding, ShownSuggestion } from '../state/file-understanding';

/** What a file is understood with. */
export interface UnderstandingWith {
  readonly context: DealerWorkbookContext;
  readonly headOffice: HeadOfficeWorkbook;
  readonly language: Language;
}

/** How a file was understood, sheet by sheet; nothing where it cannot be opened. */
export async function understandFile(
  name: string,
  bytes: Uint8Array,
  { context, headOffice, language }: UnderstandingWith,
): Promise<FileUnderstanding | undefined> {
  const { content, ...facts } = await workbookFile(name, bytes);
  if (!content.ok) return undefined;
  const { sheets } = explainWorkbook(facts, content.value, { ...context, ...knownOfFirm(headOffice) });
  const shown = ({ row, likeness, why }: MappingSuggestion, cell?: string): ShownSuggestion => ({
    row,
    ...(cell !== undefined && { cell }),
    meaning: meaningOf(row)[language],
    meanings: meaningsOf(row).map(({ field, meaning }) => ({ field, meaning: meaning[language] })),
    likeness,
    isGuess: isGuess({ likeness, why }),
    why,
  });
  const offered = ({ row, missing }: MappingChoice, cell: string): ShownSuggestion => ({
    row: { ...row, field: '' },
    cell,
    meaning: '',
    meanings: missingFirst(row, missing).map(({ field, meaning }) => ({ field, meaning: meaning[language] })),
    likeness: 0,
    isGuess: true,
    why: 'missing',
  });
  return {
    sheets: sheets.map((sheet) => ({ sheet: sheet.sheet, lines: understandingOfSheet(sheet, language) })),
    suggestions: sheets.flatMap(({ suggestion, unknown }) => [
      ...(suggestion ? [shown(suggestion)] : []),
      ...unknown.flatMap(({ cell, suggestion: of, choice }) => [
        ...(of ? [shown(of, cell)] : []),
        ...(choice ? [offered(choice, cell)] : []),
      ]),
    ]),
  };
}

/** All that a column can mean, what its sheet lacks first. */
function missingFirst(row: MappingChoice['row'], missing: MappingChoice['missing']): ReturnType<typeof meaningsOf> {
  const meanings = meaningsOf({ ...row, field: '' });
  const isMissing = ({ field }: { readonly field: string }): boolean => missing.some(({ zh }) => zh === field);
  return [...meanings.filter(isMissing), ...meanings.filter((meaning) => !isMissing(meaning))];
}
