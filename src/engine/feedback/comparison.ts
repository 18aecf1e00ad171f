import { regionName } from '../records/region-name';
import type { Words } from '../values/language';
import { addToMonth } from '../values/month';
import { type HistoryBook, MEASURE, rateMeasure } from '../indicators/history-measures';
import type { Indicator } from '../indicators/indicator';
import { INDICATORS } from '../indicators/indicators';
import { signalOf } from '../indicators/shares';
import { TREND_MEASURES, type TrendMeasure, changeOf } from '../indicators/trend-measures';
import { chartsBeside } from '../reports/charts-beside';
import { reportOn } from '../reports/report';
import { signalChoice, signalFormats } from '../reports/signal-column';
import { trendCharts } from '../reports/trends/trend-charts';
import { trendFormats } from '../reports/trends/trend-formats';
import { column, list, required } from '../schema/sheet';
import { amount, mean, share } from '../schema/types-report';
import { text } from '../schema/types-text';
import type { DealerMonth } from './dealer-month';

/** 指标对比: a dealer's figures beside its region's, all dealers' and its own last months. */
const comparison = list('comparison', '指标对比', 'Comparison', {
  measure: required('指标', 'Measure', text, { width: 18 }),
  own: column('本店', 'You', amount, { width: 11 }),
  region: column('本区域', 'Region', amount, { width: 11 }),
  all: column('全体', 'All dealers', amount, { width: 12 }),
  target: column('目标', 'Target', share),
  result: column('结果', 'Result', signalChoice, { width: 11 }),
  before: column('上月', 'Last month', amount, { width: 11 }),
  change: column('较上月', 'vs last month', mean, { width: 12 }),
});

/** What is about all dealers only, or divides what is shown already. */
const NOT_OF_ONE: ReadonlySet<string> = new Set([
  rateMeasure('received'),
  rateMeasure('submittedOnTime'),
  MEASURE.chargedIssues,
  MEASURE.chargedOverdue,
  MEASURE.reversals,
]);
const OWN_TITLES: Readonly<Record<string, Words>> = { [MEASURE.revenue]: { zh: '本月收费', en: 'Charged' } };
const SCORE: TrendMeasure = { measure: MEASURE.score, title: { zh: '得分', en: 'Score' }, kind: 'mean' };

const MEASURES: readonly TrendMeasure[] = [
  SCORE,
  ...TREND_MEASURES.filter(({ measure }) => !NOT_OF_ONE.has(measure)).map((one) => ({
    ...one,
    title: OWN_TITLES[one.measure] ?? one.title,
  })),
];
const BY_MEASURE: ReadonlyMap<string, Indicator> = new Map(INDICATORS.map((one) => [rateMeasure(one.id), one]));

/** The sheet 指标对比. */
export const comparisonReport = reportOn<DealerMonth>()({
  sheet: comparison,
  group: 'summaries',
  freezeAfter: 'measure',
  subtitle: ({ dealer: { region } }) => ({
    zh: `区域：${regionName(region, 'zh')}；本区域和全体的比率为合并计算，数量、金额和得分为每家平均，满意度为每份平均`,
    en: `Region: ${regionName(region, 'en')}; rates of region and all are taken together, counts, amounts and scores are means of a dealer, marks of an answer`,
  }),
  rows: (month) => MEASURES.flatMap((measure) => line(measure, month)),
  draw: (area, { book, dealer, settings }) => {
    const { language } = settings;
    return {
      ...chartsBeside(area, comparison.columns, language, trendCharts(bookOf(dealer.dealer, book), settings).slice(0, OWN_CHARTS)),
      conditionalFormats: [
        ...(['own', 'region', 'all', 'before'] as const).flatMap((field) => trendFormats(area, 'measure', field, [], language, MEASURES)),
        ...trendFormats(area, 'measure', 'before', ['change'], language, MEASURES),
        ...signalFormats(area, 'result', language),
      ],
    };
  },
});

/** Repairs through the year, and the main rates. */
const OWN_CHARTS = 2;

/** 历史 of one dealer in the place of all. */
const bookOf = (dealer: string, { months, value }: HistoryBook): HistoryBook => ({
  months,
  value: (month, _, measure) => value(month, dealer, measure),
});

function line(measure: TrendMeasure, { dealer: { dealer }, region, everyone, book, settings }: DealerMonth) {
  const { month, language, nearGap } = settings;
  const [own, before] = [month, addToMonth(month, -1)].map((when) => book.value(when, dealer, measure.measure));
  const indicator = BY_MEASURE.get(measure.measure);
  const [ofRegion, ofAll] = [region, everyone].map((peers) => (indicator ? peers.rate(indicator.id) : peers.mean(measure)));
  if (own === undefined && before === undefined && ofAll === undefined) return [];
  const target = indicator?.target && settings[indicator.target];
  const change = changeOf(measure.kind, own, before);
  return [
    {
      measure: measure.title[language],
      ...(own !== undefined && { own }),
      ...(ofRegion !== undefined && { region: ofRegion }),
      ...(ofAll !== undefined && { all: ofAll }),
      ...(target !== undefined && { target: Number(target), result: signalOf(own, target, nearGap) }),
      ...(before !== undefined && { before }),
      ...(change !== undefined && { change }),
    },
  ];
}
