import { sayIn } from '../../values/language';
import { sumOf } from '../../values/group';
import { CRITERIA, type Criterion, scoresOf } from '../../indicators/score';
import type { MonthOutcome } from '../../month/outcome';
import type { Colour } from '../../plan/plan';
import { COLOUR } from '../../sheets/look';
import { stackedBars } from '../charts/stacked-bars';
import { type ChartBeside, tallBars } from '../charts-beside';
import { cut } from '../../sheets/text-width';
import { TEXT_FORMAT, numberText } from '../../sheets/number-text';

const MOST = 40;
const COLOURS: Readonly<Record<Criterion, Colour>> = {
  onTime: COLOUR.blue,
  clean: COLOUR.blue2,
  returned: COLOUR.copper,
  satisfied: COLOUR.copper2,
  submitted: COLOUR.slate,
};

/** The scores of all dealers as bars, made of what each criterion brings, the best on top. */
export function scoresChart(outcome: MonthOutcome): ChartBeside {
  const { language } = outcome.settings;
  const say = sayIn(language);
  const scores = scoresOf(outcome, outcome.shares).filter(({ points }) => points !== undefined);
  const shown = scores.slice(0, MOST);
  const mean = scores.length === 0 ? 0 : sumOf(scores, ({ points }) => points ?? 0) / scores.length;
  const names = shown.map(({ dealer, points }) => `${cut(dealer.name || dealer.dealer)} ${numberText(points ?? 0, TEXT_FORMAT.tenths)}`);
  const subject = say({ zh: '得分构成', en: 'What the scores are made of' });
  return {
    subject,
    title: say({
      zh: `${subject}：${scores.length} 家，平均 ${numberText(mean, TEXT_FORMAT.tenths)} 分`,
      en: `${subject}: ${scores.length} dealers, mean ${numberText(mean, TEXT_FORMAT.tenths)}`,
    }),
    aside: scores.length > MOST ? say({ zh: `前 ${MOST} 家`, en: `the first ${MOST}` }) : say({ zh: '满分 100', en: 'of 100' }),
    headers: [say({ zh: '经销商', en: 'Dealer' }), ...CRITERIA.map(({ title }) => title[language])],
    formats: [undefined, ...CRITERIA.map(() => '0.0')],
    rows: shown.map(({ rates, weights }, index) => [
      names[index] ?? '',
      ...CRITERIA.map(({ id }) => (weights[id] === undefined ? null : Math.round(weights[id] * (rates[id] ?? 0) * 1e8) / 1e6)),
    ]),
    height: Math.max(8, shown.length + 2),
    chart: (place, categories, data) => ({
      ...stackedBars(
        {
          name: subject,
          altText: say({
            zh: '条形图：每家经销商得分由哪些指标组成，高分在上',
            en: 'Bars: what each dealer’s score is made of, the best on top',
          }),
          ...place,
        },
        categories,
        CRITERIA.map(({ id }, index) => ({ data: data(index + 1), colour: COLOURS[id] })),
        0,
      ),
      valueAxis: { labels: 'none', minimum: 0, maximum: 100 },
      ...tallBars(
        names.map((name) => ({ name })),
        shown.length + 2,
      ),
    }),
  };
}
