import { by, groupBy } from '../../values/group';
import { ALL_DEALERS, MEASURE, historyBook, rateMeasure } from '../../indicators/history-measures';
import { RATER, ratingsOf } from '../../indicators/ratings';
import { addToMonth } from '../../values/month';
import { visits } from '../../records/visits';
import type { MonthOutcome } from '../../month/outcome';
import { shortMonth } from '../../sheets/month-words';
import { FORMAT } from '../../sheets/look';
import { lowestMarkShown, marksRadar } from '../charts/marks-radar';
import { monthLines } from '../charts/month-lines';
import { type ChartBeside, TOO_FEW } from '../charts-beside';
import { TEXT_FORMAT, numberText } from '../overview/number-text';
import { rateBars } from '../rate-bars';
import { dealersByRegion } from './regions';

/** What stands beside 满意度: the five marks, the regions, the last months. */
export const ratingsCharts = (outcome: MonthOutcome): readonly ChartBeside[] => [radar(outcome), regions(outcome), months(outcome)];

const hundredths = (value: number): string => numberText(value, TEXT_FORMAT.hundredths);

function radar({ ledgers, history, settings: { language, month } }: MonthOutcome): ChartBeside {
  const zh = language === 'zh';
  const book = historyBook(history);
  const { means, answers } = ratingsOf(ledgers.visits.filter((row) => row.counts));
  const marks = RATER.map((mark) => ({ name: visits.columns[mark].title[language], now: means[mark], before: book.value(addToMonth(month, -1), ALL_DEALERS, MEASURE.rater[mark]) }));
  const hasBefore = marks.every(({ before }) => before !== undefined);
  const from = lowestMarkShown(marks.flatMap(({ now, before }) => [now ?? 5, (hasBefore ? before : undefined) ?? 5]));
  const known = marks.flatMap(({ name, now }) => (now === undefined ? [] : [{ name, mean: hundredths(now) }])).sort(by(({ mean }) => mean));
  const weakest = known.filter(({ mean }) => mean === known[0]?.mean);
  const names = weakest.map(({ name }) => name).join(zh ? '、' : ', ');
  const subject = zh ? '五个维度' : 'The five marks';
  return {
    subject,
    title: zh ? `${subject}：${names} ${known[0]?.mean}，最弱；${answers} 份` : `${subject}: ${names} weakest, ${known[0]?.mean}; ${answers} answers`,
    aside: `${hasBefore ? (zh ? '实线本月 · 虚线上月 · ' : 'dashed last month · ') : ''}${from}–5`,
    headers: [zh ? '维度' : 'Mark', zh ? '上月' : 'Last month', zh ? '本月' : 'This month'],
    formats: [undefined, FORMAT.mean, FORMAT.mean],
    rows: known.length > 0 ? marks.map(({ name, now, before }) => [now === undefined ? name : `${name} ${hundredths(now)}`, before ?? null, now ?? null]) : [],
    chart: (place, categories, data) =>
      marksRadar({ name: subject, altText: zh ? '雷达图：五个维度的平均分，实线本月，虚线上月' : 'Radar: mean of the five marks, solid this month, dashed last month', ...place }, categories, data(2), hasBefore ? data(1) : undefined, from),
  };
}

function regions(outcome: MonthOutcome): ChartBeside {
  const { ledgers, settings } = outcome;
  const zh = settings.language === 'zh';
  const visitsOf = groupBy(ledgers.visits.filter((row) => row.counts), (row) => row.dealer);
  const shares = [...dealersByRegion(outcome)].map(([region, own]) => {
    const { answers, satisfied } = ratingsOf(own.flatMap(({ dealer }) => visitsOf.get(dealer) ?? []));
    return { name: zh ? `${region}（${answers} 份）` : `${region} (${answers})`, share: { part: satisfied, whole: answers } };
  });
  return rateBars({ subject: zh ? '各区域满意率' : 'Satisfied by region', shares, target: settings.targetSatisfied, settings });
}

const MONTHS = 12;

function months({ history, settings }: MonthOutcome): ChartBeside {
  const { language, month, targetSatisfied } = settings;
  const zh = language === 'zh';
  const book = historyBook(history);
  const shown = Array.from({ length: MONTHS }, (_, index) => addToMonth(month, index - MONTHS + 1));
  const rates = shown.map((of) => book.value(of, ALL_DEALERS, rateMeasure('satisfied')));
  const known = rates.filter((rate) => rate !== undefined);
  const missed = known.filter((rate) => rate < Number(targetSatisfied)).length;
  const subject = zh ? '近 12 个月满意率' : 'Satisfied over 12 months';
  return {
    subject,
    title: zh ? `${subject}：${known.length} 个月有数据，${missed} 个月低于目标` : `${subject}: ${known.length} months known, ${missed} below target`,
    aside: zh ? '虚线为目标' : 'dashed: target',
    headers: [zh ? '月份' : 'Month', zh ? '满意率' : 'Satisfied', zh ? '目标' : 'Target'],
    formats: [undefined, FORMAT.rate, FORMAT.rate],
    empty: TOO_FEW[language],
    rows: known.length < 2 ? [] : shown.map((of, index) => [shortMonth(of, language), rates[index] ?? null, Number(targetSatisfied)]),
    chart: (place, names, data) =>
      monthLines({ name: subject, altText: zh ? '折线图：近 12 个月满意率与目标' : 'Lines: share satisfied of 12 months, and the target', ...place }, names, [{ data: data(1) }, { data: data(2), isTarget: true }], [...known, Number(targetSatisfied)]),
  };
}
