import { sumOf } from '../values/group';
import { money as inFen } from '../values/money';
import { MEASURE, reportedOnly } from '../indicators/history-measures';
import { TREND_MEASURES, figureOver } from '../indicators/trend-measures';
import { stackedBars } from '../reports/charts/stacked-bars';
import { type ChartBeside, chartsBeside, tallBars } from '../reports/charts-beside';
import { TEXT_FORMAT, numberText } from '../sheets/number-text';
import { RATE_COLUMNS } from '../reports/rate-columns';
import { reportOn } from '../reports/report';
import { badCounts, rateFormats, scoreChanges } from '../reports/signal-column';
import { column, list } from '../schema/sheet';
import { count, money } from '../schema/types-number';
import { mean } from '../schema/types-report';
import { code, text } from '../schema/types-text';
import { COLOUR } from '../sheets/look';
import type { PeriodOutcome } from './period-outcome';
import { periodScores } from './period-scores';

/** 经销商排名 over a period. */
const ranking = list('periodRanking', '经销商排名', 'Dealer ranking', {
  rank: column('名次', 'Rank', count, { width: 8 }),
  dealer: column('经销商编号', 'Dealer no.', code),
  name: column('经销商名称', 'Dealer name', text, { width: 26 }),
  region: column('区域', 'Region', text),
  points: column('得分', 'Score', mean),
  before: column('上期得分', 'Period before', mean, { width: 11 }),
  change: column('变化', 'Change', mean, { width: 11 }),
  ...RATE_COLUMNS,
  repairs: column('维修数', 'Repairs', count),
  late: column('超时', 'Late', count),
  revenue: column('收入合计', 'Revenue', money),
  months: column('已有月数', 'Months known', count, { width: 11 }),
});

const FIGURES = [
  ['repairs', MEASURE.repairs],
  ['late', MEASURE.late],
  ['revenue', MEASURE.revenue],
] as const;

/** The sheet 经销商排名. */
export const rankingReport = reportOn<PeriodOutcome>()({
  sheet: ranking,
  group: 'summaries',
  freezeAfter: 'name',
  wrap: ['name'],
  empty: { zh: '没有经销商', en: 'No dealers' },
  subtitle: () => ({
    zh: '得分按期间各月合并的比率和设置的权重重算；一次也没有上报的不排名；否决项见各月月报',
    en: 'Scores are computed anew from the rates of all months together and the weights of Settings; who never reported is not ranked; for vetoes see the months’ reports',
  }),
  rows: (outcome) => {
    const book = reportedOnly(outcome.book);
    return periodScores(outcome).map(({ dealer, rates, points, before, rank }) => {
      const figures = FIGURES.map(([, name]) => {
        const measure = TREND_MEASURES.find((one) => one.measure === name);
        return measure && figureOver(book, outcome.months, measure, [dealer.dealer]);
      });
      const [repairs, late, revenue] = figures;
      return {
        ...(rank !== undefined && { rank }),
        ...dealer,
        ...(points !== undefined && { points }),
        ...(before !== undefined && { before }),
        ...(points !== undefined && before !== undefined && { change: Math.round((points - before) * 1e6) / 1e6 }),
        ...rates,
        repairs: repairs?.value ?? 0,
        late: late?.value ?? 0,
        revenue: inFen(revenue?.value ?? 0),
        months: repairs?.months ?? 0,
      };
    });
  },
  totals: { dealer: 'label', repairs: 'sum', late: 'sum', revenue: 'sum' },
  draw: (area, outcome) => {
    const { language, nearGap, targetOnTime, targetClean, targetReturned, targetSatisfied } = outcome.settings;
    return {
      ...chartsBeside(area, ranking.columns, language, [scores(outcome)]),
      // The table needs the width of the page: the chart is for the screen.
      printTo: area.column('months'),
      conditionalFormats: [
        ...scoreChanges(area, 'change'),
        ...rateFormats(area, 'onTime', targetOnTime, nearGap),
        ...rateFormats(area, 'clean', targetClean, nearGap),
        ...rateFormats(area, 'returned', targetReturned, nearGap),
        ...rateFormats(area, 'satisfied', targetSatisfied, nearGap),
        badCounts(area, 'late'),
      ],
    };
  },
});

const MOST = 40;

/** The scores as bars, the best on top. */
function scores(outcome: PeriodOutcome): ChartBeside {
  const zh = outcome.settings.language === 'zh';
  const all = periodScores(outcome).filter(({ rank }) => rank !== undefined);
  const shown = all.slice(0, MOST).map(({ dealer, points = 0 }) => ({
    name: `${(dealer.name || dealer.dealer).slice(0, 14)} ${numberText(points, TEXT_FORMAT.tenths)}`,
    points,
  }));
  const average = all.length === 0 ? 0 : sumOf(all, ({ points }) => points ?? 0) / all.length;
  const subject = zh ? '得分' : 'Score';
  return {
    subject,
    title: zh
      ? `${subject}：${all.length} 家，平均 ${numberText(average, TEXT_FORMAT.tenths)} 分`
      : `${subject}: ${all.length} dealers, mean ${numberText(average, TEXT_FORMAT.tenths)}`,
    aside: all.length > MOST ? (zh ? `前 ${MOST} 家` : `the first ${MOST}`) : zh ? '满分 100' : 'of 100',
    headers: [zh ? '经销商' : 'Dealer', subject],
    formats: [undefined, '0.0'],
    rows: shown.map(({ name, points }) => [name, points]),
    height: Math.max(8, shown.length + 2),
    chart: (place, names, data) => ({
      ...stackedBars(
        { name: subject, altText: zh ? '条形图：各经销商期间得分，高分在上' : 'Bars: the dealers’ scores, the best on top', ...place },
        names,
        [{ data: data(1), colour: COLOUR.blue }],
      ),
      valueAxis: { labels: 'none', minimum: 0, maximum: 100 },
      ...tallBars(shown, shown.length + 2),
    }),
  };
}
