import type { WorkbookPlan } from '../../../engine/plan/plan';

type Language = WorkbookPlan['language'];

/** The font of charts. */
export const chartFont = (language: Language): string => (language === 'zh' ? '微软雅黑' : 'Segoe UI');
