import { type Language, type Words, sayIn, COLON } from '../../values/language';
import type { Month } from '../../values/month';
import { addToMonth } from '../../values/month';
import { ALL_DEALERS, type HistoryBook, MEASURE, rateMeasure } from '../../indicators/history-measures';
import { TREND_MEASURES, figureOver } from '../../indicators/trend-measures';
import type { Settings } from '../../month/settings';
import { FORMAT } from '../../sheets/look';
import { shortMonth } from '../../sheets/month-words';
import { monthLines } from '../charts/month-lines';
import { type ChartBeside, TOO_FEW } from '../charts-beside';
import { TEXT_FORMAT, numberText } from '../../sheets/number-text';

const MONTHS = 12;
const RATES = [
  { id: 'onTime', title: { zh: '及时率', en: 'On-time' } },
  { id: 'satisfied', title: { zh: '满意率', en: 'Satisfied' } },
  { id: 'returned', title: { zh: '退回率', en: 'Returns' } },
] as const;

/** The months whose figures the titles tell, and what they are called. */
export interface TitleSpan {
  readonly months: readonly Month[];
  readonly words: Words;
}

/** What stands beside 趋势: repairs through the year beside last year's, the main rates, the revenue; titles tell the month's figures, or those of a span. */
export function trendCharts(
  book: HistoryBook,
  { month, language }: Pick<Settings, 'month' | 'language'>,
  span: TitleSpan = { months: [month], words: { zh: '本月', en: 'this month' } },
): readonly ChartBeside[] {
  const months = Array.from({ length: MONTHS }, (_, index) => addToMonth(month, index - MONTHS + 1));
  return [season(book, months, language), rates(book, months, span, language), revenue(book, months, span, language)];
}

const valueOf = (book: HistoryBook, measure: string) => (month: Month) => book.value(month, ALL_DEALERS, measure);
const valueOver = (book: HistoryBook, { months }: TitleSpan, measure: string): number | undefined => {
  const asked = TREND_MEASURES.find((one) => one.measure === measure);
  return asked && figureOver(book, months, asked)?.value;
};
const isKnown = (value: number | undefined): value is number => value !== undefined;

function season(book: HistoryBook, months: readonly Month[], language: Language): ChartBeside {
  const say = sayIn(language);
  const of = valueOf(book, MEASURE.repairs);
  const [now, before] = [months.map(of), months.map((month) => of(addToMonth(month, -12)))];
  const known = months.flatMap((month) => (isKnown(of(month)) ? [{ month, value: of(month) ?? 0 }] : []));
  const [high, low] = [
    known.reduce((most, one) => (one.value > most.value ? one : most), known[0] ?? { month: '' as Month, value: 0 }),
    known.reduce((least, one) => (one.value < least.value ? one : least), known[0] ?? { month: '' as Month, value: 0 }),
  ];
  const subject = say({ zh: '维修量的季节', en: 'Repairs through the year' });
  const hasBefore = before.filter(isKnown).length > 1;
  return {
    subject,
    title: say({
      zh: `${subject}：${shortMonth(high.month, language)} 最多 ${high.value} 件，${shortMonth(low.month, language)} 最少 ${low.value} 件`,
      en: `${subject}: most in ${shortMonth(high.month, language)} (${high.value}), least in ${shortMonth(low.month, language)} (${low.value})`,
    }),
    aside: hasBefore ? say({ zh: '虚线为上一年', en: 'dashed: the year before' }) : say({ zh: '件', en: 'repairs' }),
    headers: [
      say({ zh: '月份', en: 'Month' }),
      say({ zh: '近 12 个月', en: 'Last 12 months' }),
      say({ zh: '上一年同月', en: 'Year before' }),
    ],
    formats: [undefined, FORMAT.quantity, FORMAT.quantity],
    empty: TOO_FEW[language],
    rows: known.length < 2 ? [] : months.map((month, index) => [shortMonth(month, language), now[index] ?? null, before[index] ?? null]),
    chart: (place, names, data) =>
      monthLines(
        {
          name: subject,
          altText: say({ zh: '折线图：近 12 个月维修量，虚线为上一年同月', en: 'Lines: repairs of 12 months, dashed the year before' }),
          ...place,
        },
        names,
        [{ data: data(1) }, ...(hasBefore ? [{ data: data(2), isEarlier: true }] : [])],
        [...now, ...before].filter(isKnown),
        FORMAT.quantity,
      ),
  };
}

function rates(book: HistoryBook, months: readonly Month[], span: TitleSpan, language: Language): ChartBeside {
  const say = sayIn(language);
  const series = RATES.map(({ id }) => months.map(valueOf(book, rateMeasure(id))));
  const known = series.flat().filter(isKnown);
  const subject = say({ zh: '主要比率', en: 'Main rates' });
  const now = RATES.flatMap(({ id, title }) => {
    const value = valueOver(book, span, rateMeasure(id));
    return isKnown(value) ? [`${title[language]} ${numberText(value, TEXT_FORMAT.rate)}`] : [];
  });
  const none = { zh: `${span.words.zh}无数据`, en: `no data ${span.words.en}` };
  return {
    subject,
    title: `${subject}${say(COLON)}${now.join(say({ zh: '，', en: ', ' })) || say(none)}`,
    aside: say({ zh: '近 12 个月', en: '12 months' }),
    headers: [say({ zh: '月份', en: 'Month' }), ...RATES.map(({ title }) => title[language])],
    formats: [undefined, ...RATES.map(() => FORMAT.rate)],
    empty: TOO_FEW[language],
    rows: series.every((values) => values.filter(isKnown).length < 2)
      ? []
      : months.map((month, index) => [shortMonth(month, language), ...series.map((values) => values[index] ?? null)]),
    chart: (place, names, data) =>
      monthLines(
        {
          name: subject,
          altText: say({ zh: '折线图：及时率、满意率、退回率近 12 个月', en: 'Lines: on-time, satisfied and returns over 12 months' }),
          ...place,
        },
        names,
        RATES.map((_, index) => ({ data: data(index + 1) })),
        known,
      ),
  };
}

const WAN = 10_000;

function revenue(book: HistoryBook, months: readonly Month[], span: TitleSpan, language: Language): ChartBeside {
  const say = sayIn(language);
  const unit = { zh: WAN, en: 1000 }[language];
  const values = months
    .map(valueOf(book, MEASURE.revenue))
    .map((value) => (value === undefined ? undefined : Math.round((value / unit) * 100) / 100));
  const known = values.filter(isKnown);
  const subject = say({ zh: '售后收入', en: 'Revenue' });
  const yuan = valueOver(book, span, MEASURE.revenue);
  const last = yuan === undefined ? undefined : Math.round((yuan / unit) * 100) / 100;
  return {
    subject,
    title:
      last === undefined
        ? subject
        : say({
            zh: `${subject}：${span.words.zh} ${numberText(last, TEXT_FORMAT.hundredths)} 万元`,
            en: `${subject}: ${numberText(last, TEXT_FORMAT.hundredths)} thousand CNY ${span.words.en}`,
          }),
    aside: say({ zh: '万元，近 12 个月', en: 'thousand CNY, 12 months' }),
    headers: [say({ zh: '月份', en: 'Month' }), say({ zh: '售后收入（万元）', en: 'Revenue (thousand CNY)' })],
    formats: [undefined, '0.00'],
    empty: TOO_FEW[language],
    rows: known.length < 2 ? [] : months.map((month, index) => [shortMonth(month, language), values[index] ?? null]),
    chart: (place, names, data) =>
      monthLines(
        { name: subject, altText: say({ zh: '折线图：售后收入近 12 个月', en: 'Line: revenue of 12 months' }), ...place },
        names,
        [{ data: data(1) }],
        known,
        '0.0',
      ),
  };
}
