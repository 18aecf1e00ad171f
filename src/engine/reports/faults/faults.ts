import { groupBy, keyOf } from '../../values/group';
import { column, list } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import type { MonthOutcome } from '../../month/outcome';
import { ranked } from '../../indicators/ranked';
import { UNSORTED } from './fault-repairs';
import { madeOnce } from '../made-once';
import { type Drawn, reportOfLines } from '../report';
import { type FaultRow, faultsPareto } from './faults-pareto';

/** 故障分析: faults by model and category, the most frequent first, with their cumulative share (F1, I2). */
export const faults = list('faults', '故障分析', 'Fault analysis', {
  model: column('产品型号', 'Model', code, { width: 14 }),
  category: column('故障类别', 'Fault category', text, { width: 16 }),
  count: column('数量', 'Count', count),
  share: column('占比', 'Share', share),
  cumulative: column('累计占比', 'Cumulative share', share, { width: 12 }),
  class: column('分类', 'Class', text, { width: 8 }),
});

/** The faults of the month's repairs by model and category, ordered by count, then model, then category. */
export const faultRows = madeOnce(({ ledgers, settings }: MonthOfRepairs): readonly FaultRow[] => {
  const repairs = ledgers.repairs.filter((row) => row.counts);
  const unsorted = UNSORTED[settings.language];
  const named = repairs.map(({ values }) => ({ model: values.model ?? unsorted, category: values.faultCategory ?? unsorted }));
  const groups = groupBy(named, ({ model, category }) => keyOf(model, category));
  return ranked(
    [...groups.values()].flatMap(([first, ...others]) => (first ? [{ ...first, count: others.length + 1 }] : [])),
    (row) => row.model,
    (row) => row.category,
  );
});

interface MonthOfRepairs {
  readonly ledgers: Pick<MonthOutcome['ledgers'], 'repairs'>;
  readonly settings: Pick<MonthOutcome['settings'], 'language'>;
}

/** The sheet 故障分析. */
export const faultsReport = reportOfLines({
  sheet: faults,
  group: 'summaries',
  freezeAfter: 'category',
  empty: { zh: '本月没有维修', en: 'No repairs this month' },
  subtitle: () => ({
    zh: '数量从多到少；分类：累计占比 80% 以内为 A，95% 以内为 B，其余为 C',
    en: 'Most frequent first; A up to 80 % of the total, B up to 95 %, C the rest',
  }),
  lines: faultRows,
  row: (row) => row,
  totals: { model: 'label', count: 'sum' },
  draw: ({ sheetName }, { settings: { language } }, rows): Drawn => faultsPareto(rows, sheetName, language),
});
