import type { WordTable } from '../../words/use-words';

/** Words of 开始下月. */
export const NEXT_MONTH_WORDS = {
  heading: { zh: '开始下月', en: 'Start next month' },
} as const satisfies WordTable;
