import { sumMoney, yuan } from '../../values/money';
import type { Words } from '../../values/language';
import type { CellContent } from '../../plan/plan';
import { INDICATORS } from '../../indicators/indicators';
import type { Indicator } from '../../indicators/indicator';
import { MEASURE, rateMeasure } from '../../indicators/history-measures';
import { rateOf } from '../../indicators/shares';
import { FORMAT } from '../../sheets/look';
import { countBehind, sumOfColumn, sumOfColumns, sumUpTo } from '../../sheets/table-formula';
import { lots } from '../parts/lots';
import { satisfaction } from '../customers/satisfaction';
import { repairSummary } from '../repairs/repair-summary';
import { revenue } from '../money/revenue';
import { CHARGED, type Counted, type CountedFigure, type Figure, SETTING, counted } from './figure';
import type { HelperBlock } from './helper-data';
import type { OverviewMonth } from './overview-month';

/** An indicator of which the page knows how its rows are counted. */
export type CardIndicator = Indicator & { readonly id: Counted };

/** The indicators of the first five cards, in their order. */
export const CARD_INDICATORS: readonly CardIndicator[] = INDICATORS.filter((one) => 'target' in one);

/** Columns of the block behind the cards. */
export const FIGURE = { name: 0, part: 1, whole: 2, rate: 3, last: 4, target: 5 } as const;

/** The target of an indicator. */
export const targetOf = ({ outcome }: OverviewMonth, { target }: Indicator): number => (target ? Number(outcome.settings[target]) : 0);

/** The rows that a rate is taken of: of all dealers, or of some. */
export const rateFigure = ({ id }: Pick<CardIndicator, 'id'>, dealers?: readonly string[]): CountedFigure =>
  counted(id, dealers && { dealers });

/** The rate of this month, over all dealers. */
export const rateNow = ({ outcome }: OverviewMonth, { id }: Indicator): number | undefined => {
  const share = outcome.overall[id];
  return share && rateOf(share);
};

/** The rate of the month before, from 历史. */
export const rateBefore = (page: OverviewMonth, { id }: Indicator): number | undefined => page.figureOf(page.lastMonth, rateMeasure(id));

/** This month's revenue in yuan: charged issues, overdue parts and reversals together, or one kind. */
export const revenueNow = ({ outcome }: OverviewMonth, kind?: 'issue' | 'overdue' | 'reversal'): number =>
  yuan(sumMoney(outcome.reconciliation.charges.filter((line) => kind === undefined || line.kind === kind).map(({ amount }) => amount)));

/** The numbers behind the cards; live over the report's tables where the table holds them. */
export function cardFigures(page: OverviewMonth): HelperBlock {
  const { say, language, outcome } = page;
  return {
    title: say({ zh: '指标', en: 'Indicators' }),
    headers: [
      say({ zh: '指标', en: 'Indicator' }),
      say({ zh: '分子', en: 'Part' }),
      say({ zh: '分母', en: 'Whole' }),
      say({ zh: '本月', en: 'This month' }),
      say({ zh: '上月', en: 'Last month' }),
      say({ zh: '目标', en: 'Target' }),
    ],
    formats: [undefined, FORMAT.quantity, FORMAT.quantity, FORMAT.rate, FORMAT.rate, FORMAT.rate],
    rows: CARD_INDICATORS.map((indicator) => (cell) => [
      indicator.title[language],
      ...partAndWhole(page, indicator.id),
      { formula: `IF(${cell(FIGURE.whole)}=0,"",${cell(FIGURE.part)}/${cell(FIGURE.whole)})`, value: rateNow(page, indicator) ?? '' },
      rateBefore(page, indicator) ?? null,
      targetOf(page, indicator),
    ]),
    figures: CARD_INDICATORS.map((indicator) => [
      undefined,
      { ...rateFigure(indicator), take: 'part' },
      { ...rateFigure(indicator), take: 'whole' },
      rateFigure(indicator),
      { kept: rateMeasure(indicator.id), month: page.lastMonth, kind: 'rate' },
      SETTING,
    ]),
    facts: [
      {
        id: 'gap',
        title: say({ zh: '黄灯差距', en: 'Near gap' }),
        content: Number(outcome.settings.nearGap),
        format: FORMAT.rate,
        figure: SETTING,
      },
      money(
        page,
        'revenue',
        { zh: '售后收入', en: 'Revenue' },
        { formula: sumOfColumn(revenue, 'total', language), value: revenueNow(page) },
        counted('revenue'),
      ),
      money(page, 'lastRevenue', { zh: '上月售后收入', en: 'Revenue last month' }, page.figureOf(page.lastMonth, MEASURE.revenue) ?? null, {
        kept: MEASURE.revenue,
        month: page.lastMonth,
        kind: 'money',
      }),
      money(
        page,
        'overdueCharged',
        CHARGED,
        { formula: sumOfColumn(revenue, 'overdue', language), value: revenueNow(page, 'overdue') },
        counted('chargedOverdue'),
      ),
    ],
  };
}

const money = ({ say }: OverviewMonth, id: string, title: Words, content: CellContent, figure: Figure) => ({
  id,
  title: say(title),
  content,
  format: FORMAT.money,
  figure,
});

function partAndWhole({ outcome, language }: OverviewMonth, id: string): readonly [CellContent, CellContent] {
  const { part, whole } = outcome.overall[id] ?? { part: 0, whole: 0 };
  const { asOf } = outcome.settings;
  if (id === 'onTime') {
    return [
      { formula: sumOfColumns(repairSummary, ['within24', 'within48'], language), value: part },
      { formula: sumOfColumns(repairSummary, ['within24', 'within48', 'late'], language), value: whole },
    ];
  }
  if (id === 'returned') {
    return [
      { formula: sumUpTo(lots, 'returned', 'dueOn', asOf, language), value: part },
      { formula: sumUpTo(lots, 'quantity', 'dueOn', asOf, language), value: whole },
    ];
  }
  if (id === 'firstFix') {
    const finished = `${sumOfColumn(repairSummary, 'repairs', language)}-${sumOfColumn(repairSummary, 'open', language)}`;
    return [
      { formula: countBehind(repairSummary, 'firstFix', { by: 'repairs', less: 'open' }, language), value: part },
      { formula: finished, value: whole },
    ];
  }
  if (id === 'satisfied') {
    return [
      { formula: countBehind(satisfaction, 'satisfied', { by: 'answers' }, language), value: part },
      { formula: sumOfColumn(satisfaction, 'answers', language), value: whole },
    ];
  }
  return [part, whole];
}
