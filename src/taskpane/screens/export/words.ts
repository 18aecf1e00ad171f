import type { WordTable } from '../../words/use-words';

/** Words of 导出. */
export const EXPORT_WORDS = {
  heading: { zh: '导出', en: 'Export' },
} as const satisfies WordTable;
