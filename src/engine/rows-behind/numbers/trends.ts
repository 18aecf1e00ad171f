import { ALL_DEALERS } from '../../indicators/history-measures';
import { TREND_MEASURES } from '../../indicators/trend-measures';
import { improvementTrackingReport } from '../../reports/faults/improvement-tracking';
import { periodsReport } from '../../reports/trends/periods';
import { trendsReport } from '../../reports/trends/trends';
import type { Words } from '../../values/language';
import { OTHERWISE } from '../otherwise';
import { summary } from '../summary';
import { holds, is, same, tracesOf } from '../trace';

const TITLES: ReadonlyMap<unknown, Words> = new Map(TREND_MEASURES.map(({ measure, title }) => [measure, title]));

/** 历史 keeps the Chinese names of measures; 趋势 shows them in its own language. */
const sameMeasure = holds(
  (measure, _, { settings: { language } }, { line }) => line === undefined || TITLES.get(measure)?.[language] === line.measure,
);

/** Behind 趋势; what 季年趋势 and 改进跟踪 are made of stands in 历史 and in earlier reports. */
export const TRENDS = [
  summary(
    trendsReport,
    { value: tracesOf('history', { month: same('month'), dealer: is(ALL_DEALERS), measure: sameMeasure }).measured({ sum: 'value' }) },
    { change: OTHERWISE.history, yearChange: OTHERWISE.history },
  ),
  summary(
    periodsReport,
    {},
    {
      value: OTHERWISE.historySum,
      change: OTHERWISE.history,
      yearChange: OTHERWISE.history,
      months: OTHERWISE.historySum,
      of: OTHERWISE.historySum,
    },
  ),
  summary(
    improvementTrackingReport,
    {},
    {
      before: OTHERWISE.earlierRates,
      monthsBefore: OTHERWISE.earlierRates,
      after: OTHERWISE.earlierRates,
      monthsAfter: OTHERWISE.earlierRates,
      change: OTHERWISE.earlierRates,
    },
  ),
];
