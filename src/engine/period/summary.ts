import type { Language } from '../values/language';
import type { Month } from '../values/month';
import type { CellPlan } from '../plan/plan';
import { rateMeasure } from '../indicators/history-measures';
import { INDICATORS } from '../indicators/indicators';
import { signalOf } from '../indicators/shares';
import { TREND_MEASURES, type TrendMeasure, changeOf, figureOver } from '../indicators/trend-measures';
import { chartsBeside } from '../reports/charts-beside';
import { trendCharts } from '../reports/trends/trend-charts';
import { trendFormats } from '../reports/trends/trend-formats';
import { reportOn } from '../reports/report';
import { signalChoice, signalFormats } from '../reports/signal-column';
import { column, list, required } from '../schema/sheet';
import { count } from '../schema/types-number';
import { amount, mean, share } from '../schema/types-report';
import { text } from '../schema/types-text';
import { COLOUR, FONT } from '../sheets/look';
import { periodPoints } from './key-points';
import type { PeriodOutcome } from './period-outcome';

/** 期间总览: the indicators of a period against target, the period before and the same period last year. */
const summary = list('periodSummary', '期间总览', 'Period summary', {
  measure: required('指标', 'Measure', text, { width: 22 }),
  value: column('本期', 'This period', amount, { width: 14 }),
  target: column('目标', 'Target', share),
  result: column('结果', 'Result', signalChoice, { width: 11 }),
  before: column('上期', 'Period before', amount, { width: 14 }),
  change: column('环比', 'vs period before', mean, { width: 12 }),
  lastYear: column('去年同期', 'Year before', amount, { width: 14 }),
  yearChange: column('同比', 'vs last year', mean, { width: 12 }),
  months: column('已有月数', 'Months known', count, { width: 11 }),
});

/** The sheet 期间总览. */
export const summaryReport = reportOn<PeriodOutcome>()({
  sheet: summary,
  group: 'overview',
  freezeAfter: 'measure',
  empty: { zh: '历史里没有数据', en: 'No history' },
  subtitle: ({ months, known }) => ({
    zh: `${months.length} 个月中有数据的 ${known.length} 个月${missing(months, known, '，缺 ', '、')}；数量和金额为各月之和，比率按各月分母加权`,
    en: `${known.length} of ${months.length} months known${missing(months, known, ', without ', ', ')}; counts and amounts are added, rates weighted by their months`,
  }),
  rows: (outcome) => TREND_MEASURES.flatMap((measure) => line(measure, outcome)),
  draw: (area, outcome) => {
    const { book, months, settings } = outcome;
    const { language } = settings;
    const formats = (['value', 'before', 'lastYear'] as const).flatMap((field) => trendFormats(area, 'measure', field, [], language));
    const charts = chartsBeside(
      area,
      summary.columns,
      language,
      trendCharts(book, settings, { months, words: { zh: '本期', en: 'this period' } }),
    );
    return {
      ...charts,
      cells: [...(charts.cells ?? []), ...sentences(periodPoints(outcome), area.last + 2, language)],
      conditionalFormats: [
        ...formats,
        ...trendFormats(area, 'measure', 'value', ['change', 'yearChange'], language),
        ...signalFormats(area, 'result', language),
      ],
    };
  },
});

const missing = (months: readonly Month[], known: readonly Month[], before: string, between: string): string =>
  known.length === months.length ? '' : `${before}${months.filter((month) => !known.includes(month)).join(between)}`;

function line(measure: TrendMeasure, { book, months, before, lastYear, settings: { language, ...settings } }: PeriodOutcome) {
  const figure = figureOver(book, months, measure);
  if (!figure) return [];
  const against = (other: readonly Month[]) => {
    const value = figureOver(book, other, measure);
    const isComparable =
      measure.kind === 'rate' || measure.kind === 'mean' || (figure.months === months.length && value?.months === other.length);
    return { value: value?.value, change: isComparable ? changeOf(measure.kind, figure.value, value?.value) : undefined };
  };
  const [earlier, year] = [against(before), against(lastYear)];
  const indicator = INDICATORS.find(({ id }) => rateMeasure(id) === measure.measure);
  const target = indicator && 'target' in indicator ? settings[indicator.target ?? 'targetOnTime'] : undefined;
  return [
    {
      measure: measure.title[language],
      value: figure.value,
      ...(target !== undefined && { target: Number(target), result: signalOf(figure.value, target, settings.nearGap) }),
      ...(earlier.value !== undefined && { before: earlier.value }),
      ...(earlier.change !== undefined && { change: earlier.change }),
      ...(year.value !== undefined && { lastYear: year.value }),
      ...(year.change !== undefined && { yearChange: year.change }),
      months: figure.months,
    },
  ];
}

/** What changed, one sentence below the other under the table. */
const sentences = (points: readonly string[], top: number, language: Language): readonly CellPlan[] =>
  points.map((content, index) => ({
    row: top + index,
    column: 0,
    content: `• ${content}`,
    style: { font: { name: FONT[language].title, size: 10, colour: COLOUR.ink }, vertical: 'middle' },
  }));
