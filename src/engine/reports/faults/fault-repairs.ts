import type { Words, Language } from '../../values/language';
import { folded, isNullToken, tidy } from '../../values/text';
import type { MonthOutcome } from '../../month/outcome';
import { chargeCause, stage } from '../../records/choices';
import type { Repair } from '../../records/repairs';
import type { Stage } from '../../warranty/stage';
import { regionName } from '../../records/region-name';
import { madeOnce } from '../made-once';

/** A repair as fault analysis sees it: in the words of the report's language, blanks as 未分类. */
export interface FaultRepair {
  readonly dealer: string;
  readonly region: string;
  readonly stage: Stage | undefined;
  readonly stageName: string;
  readonly model: string;
  readonly category: string;
  readonly cause: string;
  readonly chargeCause: string;
  readonly isRepeat: boolean;
  readonly isCharged: boolean;
  readonly values: Repair;
}

/** What has no model, category or cause. */
export const UNSORTED: Words = { zh: '未分类', en: 'Unclassified' };
/** A model as faults and installed units are counted by it. */
export const modelName = (model: string | undefined, language: Language): string => model ?? UNSORTED[language];
const NO_STAGE: Words = { zh: '无法判定', en: 'Undecided' };

/** By what the faults of a month are counted. */
export type FaultDimension = 'stage' | 'model' | 'category' | 'cause' | 'chargeCause' | 'dealer' | 'region';

type MonthOfFaults = Pick<MonthOutcome, 'dealers' | 'settings'> & {
  readonly ledgers: Pick<MonthOutcome['ledgers'], 'repairs'>;
  readonly decisions?: MonthOutcome['decisions'];
};

/** The counted repairs of a month for fault analysis (F1): of the report month with what was decided of them, of an earlier one without. */
export const faultRepairs = madeOnce(({ ledgers, decisions, dealers, settings: { language } }: MonthOfFaults): readonly FaultRepair[] =>
  ledgers.repairs
    .filter((row) => row.counts)
    .map((row) => {
      const decision = decisions?.get(row);
      const judged = decision?.stage.stage;
      return {
        dealer: row.dealer,
        region: regionName(dealers.get(row.dealer)?.region, language),
        stage: judged,
        stageName: judged ? stage.choices[judged][language] : NO_STAGE[language],
        ...namesOf(row.values, language),
        isRepeat: decision?.repeatOf !== undefined,
        isCharged: decision?.charge.charged ?? false,
        values: row.values,
      };
    }),
);

/** What an item of a dimension is called, as its first repair has it. */
export const itemOf = (repair: FaultRepair, of: FaultDimension): string => (of === 'stage' ? repair.stageName : repair[of]);

/** What makes two repairs one item of a dimension: causes are written freely, all else is a name. */
export const itemKey = (item: string, of: FaultDimension): string => (of === 'cause' ? causeKey(item) : item);

/** Model, category and causes of a repair as they are counted. */
function namesOf(
  { model, faultCategory, cause, chargeCause: charged }: Repair,
  language: Language,
): Pick<FaultRepair, 'model' | 'category' | 'cause' | 'chargeCause'> {
  const unsorted = UNSORTED[language];
  return {
    model: modelName(model, language),
    category: faultCategory ?? unsorted,
    cause: cause === undefined || isNullToken(cause) ? unsorted : oneSpelling(cause),
    chargeCause: chargeCause.choices[charged ?? 'none'][language],
  };
}

/** Causes that differ in width, blanks or a full stop are one. */
const oneSpelling = (cause: string): string => tidy(cause).replace(/[。.；;，,]+$/, '');

/** What makes two causes the same. */
export const causeKey = (cause: string): string => folded(cause);
