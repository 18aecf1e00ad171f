import type { SheetPlan } from '../plan/plan';
import type { Language } from '../values/language';

/** The footer of a printed sheet: what it is at the left, its page at the right. */
export const pageFooter = (left: string, language: Language): NonNullable<NonNullable<SheetPlan['print']>['footer']> => ({
  left,
  right: { zh: '第 {page} / {pages} 页', en: 'Page {page} / {pages}' }[language],
  size: 7,
});
