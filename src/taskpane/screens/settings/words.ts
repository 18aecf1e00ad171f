import type { WordTable } from '../../words/use-words';

/** Words of 设置. */
export const SETTINGS_WORDS = {
  heading: { zh: '设置', en: 'Settings' },
} as const satisfies WordTable;
