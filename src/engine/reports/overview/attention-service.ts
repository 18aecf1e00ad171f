import { sumOf } from '../../values/group';
import { cleanRecords } from '../../indicators/clean-records';
import { rateMeasure } from '../../indicators/history-measures';
import type { Indicator } from '../../indicators/indicator';
import { onTime } from '../../indicators/on-time';
import { satisfied } from '../../indicators/satisfied';
import { type AttentionRow, dealerSubject, missLevel, monthsRunning } from './attention-row';
import { type CardIndicator, rateFigure, targetOf } from './card-figures';
import type { NamedFigure } from './figure';
import { TEXT_FORMAT, numberText, rounded } from '../../sheets/number-text';
import type { OverviewMonth } from './overview-month';
import { slowestDealers } from './timeliness-chart';

/** Dealers whose 及时率 misses the target. */
export function lateDealers(page: OverviewMonth): readonly AttentionRow[] {
  const all = slowestDealers(page);
  const lateInAll = sumOf(all, ({ late }) => late);
  return all.flatMap(({ dealer, rate, late }, rank) => {
    const level = missLevel(page, onTime, rate);
    const whole = page.shareOf(dealer, onTime.id)?.whole ?? 0;
    if (!level || late === 0) return [];
    const running = monthsRunning(page, (month) => (page.figureOf(month, rateMeasure(onTime.id), dealer) ?? 1) < targetOf(page, onTime));
    const words =
      rank === 0
        ? { zh: '及时率最低', en: 'Lowest on-time' }
        : { zh: '及时率低于目标', en: running > 1 ? 'On-time missed' : 'On-time below target' };
    const run = running > 1 ? { zh: `，连续 ${running} 个月${rank === 0 ? '未达标' : ''}`, en: `, ${running} months` } : { zh: '', en: '' };
    return [
      {
        level,
        ...dealerSubject(page, dealer),
        matter: page.say({ zh: `${words.zh}${run.zh}`, en: `${words.en}${run.en}` }),
        numbers: page.say({
          zh: `${numberText(rate, TEXT_FORMAT.rate)}（${numberText(whole, TEXT_FORMAT.count)} 件中 ${numberText(late, TEXT_FORMAT.count)} 件超时）`,
          en: `${numberText(rate, TEXT_FORMAT.rate)} (${numberText(late, TEXT_FORMAT.count)} of ${numberText(whole, TEXT_FORMAT.count)} late)`,
        }),
        about: about(page, onTime, dealer, rate),
        sheet: 'repairSummary',
        effect: late / lateInAll,
      },
    ];
  });
}

/** Dealers whose 满意率 fell and misses the target. */
export function satisfactionDrops(page: OverviewMonth): readonly AttentionRow[] {
  const dissatisfied = (dealer: string) => missedOf(page, dealer, satisfied);
  const inAll = sumOf(page.outcome.shares.keys(), dissatisfied);
  return [...page.outcome.shares.keys()].flatMap((dealer) => {
    const [rate, before] = [page.rateOf(dealer, satisfied.id), page.figureOf(page.lastMonth, rateMeasure(satisfied.id), dealer)];
    const answers = page.shareOf(dealer, satisfied.id)?.whole ?? 0;
    if (rate === undefined || before === undefined || !missLevel(page, satisfied, rate)) return [];
    const change = rounded((rate - before) * 100, 1);
    if (change >= 0) return [];
    return [
      {
        level: 'near',
        ...dealerSubject(page, dealer),
        matter: page.say({ zh: '满意率下降', en: 'Satisfaction fell' }),
        numbers: page.say({
          zh: `${numberText(rate, TEXT_FORMAT.rate)}（${numberText(change, TEXT_FORMAT.pointsChange)} 点，${numberText(answers, TEXT_FORMAT.count)} 份）`,
          en: `${numberText(rate, TEXT_FORMAT.rate)} (${numberText(change, TEXT_FORMAT.pointsChange)} pp, ${numberText(answers, TEXT_FORMAT.count)} answers)`,
        }),
        about: about(page, satisfied, dealer, rate),
        sheet: 'visitsLedger',
        effect: dissatisfied(dealer) / inAll,
      },
    ];
  });
}

/** Dealers whose 单证准确率 misses the target. */
export function wrongRecords(page: OverviewMonth): readonly AttentionRow[] {
  const wrongOf = (dealer: string) => missedOf(page, dealer, cleanRecords);
  const inAll = sumOf(page.outcome.shares.keys(), wrongOf);
  return [...page.outcome.shares.keys()].flatMap((dealer) => {
    const rate = page.rateOf(dealer, cleanRecords.id);
    const level = missLevel(page, cleanRecords, rate);
    if (rate === undefined || !level) return [];
    const [wrong, whole] = [
      numberText(wrongOf(dealer), TEXT_FORMAT.count),
      numberText(page.shareOf(dealer, cleanRecords.id)?.whole ?? 0, TEXT_FORMAT.count),
    ];
    return [
      {
        level,
        ...dealerSubject(page, dealer),
        matter: page.say({ zh: '单证准确率低于目标', en: 'Clean records below target' }),
        numbers: page.say({
          zh: `${numberText(rate, TEXT_FORMAT.rate)}（${whole} 条中 ${wrong} 条有错误）`,
          en: `${numberText(rate, TEXT_FORMAT.rate)} (${wrong} of ${whole} wrong)`,
        }),
        about: about(page, cleanRecords, dealer, rate),
        sheet: 'findings',
        effect: wrongOf(dealer) / inAll,
      },
    ];
  });
}

function missedOf(page: OverviewMonth, dealer: string, { id }: Indicator): number {
  const { part, whole } = page.shareOf(dealer, id) ?? { part: 0, whole: 0 };
  return whole - part;
}

const about = ({ language }: OverviewMonth, indicator: CardIndicator, dealer: string, value: number): NamedFigure => ({
  title: indicator.title[language],
  value,
  figure: rateFigure(indicator, [dealer]),
});
