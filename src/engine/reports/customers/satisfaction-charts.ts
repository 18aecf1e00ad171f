import { COMMA, sayIn } from '../../values/language';
import { by, groupBy } from '../../values/group';
import { ALL_DEALERS, MEASURE, rateMeasure } from '../../indicators/history-measures';
import { RATER, ratingsOf } from '../../indicators/ratings';
import { addToMonth } from '../../values/month';
import { visits } from '../../records/visits';
import type { MonthOutcome } from '../../month/outcome';
import { shortMonth } from '../../sheets/month-words';
import { FORMAT } from '../../sheets/look';
import { lowestMarkShown, marksRadar } from '../charts/marks-radar';
import { monthLines } from '../charts/month-lines';
import { type ChartBeside, TOO_FEW } from '../charts-beside';
import { TEXT_FORMAT, numberText } from '../../sheets/number-text';
import { rateBars } from '../rate-bars';
import { dealersByRegion } from '../dealers/regions';

/** What stands beside 满意度: the five marks, the regions, the last months. */
export const ratingsCharts = (outcome: MonthOutcome): readonly ChartBeside[] => [radar(outcome), regions(outcome), months(outcome)];

const hundredths = (value: number): string => numberText(value, TEXT_FORMAT.hundredths);

function radar({ ledgers, book, settings: { language, month } }: MonthOutcome): ChartBeside {
  const say = sayIn(language);
  const { means, answers } = ratingsOf(ledgers.visits.filter((row) => row.counts));
  const marks = RATER.map((mark) => ({
    name: visits.columns[mark].title[language],
    now: means[mark],
    before: book.value(addToMonth(month, -1), ALL_DEALERS, MEASURE.rater[mark]),
  }));
  const hasBefore = marks.every(({ before }) => before !== undefined);
  const from = lowestMarkShown(marks.flatMap(({ now, before }) => [now ?? 5, (hasBefore ? before : undefined) ?? 5]));
  const known = marks.flatMap(({ name, now }) => (now === undefined ? [] : [{ name, mean: hundredths(now) }])).sort(by(({ mean }) => mean));
  const weakest = known.filter(({ mean }) => mean === known[0]?.mean);
  const names = weakest.map(({ name }) => name).join(say(COMMA));
  const subject = say({ zh: '五个维度', en: 'The five marks' });
  return {
    subject,
    title: say({
      zh: `${subject}：${names} ${known[0]?.mean}，最弱；${answers} 份`,
      en: `${subject}: ${names} weakest, ${known[0]?.mean}; ${answers} answers`,
    }),
    aside: `${hasBefore ? say({ zh: '实线本月 · 虚线上月 · ', en: 'dashed last month · ' }) : ''}${from}–5`,
    headers: [say({ zh: '维度', en: 'Mark' }), say({ zh: '上月', en: 'Last month' }), say({ zh: '本月', en: 'This month' })],
    formats: [undefined, FORMAT.mean, FORMAT.mean],
    rows:
      known.length > 0
        ? marks.map(({ name, now, before }) => [now === undefined ? name : `${name} ${hundredths(now)}`, before ?? null, now ?? null])
        : [],
    chart: (place, categories, data) =>
      marksRadar(
        {
          name: subject,
          altText: say({
            zh: '雷达图：五个维度的平均分，实线本月，虚线上月',
            en: 'Radar: mean of the five marks, solid this month, dashed last month',
          }),
          ...place,
        },
        categories,
        data(2),
        hasBefore ? data(1) : undefined,
        from,
      ),
  };
}

function regions(outcome: MonthOutcome): ChartBeside {
  const { ledgers, settings } = outcome;
  const say = sayIn(settings.language);
  const visitsOf = groupBy(
    ledgers.visits.filter((row) => row.counts),
    (row) => row.dealer,
  );
  const shares = [...dealersByRegion(outcome)].map(([region, own]) => {
    const { answers, satisfied } = ratingsOf(own.flatMap(({ dealer }) => visitsOf.get(dealer) ?? []));
    return { name: say({ zh: `${region}（${answers} 份）`, en: `${region} (${answers})` }), share: { part: satisfied, whole: answers } };
  });
  return rateBars({ subject: say({ zh: '各区域满意率', en: 'Satisfied by region' }), shares, target: settings.targetSatisfied, settings });
}

const MONTHS = 12;

function months({ book, settings }: MonthOutcome): ChartBeside {
  const { language, month, targetSatisfied } = settings;
  const say = sayIn(language);
  const shown = Array.from({ length: MONTHS }, (_, index) => addToMonth(month, index - MONTHS + 1));
  const rates = shown.map((of) => book.value(of, ALL_DEALERS, rateMeasure('satisfied')));
  const known = rates.filter((rate) => rate !== undefined);
  const missed = known.filter((rate) => rate < Number(targetSatisfied)).length;
  const subject = say({ zh: '近 12 个月满意率', en: 'Satisfied over 12 months' });
  return {
    subject,
    title: say({
      zh: `${subject}：${known.length} 个月有数据，${missed} 个月低于目标`,
      en: `${subject}: ${known.length} months known, ${missed} below target`,
    }),
    aside: say({ zh: '虚线为目标', en: 'dashed: target' }),
    headers: [say({ zh: '月份', en: 'Month' }), say({ zh: '满意率', en: 'Satisfied' }), say({ zh: '目标', en: 'Target' })],
    formats: [undefined, FORMAT.rate, FORMAT.rate],
    empty: TOO_FEW[language],
    rows: known.length < 2 ? [] : shown.map((of, index) => [shortMonth(of, language), rates[index] ?? null, Number(targetSatisfied)]),
    chart: (place, names, data) =>
      monthLines(
        {
          name: subject,
          altText: say({ zh: '折线图：近 12 个月满意率与目标', en: 'Lines: share satisfied of 12 months, and the target' }),
          ...place,
        },
        names,
        [{ data: data(1) }, { data: data(2), isTarget: true }],
        [...known, Number(targetSatisfied)],
      ),
  };
}
