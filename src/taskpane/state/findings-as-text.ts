import type { FindingRow } from './finding-row';

/** Findings as lines with tabs between, as a mail or a sheet takes them. */
export const findingsAsText = (rows: readonly FindingRow[]): string =>
  rows
    .map(({ level, code, dealer, sheet, cell = '', record, field, found, problem }) =>
      [level, code, dealer, `${sheet}${cell && `!${cell}`}`, record, field, found, problem].join('\t'),
    )
    .join('\n');
