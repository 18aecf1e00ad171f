import type { Language } from '../../values/language';
import { addToMonth } from '../../values/month';
import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { mean } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import { type HistoryBook, MEASURE } from '../../indicators/history-measures';
import { CRITERIA, type Score, scoresOf } from '../../indicators/score';
import type { Settings } from '../../month/settings';
import { COLOUR } from '../../sheets/look';
import { chartsBeside } from '../charts-beside';
import { RATE_COLUMNS } from '../rate-columns';
import { report } from '../report';
import { rateFormats, scoreChanges } from '../signal-column';
import { scoresChart } from './dealer-scores-chart';
import { scoreReason, vetoWords } from './score-reason';

/** 经销商评分: weights, veto, rank, change, and the reason in a sentence (I3). */
const dealerScores = list('dealerScores', '经销商评分', 'Dealer scores', {
  rank: column('名次', 'Rank', count, { width: 8 }),
  dealer: required('经销商编号', 'Dealer no.', code),
  name: column('经销商名称', 'Dealer name', text, { width: 26 }),
  region: column('区域', 'Region', text),
  points: column('得分', 'Score', mean),
  before: column('上月得分', 'Last month', mean, { width: 11 }),
  change: column('变化', 'Change', mean, { width: 11 }),
  ...RATE_COLUMNS,
  veto: column('否决', 'Veto', text, { width: 16 }),
  reason: column('评语', 'Reason', text, { width: 62 }),
});

/** A score as the list shows it. */
function scoreLine(score: Score, book: HistoryBook, { month, language }: Settings) {
  const { dealer, rates, points, rank, vetoes } = score;
  const lastMonth = addToMonth(month, -1);
  const before = book.value(lastMonth, dealer.dealer, MEASURE.score);
  return {
    ...(rank !== undefined && { rank }),
    dealer: dealer.dealer,
    name: dealer.name,
    region: dealer.region,
    ...(points !== undefined && { points }),
    ...(before !== undefined && { before }),
    ...(points !== undefined && before !== undefined && { change: Math.round((points - before) * 1e6) / 1e6 }),
    ...rates,
    ...(vetoes.size > 0 && { veto: vetoWords(vetoes, language) }),
    reason: scoreReason(score, { language, before, rateBefore: (measure) => book.value(lastMonth, dealer.dealer, measure) }),
  };
}

/** The sheet 经销商评分. */
export const dealerScoresReport = report({
  sheet: dealerScores,
  group: 'summaries',
  freezeAfter: 'name',
  key: ['dealer'],
  rowHeight: 34,
  empty: { zh: '没有经销商', en: 'No dealers' },
  wrap: ['name', 'reason'],
  subtitle: ({ settings }) => {
    const weights = (language: Language) => CRITERIA.map(({ title, weight }) => `${title[language]} ${settings[weight]}`).join(' · ');
    const vetoes = settings.vetoes.join(', ');
    return {
      zh: `权重：${weights('zh')}；没有数据的不计，其余按比例；否决项：${vetoes || '未设'}`,
      en: `Weights: ${weights('en')}; what has no data is left out; vetoes: ${vetoes || 'none'}`,
    };
  },
  rows: (outcome) => {
    const book = outcome.book;
    return scoresOf(outcome, outcome.shares).map((score) => scoreLine(score, book, outcome.settings));
  },
  draw: (area, outcome) => {
    const { language, nearGap, targetOnTime, targetClean, targetReturned, targetSatisfied } = outcome.settings;
    return {
      ...chartsBeside(area, dealerScores.columns, language, [scoresChart(outcome)]),
      // The sentences need the width of the page: the chart is for the screen.
      printTo: area.column('reason'),
      conditionalFormats: [
        ...scoreChanges(area, 'change'),
        {
          kind: 'formula',
          ranges: [area.range('veto')],
          formula: `${area.cell('veto')}<>""`,
          style: { fill: COLOUR.bad, font: { bold: true, colour: COLOUR.white }, format: '"◆ "@' },
        },
        {
          kind: 'formula',
          ranges: [area.range('submitted')],
          formula: `AND(ISNUMBER(${area.cell('submitted')}),${area.cell('submitted')}<1)`,
          style: { fill: COLOUR.badPale, font: { bold: true, colour: COLOUR.badText } },
        },
        ...rateFormats(area, 'onTime', targetOnTime, nearGap),
        ...rateFormats(area, 'clean', targetClean, nearGap),
        ...rateFormats(area, 'returned', targetReturned, nearGap),
        ...rateFormats(area, 'satisfied', targetSatisfied, nearGap),
      ],
    };
  },
});
