import type { WordTable } from '../../words/use-words';

/** Words of 新建模板. */
export const TEMPLATE_WORDS = {
  heading: { zh: '新建模板', en: 'New template' },
} as const satisfies WordTable;
