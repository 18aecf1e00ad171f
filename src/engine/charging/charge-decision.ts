import type { Words } from '../values/language';
import { chargeCause } from '../records/choices';
import type { Repair } from '../records/repairs';
import type { StageDecision } from '../warranty/stage';

/** Whether the parts of a repair are charged, with the sentence that explains it (C1, C2). */
export interface ChargeDecision {
  readonly charged: boolean;
  readonly reason: Words;
}

/** The causes that are charged even in warranty: against the manual, moved or repaired by others, mains, force majeure. */
const ALWAYS_CHARGED: ReadonlySet<string> = new Set(['misuse', 'movedByUser', 'repairedByOthers', 'mains', 'forceMajeure']);

/** Decides cause before warranty: a charged cause, else 保修期外, else free; without a stage nothing is free (C1, B3). */
export function judgeCharge(repair: Repair, judged: StageDecision): ChargeDecision {
  const { stage, reason } = judged;
  if (repair.chargeCause && ALWAYS_CHARGED.has(repair.chargeCause)) {
    const cause = chargeCause.choices[repair.chargeCause];
    const isCovered = stage === 'inWarranty' || stage === 'unpacking';
    return isCovered
      ? {
          charged: true,
          reason: { zh: `${cause.zh}，保修期内也收费（${reason.zh}）`, en: `${cause.en}: charged even in warranty (${reason.en})` },
        }
      : { charged: true, reason: { zh: `${cause.zh}，收费（${reason.zh}）`, en: `${cause.en}: charged (${reason.en})` } };
  }
  if (stage === undefined) return { charged: true, reason };
  return stage === 'outOfWarranty'
    ? { charged: true, reason: { zh: `${reason.zh}，收费`, en: `${reason.en}: charged` } }
    : { charged: false, reason: { zh: `${reason.zh}，免费`, en: `${reason.en}: free` } };
}
