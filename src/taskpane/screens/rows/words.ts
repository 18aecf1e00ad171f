import type { WordTable } from '../../words/use-words';

/** Words of 明细. */
export const ROWS_WORDS = {
  heading: { zh: '明细', en: 'Rows' },
} as const satisfies WordTable;
