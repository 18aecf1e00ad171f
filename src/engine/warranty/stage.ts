import { type Day, addMonths, daysBetween } from '../values/day';
import type { Words } from '../values/language';
import { type Moment, momentDay } from '../values/moment';
import type { Product } from '../records/products';
import type { Repair } from '../records/repairs';
import type { Acceptance } from './acceptance';

export type Stage = NonNullable<Repair['stage']>;

/** The computed stage of a repair's unit at the time of its call, with what it was judged by (B1–B3). */
export interface StageDecision {
  /** Absent without a readable date of purchase or of call. */
  readonly stage?: Stage;
  readonly warrantyEnd?: Day;
  /** The declared 开箱期 stands, since nothing is known of the unit's acceptance. */
  readonly onTrust: boolean;
  /** The unit was installed after its warranty had ended (B3). */
  readonly installedAfterWarranty: boolean;
  readonly accepted?: Acceptance;
  readonly calledAt?: Moment;
}

/** The last day of the warranty: purchase plus the product's calendar months, that day included (B2). */
export const warrantyEnd = (boughtOn: Day, product: Product | undefined, defaultMonths: number): Day =>
  addMonths(boughtOn, product?.warrantyMonths ?? defaultMonths);

/** Judges the stage at the call's date: 开箱期 before acceptance, else by the end of the warranty (B1, B2). */
export function judgeStage(repair: Repair, product: Product | undefined, unit: Acceptance, defaultMonths: number): StageDecision {
  const { boughtOn, calledAt } = repair;
  if (!boughtOn) return { onTrust: false, installedAfterWarranty: false };
  const end = warrantyEnd(boughtOn, product, defaultMonths);
  const accepted = unit ?? repair.installedOn;
  const installedAfterWarranty = accepted !== undefined && accepted !== 'notYet' && accepted > end;
  if (!calledAt) return { warrantyEnd: end, onTrust: false, installedAfterWarranty };
  const called = momentDay(calledAt);
  const onTrust = accepted === undefined && repair.stage === 'unpacking';
  const isUnpacking = onTrust || accepted === 'notYet' || (accepted !== undefined && called < accepted);
  const stage = isUnpacking ? 'unpacking' : called > end ? 'outOfWarranty' : 'inWarranty';
  return { stage, warrantyEnd: end, onTrust, installedAfterWarranty, accepted, calledAt };
}

/** The sentence that explains a stage: put into words where it is shown, since few are. */
export function stageReason({ stage, warrantyEnd: end, accepted, calledAt }: StageDecision): Words {
  if (!end)
    return {
      zh: '没有可读的购买日期，无法判定阶段，按收费处理',
      en: 'No readable date of purchase: the stage cannot be judged, so it is charged',
    };
  if (!calledAt)
    return {
      zh: `保修至 ${end}，没有可读的叫修时间，无法判定阶段，按收费处理`,
      en: `Warranty to ${end}; no readable time of call, so it is charged`,
    };
  const called = momentDay(calledAt);
  if (stage === 'outOfWarranty') return overBy(daysBetween(end, called), end, called);
  if (stage === 'inWarranty') return withinWarranty(end, called);
  if (accepted === undefined) return { zh: '没有安装记录和安装日期，按填写的开箱期', en: 'No installation known: unpacking as declared' };
  return accepted === 'notYet' ? notYetAccepted(called) : before(accepted, called);
}

const notYetAccepted = (called: Day): Words => ({
  zh: `调试未合格，叫修 ${called}，属开箱期`,
  en: `Not yet accepted; called ${called}: unpacking`,
});

const before = (accepted: Day, called: Day): Words => ({
  zh: `${accepted} 调试合格，叫修 ${called}，属开箱期`,
  en: `Accepted ${accepted}, called ${called}: unpacking`,
});

const overBy = (days: number, end: Day, called: Day): Words => ({
  zh: `保修至 ${end}，叫修 ${called}，超 ${days} 天`,
  en: `Warranty to ${end}, called ${called}, ${days} ${days === 1 ? 'day' : 'days'} over`,
});

const withinWarranty = (end: Day, called: Day): Words => ({
  zh: `保修至 ${end}，叫修 ${called}，在保修期内`,
  en: `Warranty to ${end}, called ${called}: in warranty`,
});
