import { ALL_DEALERS, MEASURE } from '../indicators/history-measures';
import { INDICATORS } from '../indicators/indicators';
import { indicatorWords, limitsOf } from '../indicators/meaning';
import { reportOn } from '../reports/report';
import { list, required } from '../schema/sheet';
import { long, text } from '../schema/types-text';
import type { Words } from '../values/language';
import type { PeriodOutcome } from './period-outcome';

/** 口径说明 of a period: where its figures come from. */
const sources = list('periodSources', '口径说明', 'Definitions', {
  name: required('名称', 'Name', text, { width: 20 }),
  meaning: required('口径', 'Definition', long, { width: 84 }),
});

const HOW: readonly (readonly [Words, Words])[] = [
  [
    { zh: '数量和金额', en: 'Counts and amounts' },
    {
      zh: '各月历史数字之和；缺月份时只加有数据的月，不与别的期间比较。',
      en: 'The sum of the months in Month history; where months are missing only the known ones are added, and nothing is compared.',
    },
  ],
  [
    { zh: '比率', en: 'Rates' },
    {
      zh: '按各月、各经销商的分母加权；历史里没有分母的，各月同等计算。',
      en: 'Weighted by what was counted in each month and at each dealer; where history lacks it, months count alike.',
    },
  ],
  [
    { zh: '上期、去年同期', en: 'Period before, last year' },
    { zh: '紧接在前的同样多个月；去年的同样月份。', en: 'As many months just before; the same months of last year.' },
  ],
  [
    { zh: '得分', en: 'Score' },
    {
      zh: '按期间合并的比率和最近一份月报「设置」里的权重重算，不是各月得分的平均；否决项不计。',
      en: 'Computed anew from the period’s rates and the weights in the newest report’s Settings, not a mean of months; vetoes are left out.',
    },
  ],
  [
    { zh: '故障、配件用量', en: 'Faults, part usage' },
    { zh: '只依据给出的月报的台账。', en: 'From the ledgers of the reports given only.' },
  ],
];

/** The sheet 口径说明 of a period. */
export const sourcesReport = reportOn<PeriodOutcome>()({
  sheet: sources,
  group: 'records',
  freezeAfter: 'name',
  rowHeight: 30,
  subtitle: () => ({
    zh: '本簿用了哪些月报，各项数字怎么算',
    en: 'Which reports this workbook was made from, and how figures are computed',
  }),
  rows: (outcome) => {
    const { settings, months, book, given } = outcome;
    const { language } = settings;
    const zh = language === 'zh';
    return [
      ...given.map(({ month, file, isHistoryOnly }) => ({
        name: isHistoryOnly ? (zh ? '总部工作簿' : 'Head office') : zh ? `月报 ${month}` : `Report ${month}`,
        meaning:
          months.includes(month) && !isHistoryOnly
            ? zh
              ? `${file}：历史和台账`
              : `${file}: history and ledgers`
            : zh
              ? `${file}：历史`
              : `${file}: history`,
      })),
      ...months.map((month) => ({
        name: month,
        meaning: monthSource(outcome, month, book.value(month, ALL_DEALERS, MEASURE.repairs) !== undefined),
      })),
      ...HOW.map(([name, meaning]) => ({ name: name[language], meaning: meaning[language] })),
      ...INDICATORS.map((indicator) => ({
        name: indicator.title[language],
        meaning: indicatorWords(indicator, limitsOf(settings))[language],
      })),
    ];
  },
});

function monthSource({ given, settings: { language } }: PeriodOutcome, month: string, isKnown: boolean): string {
  const own = given.find((report) => report.month === month && !report.isHistoryOnly);
  if (own) return { zh: `来自 ${own.file}`, en: `From ${own.file}` }[language];
  return isKnown
    ? { zh: '来自别的月份月报的历史；没有台账', en: 'From the history of another month’s report; no ledgers' }[language]
    : { zh: '没有数据', en: 'Not known' }[language];
}
