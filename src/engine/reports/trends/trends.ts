import { addToMonth } from '../../values/month';
import { column, list, required } from '../../schema/sheet';
import { month as monthType } from '../../schema/types-date';
import { amount, mean } from '../../schema/types-report';
import { text } from '../../schema/types-text';
import { ALL_DEALERS } from '../../indicators/history-measures';
import { TREND_MEASURES, changeOf } from '../../indicators/trend-measures';
import { chartsBeside } from '../charts-beside';
import { report } from '../report';
import { trendCharts } from './trend-charts';
import { trendFormats } from './trend-formats';

/** 趋势: the months of 历史, each figure against the month before and the same month last year (I1). */
const trends = list('trends', '趋势', 'Trends', {
  month: required('报表月份', 'Report month', monthType),
  measure: column('指标', 'Measure', text, { width: 22 }),
  value: column('数值', 'Value', amount, { width: 14 }),
  change: column('环比', 'vs month before', mean, { width: 12 }),
  yearChange: column('同比', 'vs last year', mean, { width: 12 }),
});

/** The sheet 趋势. */
export const trendsReport = report({
  sheet: trends,
  group: 'summaries',
  freezeAfter: 'measure',
  key: ['month', 'measure'],
  empty: { zh: '历史里没有数据', en: 'No history yet' },
  subtitle: () => ({
    zh: '全体经销商，最近的月份在前；环比为较上月，同比为较去年同月；比率的变化以“点”计，数量和金额以百分比计',
    en: 'All dealers, the latest month first; changes of rates in percentage points, of counts and amounts in per cent',
  }),
  rows: ({ book, settings: { language, month: now } }) =>
    [...book.months]
      .filter((month) => month <= now)
      .reverse()
      .flatMap((month) =>
        TREND_MEASURES.flatMap(({ measure, title, kind }) => {
          const of = (which: typeof month) => book.value(which, ALL_DEALERS, measure);
          const value = of(month);
          if (value === undefined) return [];
          const [change, yearChange] = [
            changeOf(kind, value, of(addToMonth(month, -1))),
            changeOf(kind, value, of(addToMonth(month, -12))),
          ];
          return [
            {
              month,
              measure: title[language],
              value,
              ...(change !== undefined && { change }),
              ...(yearChange !== undefined && { yearChange }),
            },
          ];
        }),
      ),
  draw: (area, outcome) => ({
    ...chartsBeside(area, trends.columns, outcome.settings.language, trendCharts(outcome.book, outcome.settings)),
    conditionalFormats: trendFormats(area, 'measure', 'value', ['change', 'yearChange'], outcome.settings.language),
  }),
});
