import type { Words } from '../../values/language';
import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { mean, share } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import { groupBy } from '../../values/group';
import { FEW_ANSWERS, ratingsOf } from '../../indicators/ratings';
import { rateOf } from '../../indicators/shares';
import type { MonthOutcome } from '../../month/outcome';
import { COLOUR } from '../../sheets/look';
import { chartsBeside } from '../charts-beside';
import { firstRowLinks } from '../first-row-links';
import { report } from '../report';
import { rateFormats } from '../signal-column';
import { ratingsCharts } from './satisfaction-charts';

/** 满意度: what customers answered, by dealer (H). */
export const satisfaction = list('satisfaction', '满意度', 'Satisfaction', {
  dealer: required('经销商编号', 'Dealer no.', code),
  region: column('区域', 'Region', text),
  answers: column('份数', 'Answers', count),
  reliability: column('信赖度', 'Reliability', mean),
  assurance: column('专业度', 'Assurance', mean),
  tangibles: column('有形度', 'Tangibles', mean),
  empathy: column('同理度', 'Empathy', mean),
  responsiveness: column('反应度', 'Responsiveness', mean, { width: 11 }),
  overall: column('总体', 'Overall', mean),
  satisfied: column('满意率', 'Satisfied', share),
  coverage: column('回访覆盖率', 'Visit coverage', share, { width: 12 }),
  sample: column('样本提示', 'Sample', text, { width: 18 }),
});

/** The sheet 满意度. */
export const satisfactionReport = report({
  sheet: satisfaction,
  group: 'summaries',
  freezeAfter: 'region',
  key: ['dealer'],
  empty: { zh: '本月没有回访，也没有可回访的完工单', en: 'No visits and no finished job to visit this month' },
  subtitle: ({ settings }) => ({
    zh: `1–5 分的平均分；满意率 = 总体 4 分以上 ÷ 有效回访，目标 ${percent(settings.targetSatisfied)}；少于 ${FEW_ANSWERS} 份的只作参考`,
    en: `Means of marks 1–5; satisfied = overall 4 or more ÷ answers, target ${percent(settings.targetSatisfied)}; fewer than ${FEW_ANSWERS} answers are an indication only`,
  }),
  rows: (outcome) => {
    const visits = groupBy(
      outcome.ledgers.visits.filter((row) => row.counts),
      (row) => row.dealer,
    );
    const regions = new Map(outcome.submissions.rows.map(({ dealer, region }) => [dealer, region]));
    const dealers = new Set([
      ...visits.keys(),
      ...[...outcome.shares].filter(([, { visitCoverage }]) => (visitCoverage?.whole ?? 0) > 0).map(([dealer]) => dealer),
    ]);
    return [...dealers].sort().map((dealer) => {
      const { answers, satisfied, means } = ratingsOf(visits.get(dealer) ?? []);
      const { visitCoverage } = outcome.shares.get(dealer) ?? {};
      const coverage = visitCoverage && rateOf(visitCoverage);
      return {
        dealer,
        region: regions.get(dealer) ?? '',
        answers,
        ...means,
        ...(answers > 0 && { satisfied: satisfied / answers }),
        ...(coverage !== undefined && { coverage }),
        ...(answers < FEW_ANSWERS && { sample: sampleWords(answers, outcome) }),
      };
    });
  },
  totals: { dealer: 'label', answers: 'sum', overall: { mean: { by: 'answers' } }, satisfied: { mean: { by: 'answers' } } },
  formulas: (outcome, links) => {
    const link = firstRowLinks(outcome, links, 'visits');
    return { dealer: ({ dealer }) => link(dealer) };
  },
  draw: (area, outcome) => ({
    ...chartsBeside(area, satisfaction.columns, outcome.settings.language, ratingsCharts(outcome)),
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('sample')],
        formula: `${area.cell('sample')}<>""`,
        style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText }, format: '"▲ "@' },
      },
      {
        kind: 'formula',
        ranges: [area.range('reliability', 'satisfied')],
        formula: `AND(${area.cell('sample')}<>"",${area.cell('dealer')}<>"")`,
        style: { font: { colour: COLOUR.mute } },
        stop: true,
      },
      ...rateFormats(area, 'satisfied', outcome.settings.targetSatisfied, outcome.settings.nearGap),
    ],
  }),
});

const percent = (factor: string): string => `${Number((Number(factor) * 100).toFixed(2))}%`;

const NO_VISITS: Words = { zh: '没有回访', en: 'No visits' };
const FEW_VISITS: Words = { zh: `样本不足 ${FEW_ANSWERS} 份`, en: `Under ${FEW_ANSWERS} answers` };

const sampleWords = (answers: number, { settings: { language } }: MonthOutcome): string =>
  (answers === 0 ? NO_VISITS : FEW_VISITS)[language];
