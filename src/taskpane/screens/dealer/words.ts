import type { WordTable } from '../../words/use-words';

/** Words of 经销商月报. */
export const DEALER_WORDS = {
  heading: { zh: '经销商月报', en: 'Dealer report' },
} as const satisfies WordTable;
