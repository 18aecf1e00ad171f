import { stage } from '../records/choices';
import { visits } from '../records/visits';
import type { Language, Words } from '../values/language';
import { MEASURE, MODEL_FAULTS, faultMeasure, modelMeasure, personMeasure, wholeMeasure } from './history-measures';
import { INDICATORS } from './indicators';
import { RATER } from './ratings';
import { TREND_MEASURES } from './trend-measures';

const SHOWN: ReadonlyMap<string, Words> = new Map(TREND_MEASURES.map(({ measure, title }) => [measure, title]));

const STAGES = ['unpacking', 'inWarranty', 'outOfWarranty'] as const;

/** Measures of 历史 from which others are made. */
const BEHIND: ReadonlyMap<string, string> = new Map([
  [MEASURE.finished, 'Finished repairs'],
  [MEASURE.closingQuantity, 'Closing quantity'],
  [MEASURE.closingAmount, 'Closing amount'],
  [MEASURE.answers, 'Visits with marks'],
  [MEASURE.score, 'Score'],
  [MEASURE.submission, 'Workbook received'],
  ...STAGES.map((one) => [MEASURE.stage[one], `Repairs: ${stage.choices[one].en}`] as const),
  ...RATER.map((one) => [MEASURE.rater[one], visits.columns[one].title.en] as const),
  ...INDICATORS.map(({ id, title }) => [wholeMeasure(id), `${title.en}, out of`] as const),
]);

/** Measures of a category, a model or a person: what stands behind the first words is the dealers' own. */
const KINDS: readonly (readonly [begins: string, en: string])[] = [
  [MODEL_FAULTS, 'Faults of model'],
  [modelMeasure(''), 'Repairs of model'],
  [faultMeasure(''), 'Fault:'],
  [personMeasure(''), 'Complaints upheld:'],
];

/** Whether a measure of 历史 is one that reports show by a name. */
export const isMeasureNamed = (measure: string): boolean => SHOWN.has(measure);

/** The name of a measure of 历史 in a language. */
export function measureName(measure: string, language: Language): string {
  if (language === 'zh') return SHOWN.get(measure)?.zh ?? measure;
  const [begins, kind] = KINDS.find(([words]) => measure.startsWith(words)) ?? [];
  return SHOWN.get(measure)?.en ?? BEHIND.get(measure) ?? (kind && begins ? `${kind} ${measure.slice(begins.length)}` : measure);
}
