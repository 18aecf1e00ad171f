import { changeOf } from '../indicators/trend-measures';
import { chartsBeside } from '../reports/charts-beside';
import { rateBars } from '../reports/rate-bars';
import { reportOn } from '../reports/report';
import { badCounts, rateFormats } from '../reports/signal-column';
import { column, list, required } from '../schema/sheet';
import { count, money } from '../schema/types-number';
import { mean, share } from '../schema/types-report';
import { text } from '../schema/types-text';
import { type Money, money as inFen } from '../values/money';
import type { PeriodOutcome } from './period-outcome';
import { regionLines, shareOver } from './region-lines';

/** 区域对比 over a period. */
const regions = list('periodRegions', '区域对比', 'Regions', {
  region: required('区域', 'Region', text, { width: 14 }),
  dealers: column('经销商数', 'Dealers', count, { width: 10 }),
  repairs: column('维修数', 'Repairs', count),
  installations: column('安装数', 'Installations', count, { width: 11 }),
  late: column('超时', 'Late', count),
  onTime: column('及时率', 'On-time', share),
  change: column('较上期（点）', 'vs period before (pp)', mean, { width: 13 }),
  firstFix: column('一次修复率', 'First-time fix', share, { width: 11 }),
  returned: column('退回率', 'Returns', share),
  satisfied: column('满意率', 'Satisfied', share),
  clean: column('单证准确率', 'Clean records', share, { width: 11 }),
  visitCoverage: column('回访覆盖率', 'Visit coverage', share, { width: 11 }),
  revenue: column('收入合计', 'Revenue', money),
  score: column('平均得分', 'Mean score', mean, { width: 10 }),
});

const DRAWN = [
  ['onTime', 'targetOnTime'],
  ['satisfied', 'targetSatisfied'],
  ['returned', 'targetReturned'],
] as const;

/** The sheet 区域对比 of a period. */
export const regionComparisonReport = reportOn<PeriodOutcome>()({
  sheet: regions,
  group: 'summaries',
  freezeAfter: 'region',
  empty: { zh: '没有经销商', en: 'No dealers' },
  subtitle: () => ({
    zh: '比率按该区域各经销商各月合并计算；平均得分为经销商得分的平均',
    en: 'Rates are those of all its dealers and months taken together; the mean score is that of its dealers',
  }),
  rows: (outcome) =>
    regionLines(outcome).map(({ region, dealers, repairs, installations, late, revenue, rates, onTimeBefore, points }) => {
      const change = changeOf('rate', rates.onTime, onTimeBefore);
      const charged: Money = inFen(revenue);
      return {
        region,
        dealers: dealers.length,
        repairs,
        installations,
        late,
        ...rates,
        ...(change !== undefined && { change }),
        revenue: charged,
        ...(points !== undefined && { score: points }),
      };
    }),
  totals: { region: 'label', dealers: 'sum', repairs: 'sum', installations: 'sum', late: 'sum', revenue: 'sum' },
  draw: (area, outcome) => {
    const { settings } = outcome;
    const { language, nearGap, targetOnTime, targetFirstFix, targetReturned, targetSatisfied, targetClean } = settings;
    const lines = regionLines(outcome);
    const charts = DRAWN.map(([id, target]) =>
      rateBars({
        subject: regions.columns[id].title[language],
        target: settings[target],
        settings,
        shares: lines.map(({ region, dealers }) => ({ name: region, share: shareOver(outcome, id, dealers) })),
      }),
    );
    return {
      ...chartsBeside(area, regions.columns, language, charts),
      conditionalFormats: [
        ...rateFormats(area, 'onTime', targetOnTime, nearGap),
        ...rateFormats(area, 'firstFix', targetFirstFix, nearGap),
        ...rateFormats(area, 'returned', targetReturned, nearGap),
        ...rateFormats(area, 'satisfied', targetSatisfied, nearGap),
        ...rateFormats(area, 'clean', targetClean, nearGap),
        badCounts(area, 'late'),
      ],
    };
  },
});
