import type { WordTable } from '../../words/use-words';

/** Words of 对账. */
export const RECONCILE_WORDS = {
  heading: { zh: '对账', en: 'Reconcile' },
} as const satisfies WordTable;
