import { indicator, shareByDealer } from './indicator';

/** Whether a mark is one of 1–5; others are left out of means and shares. */
export const isMark = (mark: number | undefined): mark is number => mark !== undefined && Number.isInteger(mark) && mark >= 1 && mark <= 5;

/** 满意率: answers with an overall mark of 4 or 5. */
export const satisfied = indicator({
  id: 'satisfied',
  title: { zh: '满意率', en: 'Satisfied' },
  formula: { zh: '总体 ≥ 4 分 ÷ 有效回访', en: 'Overall mark ≥ 4 ÷ answers' },
  target: 'targetSatisfied',
  shares: ({ ledgers }) =>
    shareByDealer(
      ledgers.visits.filter((row) => row.counts && isMark(row.values.overall)),
      (row) => (row.values.overall ?? 0) >= 4,
    ),
});
