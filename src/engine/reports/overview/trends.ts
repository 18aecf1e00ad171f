import type { Month } from '../../values/month';
import { MEASURE, rateMeasure } from '../../indicators/history-measures';
import type { ChartPlan } from '../../plan/plan';
import { trendLine } from '../charts/trend-line';
import { FORMAT } from '../../sheets/look';
import { CARD_INDICATORS, rateFigure } from './card-figures';
import { type Figure, counted } from './figure';
import { trendCorners } from './grid';
import type { HelperBlock, PlacedBlock } from './helper-data';
import type { OverviewMonth } from './overview-month';

const MONTHS = 6;

/** Six months of each card's figure; blank where a month is not known. */
function trendValues(page: OverviewMonth): readonly (readonly (number | undefined)[])[] {
  const months = page.monthsBack(MONTHS);
  const measures = [...CARD_INDICATORS.map(({ id }) => rateMeasure(id)), MEASURE.revenue];
  return measures.map((measure) => months.map((month) => page.figureOf(month, measure)));
}

const cardNames = ({ say, language }: OverviewMonth): readonly string[] => [
  ...CARD_INDICATORS.map(({ title }) => title[language]),
  say({ zh: '售后收入', en: 'Revenue' }),
];

/** The data of the small lines: for each card the months' values and, in a column of its own, the last one. */
export function trendData(page: OverviewMonth): HelperBlock {
  const values = trendValues(page);
  return {
    title: page.say({ zh: '卡片走势', en: 'Trends of the cards' }),
    headers: [
      page.say({ zh: '月份', en: 'Month' }),
      ...cardNames(page).flatMap((name) => [name, page.say({ zh: `${name}（本月）`, en: `${name}, now` })]),
    ],
    figures: page.monthsBack(MONTHS).map((month) => [undefined, ...figuresOf(page, month).flatMap((figure) => [figure, figure])]),
    formats: [undefined, ...CARD_INDICATORS.flatMap(() => [FORMAT.rate, FORMAT.rate]), FORMAT.money, FORMAT.money],
    rows: page
      .monthsBack(MONTHS)
      .map((month, index) => () => [
        page.monthName(month),
        ...values.flatMap((series) => [series[index] ?? null, index === MONTHS - 1 ? (series[index] ?? null) : null]),
      ]),
  };
}

/** This month is counted, earlier ones are kept. */
const figuresOf = (page: OverviewMonth, month: Month): readonly Figure[] =>
  month === page.month
    ? [...CARD_INDICATORS.map((indicator) => rateFigure(indicator)), counted('revenue')]
    : [
        ...CARD_INDICATORS.map(({ id }): Figure => ({ kept: rateMeasure(id), month, kind: 'rate' })),
        { kept: MEASURE.revenue, month, kind: 'money' },
      ];

/** The small line of each card that knows at least two months, this one among them. */
export function trendCharts(page: OverviewMonth, data: PlacedBlock): readonly ChartPlan[] {
  const names = cardNames(page);
  return trendValues(page).flatMap((series, card) => {
    const known = series.filter((value) => value !== undefined);
    if (known.length < 2 || series.at(-1) === undefined) return [];
    const name = names[card] ?? '';
    const place = {
      name: page.say({ zh: `${name}走势`, en: `${name}: trend` }),
      altText: page.say({ zh: `${name}近 ${known.length} 个月走势`, en: `${name} over ${known.length} months` }),
      ...trendCorners(card),
    };
    return [trendLine(place, data.column(0).values, data.column(1 + card * 2), data.column(2 + card * 2), known)];
  });
}
