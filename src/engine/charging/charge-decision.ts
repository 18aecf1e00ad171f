import type { Words } from '../values/language';
import { chargeCause } from '../records/choices';
import type { Repair } from '../records/repairs';
import { type StageDecision, stageReason } from '../warranty/stage';

/** Whether the parts of a repair are charged (C1, C2). */
export interface ChargeDecision {
  readonly charged: boolean;
  /** The cause for which it is charged whatever its stage. */
  readonly cause?: ChargeCause;
}

type ChargeCause = NonNullable<Repair['chargeCause']>;

/** The causes that are charged even in warranty: against the manual, moved or repaired by others, mains, force majeure. */
const ALWAYS_CHARGED: ReadonlySet<ChargeCause> = new Set(['misuse', 'movedByUser', 'repairedByOthers', 'mains', 'forceMajeure']);

/** Decides cause before warranty: a charged cause, else 保修期外, else free; without a stage nothing is free (C1, B3). */
export function judgeCharge({ chargeCause: cause }: Repair, { stage }: StageDecision): ChargeDecision {
  if (cause && ALWAYS_CHARGED.has(cause)) return { charged: true, cause };
  return { charged: stage === undefined || stage === 'outOfWarranty' };
}

/** The sentence that explains a charge: put into words where it is shown. */
export function chargeReason({ charged, cause }: ChargeDecision, judged: StageDecision): Words {
  const { stage } = judged;
  const reason = stageReason(judged);
  if (cause) {
    const { zh, en } = chargeCause.choices[cause];
    return stage === 'inWarranty' || stage === 'unpacking'
      ? { zh: `${zh}，保修期内也收费（${reason.zh}）`, en: `${en}: charged even in warranty (${reason.en})` }
      : { zh: `${zh}，收费（${reason.zh}）`, en: `${en}: charged (${reason.en})` };
  }
  if (stage === undefined) return reason;
  return charged ? { zh: `${reason.zh}，收费`, en: `${reason.en}: charged` } : { zh: `${reason.zh}，免费`, en: `${reason.en}: free` };
}
