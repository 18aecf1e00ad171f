import type { Language } from '../../values/language';
import { by } from '../../values/group';
import { column, list, required } from '../../schema/sheet';
import { dayType } from '../../schema/types-date';
import { score } from '../../schema/types-number';
import { code, long, text } from '../../schema/types-text';
import { RATER } from '../../indicators/ratings';
import { isMark } from '../../indicators/satisfied';
import { type Visit, visits } from '../../records/visits';
import { COLOUR } from '../../sheets/look';
import { numberLinks } from '../number-links';
import { report } from '../report';

const WORST = 3;

/** 低分回访: the worst answers with their words (H). */
const lowMarks = list('lowMarks', '低分回访', 'Low marks', {
  dealer: required('经销商编号', 'Dealer no.', code),
  visit: required('回访单号', 'Visit no.', code, { width: 20 }),
  visitedOn: column('回访日期', 'Visited on', dayType),
  job: column('关联单号', 'Related no.', code, { width: 20 }),
  technician: column('维修人员', 'Technician', text, { width: 11 }),
  overall: column('总体', 'Overall', score),
  lowest: column('最低维度', 'Lowest mark', text, { width: 18 }),
  opinion: column('用户意见', 'Opinion', long, { width: 44 }),
});

/** The sheet 低分回访. */
export const lowMarksReport = report({
  sheet: lowMarks,
  group: 'act',
  freezeAfter: 'visit',
  key: ['dealer', 'visit'],
  rowHeight: 26,
  empty: { zh: `本月没有总体 ${WORST} 分及以下的回访`, en: `No visit with an overall mark of ${WORST} or less this month` },
  subtitle: () => ({
    zh: `总体 ${WORST} 分及以下，最低的在前；先给用户回电`,
    en: `Overall ${WORST} or less, the lowest first; call these customers back first`,
  }),
  rows: ({ ledgers, jobs, settings: { language } }) =>
    ledgers.visits
      .filter((row) => row.counts && isMark(row.values.overall) && row.values.overall <= WORST)
      .sort(
        by(
          (row) => row.values.overall ?? 0,
          (row) => (row.values.opinion === undefined ? 1 : 0),
          (row) => row.dealer,
          (row) => row.values.visit ?? '',
        ),
      )
      .map(({ dealer, values }) => {
        const { visit, visitedOn, job, overall, opinion } = values;
        const technician = jobs.of(dealer, job)?.values.technician;
        const lowest = lowestMark(values, language);
        return {
          dealer,
          ...(visit && { visit }),
          ...(visitedOn && { visitedOn }),
          ...(job && { job }),
          ...(technician && { technician }),
          ...(overall !== undefined && { overall }),
          ...(lowest && { lowest }),
          ...(opinion && { opinion }),
        };
      }),
  formulas: (_, links) => {
    const visit = numberLinks(links, [{ list: 'visits', field: 'visit' }]);
    const job = numberLinks(links, [
      { list: 'repairs', field: 'job' },
      { list: 'installations', field: 'installation' },
    ]);
    return { visit: (row) => visit(row, row.visit), job: (row) => job(row, row.job) };
  },
  draw: (area) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('overall')],
        formula: `AND(${area.cell('overall')}<>"",${area.cell('overall')}<=2)`,
        style: { fill: COLOUR.badPale, font: { bold: true, colour: COLOUR.badText } },
      },
    ],
  }),
});

function lowestMark(visit: Visit, language: Language): string | undefined {
  const marks = RATER.flatMap((mark) => (isMark(visit[mark]) ? [{ mark, value: visit[mark] }] : []));
  const [least] = [...marks].sort(by(({ value }) => value));
  return least && `${visits.columns[least.mark].title[language]} ${least.value}`;
}
