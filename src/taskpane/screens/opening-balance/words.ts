import type { WordTable } from '../../words/use-words';

/** Words of 期初. */
export const OPENING_BALANCE_WORDS = {
  heading: { zh: '期初', en: 'Opening balances' },
} as const satisfies WordTable;
