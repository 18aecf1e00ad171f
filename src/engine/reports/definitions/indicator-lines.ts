import type { Words } from '../../values/language';
import { INDICATORS } from '../../indicators/indicators';
import type { Indicator } from '../../indicators/indicator';
import { indicatorWords, limitsOf } from '../../indicators/meaning';
import { type Share, rateOf } from '../../indicators/shares';
import type { MonthOutcome } from '../../month/outcome';
import { type Definition, percent } from './definition';

/** Every indicator in its own words with the limits in force, and the month's figure with the two numbers it is made of. */
export const indicatorLines = ({ settings, overall }: MonthOutcome): readonly Definition[] =>
  INDICATORS.map((indicator: Indicator): Definition => {
    const target = indicator.target && percent(settings[indicator.target]);
    const figure = figureOf(overall[indicator.id]);
    const value = { zh: [figure.zh, target && `目标 ${target}`], en: [figure.en, target && `target ${target}`] };
    return [
      'indicator',
      indicator.title,
      indicatorWords(indicator, limitsOf(settings)),
      { zh: value.zh.filter(Boolean).join('，'), en: value.en.filter(Boolean).join(', ') },
    ];
  });

function figureOf(share: Share | undefined): Words {
  const rate = share && rateOf(share);
  if (!share || rate === undefined) return { zh: '无数据', en: 'no data' };
  const shown = `${(rate * 100).toFixed(1)}%（${share.part} ÷ ${share.whole}）`;
  return { zh: shown, en: shown.replace('（', ' (').replace('）', ')') };
}
