import type { Language } from '../../../engine/values/language';
import type { FindingRow } from '../../state/finding-row';
import { sayIn } from '../../words/use-words';
import { FINDINGS_WORDS } from './words';

/** A finding in one line: found → expected, else its sentence. */
export const findingLine = ({ found, expected, problem }: FindingRow, language: Language): string =>
  found !== '' && expected !== undefined ? sayIn(FINDINGS_WORDS, language)('change', { found, expected }) : problem;

/** 维修!N18; without a cell the sheet alone. */
export const addressOf = ({ sheet, cell }: FindingRow): string => [sheet, cell].filter((part) => part).join('!');

/** The number of the record, or its row where it has none. */
export function recordText({ record }: FindingRow, language: Language): string {
  const say = sayIn(FINDINGS_WORDS, language);
  if (record === '') return '';
  return /^\d{1,6}$/.test(record) ? say('row', { row: record }) : say('record', { record });
}

/** The number of the record; of a file without a dealer its name, as nothing else says which it is. */
export const recordOrFile = (row: FindingRow, language: Language): string =>
  recordText(row, language) || (row.dealer === '' ? row.file : '');

/** Facts in one line, blank ones left out. */
export const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(' · ');
