import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { amount, mean } from '../../schema/types-report';
import { choice, text } from '../../schema/types-text';
import { type Period, TREND_MEASURES, changeOf, figureOver, periodAfter, periodOf } from '../../indicators/trend-measures';
import type { MonthOutcome } from '../../month/outcome';
import { COLOUR } from '../../sheets/look';
import { report } from '../report';
import { trendFormats } from './trend-formats';

const kind = choice({ quarter: { zh: '季度', en: 'Quarter' }, year: { zh: '年度', en: 'Year' } });

/** 季年趋势: the months of 历史 put together as quarters and years (I1). */
const periods = list('periods', '季年趋势', 'Quarters and years', {
  kind: required('类型', 'Kind', kind, { width: 10 }),
  period: required('期间', 'Period', text, { width: 12 }),
  measure: column('指标', 'Measure', text, { width: 22 }),
  value: column('数值', 'Value', amount, { width: 14 }),
  change: column('环比', 'vs period before', mean, { width: 12 }),
  yearChange: column('同比', 'vs last year', mean, { width: 12 }),
  months: column('已有月数', 'Months known', count, { width: 11 }),
  of: column('应有月数', 'Months in all', count, { width: 11 }),
});

/** The sheet 季年趋势. */
export const periodsReport = report({
  sheet: periods,
  group: 'summaries',
  freezeAfter: 'measure',
  key: ['kind', 'period', 'measure'],
  empty: { zh: '历史里没有数据', en: 'No history yet' },
  subtitle: () => ({
    zh: '数量和金额为各月之和，比率按各月分母加权；月数不全的期间用浅色，数量和金额只在两期月数都全时比较；季度的同比为去年同季',
    en: 'Counts and amounts are added, rates weighted by their months; incomplete periods are pale, and their counts and amounts are not compared; a quarter against the same quarter last year',
  }),
  rows: (outcome) => [...linesOf('quarter', outcome), ...linesOf('year', outcome)],
  draw: (area, { settings: { language } }) => ({
    conditionalFormats: [
      ...trendFormats(area, 'measure', 'value', ['change', 'yearChange'], language),
      {
        kind: 'formula',
        ranges: [area.range('kind', 'of')],
        formula: `AND(${area.cell('measure')}<>"",${area.cell('months')}<${area.cell('of')})`,
        style: { font: { colour: COLOUR.mute } },
      },
    ],
  }),
});

function linesOf(of: Period['kind'], { book, settings: { language, month: now } }: MonthOutcome) {
  const names = new Map(book.months.filter((month) => month <= now).map((month) => [periodOf(month, of).name, periodOf(month, of)]));
  return [...names.values()].reverse().flatMap((period) =>
    TREND_MEASURES.flatMap((measure) => {
      const figure = figureOver(book, period.months, measure);
      if (!figure) return [];
      const against = (other: Period) => {
        const before = figureOver(book, other.months, measure);
        const adds = measure.kind === 'count' || measure.kind === 'money';
        const isWhole = figure.months === period.months.length && before?.months === other.months.length;
        return adds && !isWhole ? undefined : changeOf(measure.kind, figure.value, before?.value);
      };
      const [change, yearChange] = [against(periodAfter(period, -1)), against(periodAfter(period, of === 'quarter' ? -4 : -1))];
      return [
        {
          kind: of,
          period: period.name,
          measure: measure.title[language],
          value: figure.value,
          ...(change !== undefined && { change }),
          ...(yearChange !== undefined && { yearChange }),
          months: figure.months,
          of: period.months.length,
        },
      ];
    }),
  );
}
