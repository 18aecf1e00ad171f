import type { Words } from '../../values/language';
import { MEASURE } from '../../indicators/history-measures';
import { RATER, ratingsOf } from '../../indicators/ratings';
import { visits } from '../../records/visits';
import { lowestMarkShown, marksRadar } from '../charts/marks-radar';
import type { ChartSection } from './chart-section';
import { TEXT_FORMAT, numberText, rounded } from '../../sheets/number-text';
import { counted } from './figure';
import type { OverviewMonth } from './overview-month';

const BEFORE = 1;
const NOW = 2;

interface MarkMean {
  readonly mark: (typeof RATER)[number];
  readonly name: string;
  readonly now: number | undefined;
  readonly before: number | undefined;
}

/** The mean of each RATER mark this month and the month before; only marks 1–5 of rows that count. */
function markMeans(page: OverviewMonth): readonly MarkMean[] {
  const { means } = ratingsOf(page.outcome.ledgers.visits.filter((row) => row.counts));
  return RATER.map((mark) => ({
    mark,
    name: page.say(visits.columns[mark].title),
    now: means[mark],
    before: page.figureOf(page.lastMonth, MEASURE.rater[mark]),
  }));
}

/** Chart 6: the RATER means as a radar. */
export function satisfactionSection(page: OverviewMonth): ChartSection {
  const { say } = page;
  const means = markMeans(page);
  const known = means.flatMap(({ name, now }) => (now === undefined ? [] : [{ name, now }]));
  const hasBefore = means.every(({ before }) => before !== undefined);
  const from = lowestMarkShown(means.flatMap(({ now, before }) => [now ?? 5, (hasBefore ? before : undefined) ?? 5]));
  const least = Math.min(...known.map(({ now }) => rounded(now, 1)));
  const weakest = known.filter(({ now }) => rounded(now, 1) === least);
  const subject = say({ zh: '满意度', en: 'Satisfaction' });
  return {
    subject,
    empty: say({ zh: '本月没有有效的回访评分', en: 'No marks this month' }),
    data: {
      title: say({ zh: '图 6 满意度', en: 'Chart 6 Satisfaction' }),
      headers: [say({ zh: '维度', en: 'Mark' }), say({ zh: '上月', en: 'Last month' }), say({ zh: '本月', en: 'This month' })],
      formats: [undefined, '0.00', '0.00'],
      rows: means.map(({ name, now, before }) => () => [
        now === undefined ? name : `${name} ${numberText(now, TEXT_FORMAT.tenths)}`,
        before ?? null,
        now ?? null,
      ]),
      figures: means.map(({ mark }) => [undefined, { kept: MEASURE.rater[mark], month: page.lastMonth }, counted(mark)]),
    },
    ...(known.length > 0 && {
      show: (placed, place) => ({
        title: finding(page, subject, weakest, known.length),
        about: { row: means.findIndex(({ name }) => name === weakest[0]?.name), column: NOW },
        aside: aside(page, hasBefore, from),
        chart: marksRadar(
          {
            name: subject,
            altText: say({
              zh: '雷达图：五个维度的平均分，实线本月，虚线上月',
              en: 'Radar: mean of the five marks, solid this month, dashed last month',
            }),
            ...place,
          },
          placed.column(0).values,
          placed.column(NOW),
          hasBefore ? placed.column(BEFORE) : undefined,
          from,
        ),
      }),
    }),
  };
}

/** Names the weakest mark; of several equal ones two at most. */
function finding(
  { say }: OverviewMonth,
  subject: string,
  weakest: readonly { readonly name: string; readonly now: number }[],
  all: number,
): string {
  const mean = numberText(weakest[0]?.now ?? 0, TEXT_FORMAT.tenths);
  const names = weakest.map(({ name }) => name);
  if (weakest.length === all) return say({ zh: `${subject}：各维度均为 ${mean}`, en: `${subject}: ${mean} in all marks` });
  if (weakest.length === 1) return say({ zh: `${subject}：${names[0]} ${mean}，最弱`, en: `${subject}: ${names[0]} weakest, ${mean}` });
  return say({
    zh: `${subject}：${weakest.length === 2 ? names.join('、') : `${weakest.length} 个维度`}同为 ${mean}，最弱`,
    en: `${subject}: ${weakest.length} marks weakest, ${mean}`,
  });
}

function aside({ say }: OverviewMonth, hasBefore: boolean, from: number): string {
  const lines: Words = hasBefore ? { zh: '实线本月 · 虚线上月 · ', en: 'dashed last month · ' } : { zh: '实线本月 · ', en: '' };
  return say({ zh: `${lines.zh}图示 ${from}–5 分`, en: `${lines.en}${from}–5` });
}
