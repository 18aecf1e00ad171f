import { sumOf } from '../values/group';
import type { Language } from '../values/language';
import { money as inFen } from '../values/money';
import { type Month, addToMonth } from '../values/month';
import { ALL_DEALERS, MEASURE, rateMeasure } from '../indicators/history-measures';
import { changeOf } from '../indicators/trend-measures';
import { monthLines } from '../reports/charts/month-lines';
import { type ChartBeside, TOO_FEW, chartsBeside } from '../reports/charts-beside';
import { reportOn } from '../reports/report';
import { rateFormats } from '../reports/signal-column';
import { column, list, required } from '../schema/sheet';
import { month as monthType } from '../schema/types-date';
import { count, money } from '../schema/types-number';
import { mean, share } from '../schema/types-report';
import { text } from '../schema/types-text';
import { FORMAT } from '../sheets/look';
import { shortMonth } from '../sheets/month-words';
import type { PeriodOutcome } from './period-outcome';

/** 逐月趋势: the months of the period side by side. */
const months = list('periodMonths', '逐月趋势', 'Month by month', {
  month: required('报表月份', 'Report month', monthType),
  repairs: column('维修数', 'Repairs', count),
  installations: column('安装数', 'Installations', count, { width: 11 }),
  late: column('超时维修', 'Late repairs', count),
  complaints: column('投诉数', 'Complaints', count, { width: 11 }),
  overdue: column('盘亏数量', 'Overdue parts', count),
  revenue: column('收入合计', 'Revenue', money),
  onTime: column('及时率', 'On-time', share),
  firstFix: column('一次修复率', 'First-time fix', share, { width: 11 }),
  returned: column('退回率', 'Returns', share),
  satisfied: column('满意率', 'Satisfied', share),
  clean: column('单证准确率', 'Clean records', share, { width: 11 }),
  received: column('上报完整率', 'Received', share, { width: 11 }),
});

const COUNTS = ['repairs', 'installations', 'late', 'complaints', 'overdue'] as const;
const RATES = ['onTime', 'firstFix', 'returned', 'satisfied', 'clean', 'received'] as const;

/** The sheet 逐月趋势. */
export const monthsReport = reportOn<PeriodOutcome>()({
  sheet: months,
  group: 'summaries',
  freezeAfter: 'month',
  subtitle: () => ({ zh: '全体经销商；空白为该月没有数据', en: 'All dealers; blank where a month is not known' }),
  rows: ({ months: all, book }) =>
    all.map((month) => {
      const value = (measure: string) => book.value(month, ALL_DEALERS, measure);
      const revenue = value(MEASURE.revenue);
      const figures = [
        ...COUNTS.map((id) => [id, value(MEASURE[id])] as const),
        ...RATES.map((id) => [id, value(rateMeasure(id))] as const),
      ].filter(([, figure]) => figure !== undefined);
      return {
        month,
        ...(Object.fromEntries(figures) as Partial<Record<(typeof COUNTS)[number] | (typeof RATES)[number], number>>),
        ...(revenue !== undefined && { revenue: inFen(revenue) }),
      };
    }),
  totals: { month: 'label', repairs: 'sum', installations: 'sum', late: 'sum', complaints: 'sum', overdue: 'sum', revenue: 'sum' },
  draw: (area, { settings: { nearGap, targetOnTime, targetFirstFix, targetReturned, targetSatisfied, targetClean } }) => ({
    conditionalFormats: [
      ...rateFormats(area, 'onTime', targetOnTime, nearGap),
      ...rateFormats(area, 'firstFix', targetFirstFix, nearGap),
      ...rateFormats(area, 'returned', targetReturned, nearGap),
      ...rateFormats(area, 'satisfied', targetSatisfied, nearGap),
      ...rateFormats(area, 'clean', targetClean, nearGap),
    ],
  }),
});

/** 季节: repairs by calendar month, this year beside the year before, and how a month stands to the mean of all. */
const season = list('periodSeason', '季节', 'Season', {
  month: required('月份', 'Month', text, { width: 10 }),
  now: column('本年维修数', 'Repairs this year', count, { width: 15 }),
  before: column('上年维修数', 'Repairs last year', count, { width: 15 }),
  change: column('同比', 'vs last year', share, { width: 11 }),
  index: column('季节指数', 'Seasonal index', mean, { width: 12 }),
  years: column('已有年数', 'Years known', count, { width: 11 }),
});

interface SeasonLine {
  readonly month: string;
  readonly now: number | undefined;
  readonly before: number | undefined;
  readonly index: number | undefined;
  readonly years: number;
}

/** The sheet 季节. */
export const seasonReport = reportOn<PeriodOutcome>()({
  sheet: season,
  group: 'summaries',
  freezeAfter: 'month',
  subtitle: ({ settings: { month } }) => ({
    zh: `本年 ${month.slice(0, 4)}；季节指数 = 历年该月平均 ÷ 各月平均，1 为平常`,
    en: `This year: ${month.slice(0, 4)}; seasonal index = mean of that month ÷ mean of all months, 1 is usual`,
  }),
  rows: (outcome) =>
    seasonLines(outcome).map(({ month, now, before, index, years }) => {
      const change = changeOf('count', now, before);
      return {
        month,
        ...(now !== undefined && { now }),
        ...(before !== undefined && { before }),
        ...(change !== undefined && { change }),
        ...(index !== undefined && { index }),
        years,
      };
    }),
  draw: (area, outcome) =>
    chartsBeside(area, season.columns, outcome.settings.language, [seasonChart(seasonLines(outcome), outcome.settings.language)]),
});

function seasonLines({ book, settings: { month: last, language } }: PeriodOutcome): readonly SeasonLine[] {
  const value = (month: Month) => book.value(month, ALL_DEALERS, MEASURE.repairs);
  const known = book.months
    .filter((month) => month <= last)
    .flatMap((month) => {
      const of = value(month);
      return of === undefined ? [] : [{ month, value: of }];
    });
  const average = known.length === 0 ? 0 : sumOf(known, (one) => one.value) / known.length;
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${last.slice(0, 4)}-${String(index + 1).padStart(2, '0')}` as Month;
    const years = known.filter((one) => one.month.slice(5) === month.slice(5));
    const mean = years.length === 0 ? undefined : sumOf(years, (one) => one.value) / years.length;
    return {
      month: shortMonth(month, language),
      now: month <= last ? value(month) : undefined,
      before: value(addToMonth(month, -12)),
      years: years.length,
      index: mean === undefined || average === 0 ? undefined : Math.round((mean / average) * 1e6) / 1e6,
    };
  });
}

function seasonChart(lines: readonly SeasonLine[], language: Language): ChartBeside {
  const zh = language === 'zh';
  const known = lines.flatMap(({ now, before }) => [now, before]).filter((value) => value !== undefined);
  const busiest = lines.reduce<SeasonLine | undefined>((most, line) => ((line.index ?? 0) > (most?.index ?? 0) ? line : most), undefined);
  const subject = zh ? '维修量的季节' : 'Repairs through the year';
  return {
    subject,
    title: busiest
      ? zh
        ? `${subject}：${busiest.month} 最忙，是平常的 ${(busiest.index ?? 0).toFixed(2)} 倍`
        : `${subject}: busiest in ${busiest.month}, ${(busiest.index ?? 0).toFixed(2)} times the usual`
      : subject,
    aside: zh ? '虚线为上一年' : 'dashed: the year before',
    headers: [zh ? '月份' : 'Month', zh ? '本年' : 'This year', zh ? '上年' : 'Last year'],
    formats: [undefined, FORMAT.quantity, FORMAT.quantity],
    empty: TOO_FEW[language],
    rows: known.length < 2 ? [] : lines.map(({ month, now, before }) => [month, now ?? null, before ?? null]),
    chart: (place, names, data) =>
      monthLines(
        { name: subject, altText: zh ? '折线图：各月维修量，虚线为上一年' : 'Lines: repairs by month, dashed the year before', ...place },
        names,
        [{ data: data(1) }, { data: data(2), isEarlier: true }],
        known,
        FORMAT.quantity,
      ),
  };
}
