import { LEVEL_WORDS } from '../../engine/month/finding';
import type { Language } from '../../engine/values/language';
import type { FindingRow } from './finding-row';

/** Findings as lines with tabs between, as a mail or a sheet takes them. */
export const findingsAsText = (rows: readonly FindingRow[], language: Language): string =>
  rows
    .map(({ level, code, dealer, sheet, cell = '', record, field, found, problem }) =>
      [LEVEL_WORDS[level][language], code, dealer, `${sheet}${cell && `!${cell}`}`, record, field, found, problem].join('\t'),
    )
    .join('\n');
