import { type Language, COMMA } from '../../values/language';
import { FEW_ANSWERS } from '../../indicators/ratings';
import { CRITERIA } from '../../indicators/score';
import type { MonthOutcome } from '../../month/outcome';
import { type Definition, percent } from './definition';

/** How rates are judged, dealers scored and standards counted, with the settings in force. */
export function scoreLines(outcome: MonthOutcome): readonly Definition[] {
  const { settings } = outcome;
  const enabled = outcome.standards.length;
  const weights = (language: Language) =>
    CRITERIA.map(({ title, weight }) => `${title[language]} ${settings[weight]}`).join(COMMA[language]);
  const vetoes = settings.vetoes.join(', ');
  return [
    [
      'indicator',
      { zh: '达标、接近、未达标', en: 'On target, near, missed' },
      {
        zh: '不低于目标为达标，差距不超过黄灯差距为接近，其余未达标；没有数据不判',
        en: 'On target at the target, near within the gap below it, else missed; not judged without data',
      },
      { zh: `黄灯差距 ${percent(settings.nearGap)}`, en: `gap ${percent(settings.nearGap)}` },
    ],
    [
      'indicator',
      { zh: '经销商评分', en: 'Dealer score' },
      {
        zh: '五项比率按权重平均 × 100；没有比率的项不占权重；出现否决项的不排名',
        en: 'Weighted mean of five rates × 100, over those that exist; a veto fails a dealer',
      },
      { zh: `${weights('zh')}；否决项 ${vetoes || '无'}`, en: `${weights('en')}; vetoes: ${vetoes || 'none'}` },
    ],
    [
      'service',
      { zh: '服务标准', en: 'Service standards' },
      {
        zh: '时限按「服务标准」：小时精确算，天按日期，月按日历月；过了时限还没办完的算超时，没过的不判',
        en: 'Limits by Standards: hours exactly, days by dates, months by the calendar; open and past its limit is late, before it not judged',
      },
      { zh: `启用 ${enabled} 项`, en: `${enabled} enabled` },
    ],
    [
      'service',
      { zh: '满意度', en: 'Satisfaction' },
      {
        zh: '各项为 1–5 分的平均；份数少的不宜比较，另作标记',
        en: 'Means of marks of 1–5; small samples are marked and not to be compared',
      },
      { zh: `少于 ${FEW_ANSWERS} 份为样本少`, en: `fewer than ${FEW_ANSWERS} answers` },
    ],
  ];
}
