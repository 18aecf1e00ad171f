import type { WorkbookPlan } from '../../../engine/plan/plan';

type Language = WorkbookPlan['language'];

/** The font of every cell whose style names none. */
export const cellFont = (language: Language): { readonly name: string; readonly size: number } => ({
  name: language === 'zh' ? '等线' : 'Calibri',
  size: 10,
});

/** The font of charts. */
export const chartFont = (language: Language): string => (language === 'zh' ? '微软雅黑' : 'Segoe UI');
