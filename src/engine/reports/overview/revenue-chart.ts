import { sumOf } from '../../values/group';
import type { Month } from '../../values/month';
import { MEASURE } from '../../indicators/history-measures';
import { type Language, type Words, COLON } from '../../values/language';
import type { CellContent, ChartPlan } from '../../plan/plan';
import type { ChartPlace } from '../charts/chart-parts';
import { type Reach, stackedAmounts } from '../charts/stacked-columns';
import { COLOUR, LABEL_FORMAT } from '../../sheets/look';
import { sumOfColumn } from '../../sheets/table-formula';
import { revenue } from '../money/revenue';
import { revenueNow } from './card-figures';
import type { ChartSection } from './chart-section';
import { COMPARED, type Figure, counted } from './figure';
import type { HelperBlock, PlacedBlock } from './helper-data';
import { TEXT_FORMAT, type TextFormat, numberText, sentence } from '../../sheets/number-text';
import type { OverviewMonth } from './overview-month';

const MONTHS = 6;
/** Fields of 收入统计 and measures of 历史, in the order of the columns. */
const KINDS = [
  { field: 'issues', counts: 'chargedIssues', measure: MEASURE.chargedIssues },
  { field: 'overdue', counts: 'chargedOverdue', measure: MEASURE.chargedOverdue },
  { field: 'reversals', counts: 'reversals', measure: MEASURE.reversals },
] as const;

/** In what revenue is shown: small amounts in yuan, so that none becomes 0.00. */
interface Unit {
  readonly size: number;
  readonly words: Words;
  readonly format: TextFormat;
  readonly label: string;
}

const YUAN: Unit = { size: 1, words: { zh: '元', en: 'CNY' }, format: TEXT_FORMAT.yuan, label: LABEL_FORMAT.count };
const LARGE_UNIT: Readonly<Record<Language, Unit>> = {
  zh: { size: 10_000, words: { zh: '万元', en: '' }, format: TEXT_FORMAT.hundredths, label: LABEL_FORMAT.tenths },
  en: { size: 1_000, words: { zh: '', en: 'thousand CNY' }, format: TEXT_FORMAT.hundredths, label: LABEL_FORMAT.tenths },
};

const unitFor = (largest: number, language: Language): Unit => (largest < LARGE_UNIT[language].size ? YUAN : LARGE_UNIT[language]);

/** Chart 5: revenue by month and kind in 万元 (English: thousands), small amounts in yuan. */
export function revenueSection(page: OverviewMonth): ChartSection {
  const { say } = page;
  const months = page.monthsBack(MONTHS);
  const nets = months.map((month) => page.figureOf(month, MEASURE.revenue));
  const unit = unitFor(Math.max(...nets.map((net) => Math.abs(net ?? 0))), page.language);
  const hasAny = page.outcome.reconciliation.charges.length > 0 || nets.some((net) => (net ?? 0) !== 0);
  return {
    subject: say(SUBJECT),
    empty: say({ zh: '没有收费记录', en: 'No charges' }),
    data: revenueData(page, months, unit),
    ...(hasAny && {
      show: (placed, place) => ({
        title: finding(page, placed),
        about: 'total',
        aside: say({ zh: `${unit.words.zh} · 月份下为合计`, en: `${unit.words.en} · net below` }),
        chart: revenueColumns(page, placed, place, months, unit),
      }),
    }),
  };
}

const SUBJECT: Words = { zh: '收入', en: 'Revenue' };

function revenueData(page: OverviewMonth, months: readonly Month[], { size, words, format }: Unit): HelperBlock {
  const { say } = page;
  const names = [
    say({ zh: '发料收费', en: 'Charged issues' }),
    say({ zh: '逾期未退', en: 'Overdue' }),
    say({ zh: '红冲', en: 'Reversals' }),
  ];
  const own = unitFor(Math.abs(revenueNow(page)), page.language);
  const change = changeOf(page);
  return {
    title: say({ zh: `图 5 收入（${words.zh}）`, en: `Chart 5 Revenue (${words.en})` }),
    headers: [say({ zh: '月份', en: 'Month' }), ...names],
    formats: [undefined, '0.00', '0.00', '0.00'],
    rows: months.map((month) => () => {
      const total = page.figureOf(month, MEASURE.revenue);
      const name = page.monthName(month);
      return [
        total === undefined ? name : `${name}\n${numberText(total / size, size === 1 ? TEXT_FORMAT.count : format)}`,
        ...amounts(page, month, size),
      ];
    }),
    figures: months.map((month) => [
      undefined,
      ...KINDS.map(({ counts, measure }): Figure =>
        month === page.month ? counted(counts, { per: size }) : { kept: measure, month, kind: 'money', per: size },
      ),
    ]),
    facts: [
      {
        id: 'total',
        title: say({ zh: `本月合计（${own.words.zh}）`, en: `Total this month (${own.words.en})` }),
        content: { formula: inUnit(sumOfColumn(revenue, 'total', page.language), own.size), value: revenueNow(page) / own.size },
        format: '0.00',
        figure: counted('revenue', { per: own.size }),
      },
      ...(change === undefined
        ? []
        : [
            {
              id: 'change',
              title: say({ zh: '较上月', en: 'vs last month' }),
              content: change,
              format: TEXT_FORMAT.rateChange,
              figure: COMPARED,
            },
          ]),
    ],
  };
}

const inUnit = (formula: string, size: number): string => (size === 1 ? formula : `${formula}/${size}`);

/** The change against last month, where that had a revenue. */
function changeOf(page: OverviewMonth): number | undefined {
  const before = page.figureOf(page.lastMonth, MEASURE.revenue);
  return before !== undefined && before > 0 ? revenueNow(page) / before - 1 : undefined;
}

/** 收入：2.53 万元，较上月 +11.4% */
function finding(page: OverviewMonth, placed: PlacedBlock): CellContent {
  const { say } = page;
  const { size, words, format } = unitFor(Math.abs(revenueNow(page)), page.language);
  const change = changeOf(page);
  return sentence(
    `${say(SUBJECT)}${say(COLON)}`,
    { cell: placed.fact('total'), value: revenueNow(page) / size, format },
    ` ${say(words)}`,
    ...(change === undefined
      ? []
      : [say({ zh: '，较上月 ', en: ', ' }), { cell: placed.fact('change'), value: change, format: TEXT_FORMAT.rateChange }]),
  );
}

function revenueColumns(
  page: OverviewMonth,
  placed: PlacedBlock,
  place: Pick<ChartPlace, 'from' | 'to'>,
  months: readonly Month[],
  { size, label }: Unit,
): ChartPlan {
  const { say } = page;
  const reached = reach(page, months, size);
  const labels = labelsFrom(SMALLEST_SEGMENT * (reached.above - reached.below), label);
  return stackedAmounts(
    { name: say(SUBJECT), altText: say({ zh: '柱形图：近 6 个月收入，按类型', en: 'Columns: revenue of 6 months by kind' }), ...place },
    placed.column(0).values,
    [
      { data: placed.column(1), colour: COLOUR.blue, labels },
      { data: placed.column(2), colour: COLOUR.copper, labels },
      { data: placed.column(3), colour: COLOUR.slate },
    ],
    reached,
  );
}

/** A segment that is a smaller share of the whole height has no room for its label. */
const SMALLEST_SEGMENT = 0.1;

/** A format that shows nothing below an amount. */
const labelsFrom = (least: number, label: string): string =>
  `[>=${Number(least.toFixed(4))}]${label === LABEL_FORMAT.count ? '0' : '0.0'};;`;

function reach(page: OverviewMonth, months: readonly Month[], unit: number): Reach {
  const sums = (counts: (amount: number) => boolean) =>
    months.map((month) => sumOf(KINDS, ({ measure }) => [page.figureOf(month, measure) ?? 0].filter(counts)[0] ?? 0) / unit);
  return { above: Math.max(...sums((amount) => amount > 0)), below: Math.min(...sums((amount) => amount < 0)) };
}

function amounts(page: OverviewMonth, month: Month, unit: number): readonly CellContent[] {
  return KINDS.map(({ field, measure }) => {
    const amount = page.figureOf(month, measure);
    if (amount === undefined) return null;
    return month === page.month
      ? { formula: inUnit(sumOfColumn(revenue, field, page.language), unit), value: amount / unit }
      : amount / unit;
  });
}
