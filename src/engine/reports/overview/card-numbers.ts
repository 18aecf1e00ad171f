import type { Words } from '../../values/language';
import { CARD_INDICATORS, rateFigure, rateNow, revenueNow, targetOf } from './card-figures';
import { CHARGED, COMPARED, type Figure, type PlacedFigure, SETTING, counted } from './figure';
import { ROW, columnOf } from './grid';
import type { OverviewMonth } from './overview-month';

/** What stands on the cards: of each its value, its target, and its change. */
export function cardNumbers(page: OverviewMonth): readonly PlacedFigure[] {
  const { language, say } = page;
  const of = (block: number, title: string, value: number | undefined, figure: Figure, below: PlacedFigure): readonly PlacedFigure[] => {
    const change = { row: ROW.cardChange, column: columnOf(block), title: `${title} ${say(CHANGE)}`, value: 0, figure: COMPARED };
    return value === undefined ? [below] : [{ row: ROW.cardValue, column: columnOf(block), title, value, figure }, below, change];
  };
  const below = (block: number, title: Words, value: number, figure: Figure): PlacedFigure => ({
    row: ROW.cardTarget,
    column: columnOf(block),
    title: say(title),
    value,
    figure,
  });
  const last = CARD_INDICATORS.length;
  return [
    ...CARD_INDICATORS.flatMap((indicator, block) => {
      const target = below(block, { zh: '目标', en: 'Target' }, targetOf(page, indicator), SETTING);
      return of(block, indicator.title[language], rateNow(page, indicator), rateFigure(indicator), target);
    }),
    ...of(
      last,
      say(REVENUE),
      revenueNow(page),
      counted('revenue'),
      below(last, CHARGED, revenueNow(page, 'overdue'), counted('chargedOverdue')),
    ),
  ];
}

/** What the last card is called. */
export const REVENUE: Words = { zh: '售后收入', en: 'Revenue' };
const CHANGE: Words = { zh: '较上月', en: 'vs last month' };
