import { indicator, shareByDealer } from './indicator';

/** Whether a mark is one of 1–5; others are left out of means and shares. */
export const isMark = (mark: number | undefined): mark is number => mark !== undefined && Number.isInteger(mark) && mark >= 1 && mark <= 5;

/** Whether a mark says that the customer was satisfied: 4 or 5. */
export const isSatisfied = (mark: number | undefined): boolean => isMark(mark) && mark >= 4;

/** 满意率: answers with an overall mark of 4 or 5. */
export const satisfied = indicator({
  id: 'satisfied',
  title: { zh: '满意率', en: 'Satisfied' },
  formula: { zh: '总体 ≥ 4 分 ÷ 有效回访', en: 'Overall mark ≥ 4 ÷ answers' },
  meaning: {
    zh: '总体满意度填了 1–5 分的回访；没有填和 1–5 以外的不计。',
    en: 'Visits with an overall mark of 1–5; blank and impossible marks are left out.',
  },
  target: 'targetSatisfied',
  shares: ({ ledgers }) =>
    shareByDealer(
      ledgers.visits.filter((row) => row.counts && isMark(row.values.overall)),
      (row) => isSatisfied(row.values.overall),
    ),
});
