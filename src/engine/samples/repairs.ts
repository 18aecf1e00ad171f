import { yesOrNo } from '../schema/types-text';
import { judgeCharge } from '../charging/charge-decision';
import { momentDay } from '../values/moment';
import { type Money, lineAmount, sumMoney } from '../values/money';
import type { Installation } from '../records/installations';
import type { PartUsed } from '../records/parts-used';
import type { Repair } from '../records/repairs';
import type { Acceptance } from '../warranty/acceptance';
import { judgeStage } from '../warranty/stage';
import { SAMPLE_FAULTS, SAMPLE_PRODUCTS, type SampleFault, type SamplePart, partNamed, priceOn } from './catalogue';
import { yymm } from './lots';
import { personName } from './people';
import type { Random } from './random';
import { callDay, repairTimes } from './repair-times';
import { type RepairUnit, finishedBy, olderUnit, sameUnit, standsBy } from './repair-unit';
import { type SampleDealer, type SampleOrder, dealerStream } from './sample-dealers';

/** A dealer's repairs with the parts that they took. */
export interface MonthRepairs {
  readonly repairs: readonly Repair[];
  readonly partsUsed: readonly PartUsed[];
}

/** How many parts each of ten repairs takes: ten in all. */
const PARTS_OF_TEN = [1, 2, 0, 1, 0, 2, 1, 0, 2, 1] as const;
const PRODUCTS = new Map(SAMPLE_PRODUCTS.map((product) => [product.model, product]));
const DEFAULT_WARRANTY = 12;
const SINCE = ['', '，已持续两天', '，近一周出现', '，早晚明显'] as const;
const BECAUSE = ['', '，与水质有关', '，属正常磨损'] as const;
const CAUSES = ['misuse', 'movedByUser', 'repairedByOthers', 'mains', 'forceMajeure'] as const;
const MODES = {
  withParts: ['onSite', 'onSite', 'onSite', 'onSite', 'onSite', 'onSite', 'followUp', 'workshop'],
  without: ['onSite', 'onSite', 'onSite', 'phone', 'phone', 'followUp'],
} as const;

/** Makes up the repairs of a dealer's month: stage, charge and parts agree with each other as the rules ask. */
export function monthRepairs(dealer: SampleDealer, order: SampleOrder, installations: readonly Installation[]): MonthRepairs {
  const repairs: Repair[] = [];
  const partsUsed: PartUsed[] = [];
  if (dealer.reporting === 'zero') return { repairs, partsUsed };
  const random = dealerStream(order, dealer.index, 'repairs');
  const team = Array.from({ length: 5 }, () => personName(random));
  for (let index = 0; index < order.rows; index++) {
    const { unit, accepted } = unitFor(index, repairs, installations, dealer, order, random);
    const { repair, parts } = repairOf(index, unit, accepted, { dealer, order, random, team });
    repairs.push(repair);
    partsUsed.push(...parts);
  }
  return { repairs, partsUsed };
}

interface Surroundings {
  readonly dealer: SampleDealer;
  readonly order: SampleOrder;
  readonly random: Random;
  readonly team: readonly string[];
}

/** Mostly an older unit; now and then one that was just installed or just repaired. */
function unitFor(
  index: number,
  repairs: readonly Repair[],
  installations: readonly Installation[],
  dealer: SampleDealer,
  { rows, month }: SampleOrder,
  random: Random,
): { readonly unit: RepairUnit; readonly accepted: Acceptance } {
  const called = callDay(index, rows, month);
  // Installations are half as many, spread over the same days: this one was done a little before the call.
  const failed = index % 2 === 1 ? installations[(index - 5) / 2] : undefined;
  const installed =
    failed?.result === 'failed' ? failed : index % 12 === 8 ? installations[Math.floor(index / 2) - random.whole(1, 3)] : undefined;
  if (installed && standsBy(installed, called)) {
    const unit = sameUnit(installed, dealer.city);
    if (unit) return { unit, accepted: installed.result === 'failed' ? 'notYet' : (installed.acceptedOn ?? installed.installedOn) };
  }
  const earlier = index % 30 === 29 ? repairs[index - 15] : undefined;
  const again = earlier && finishedBy(earlier, called) && earlier.serial?.startsWith('SN') ? sameUnit(earlier, dealer.city) : undefined;
  return { unit: again ?? olderUnit(called, index, dealer, month, random), accepted: undefined };
}

function repairOf(
  index: number,
  unit: RepairUnit,
  accepted: Acceptance,
  { dealer, order, random, team }: Surroundings,
): { readonly repair: Repair; readonly parts: readonly PartUsed[] } {
  const count = PARTS_OF_TEN[index % 10] ?? 0;
  const mode = random.pick<(typeof MODES)[keyof typeof MODES][number]>(count > 0 ? MODES.withParts : MODES.without);
  const times = repairTimes(
    callDay(index, order.rows, order.month),
    { visited: mode !== 'phone' && mode !== 'workshop', care: dealer.care, month: order.month },
    random,
  );
  const faults = SAMPLE_FAULTS[PRODUCTS.get(unit.model)?.series ?? '龙头'];
  const fault = random.pick(faults.slice(0, random.whole(1, faults.length)));
  const taken = partsFor(fault, faults, count);
  const running = String(index + 1).padStart(4, '0');
  const basis: Repair = { ...times, ...unit, mode, stage: 'inWarranty', chargeCause: random.chance(0.03) ? random.pick(CAUSES) : 'none' };
  const judged = judgeStage(basis, PRODUCTS.get(unit.model), accepted, DEFAULT_WARRANTY);
  const { charged } = judgeCharge(basis, judged);
  const job = `WX${dealer.number}-${yymm(order.month)}-${running}`;
  const parts = taken.map((part) => partLine(job, part, charged, basis, order, random));
  const hazard = random.chance(0.01);
  const repair: Repair = {
    job,
    ...basis,
    source: random.chance(0.85) ? 'customer' : 'headOffice',
    stage: judged.stage ?? 'inWarranty',
    chargeCause: basis.chargeCause === 'none' && judged.stage === 'outOfWarranty' ? 'outOfWarranty' : (basis.chargeCause ?? 'none'),
    faultCategory: fault.category,
    symptom: `${fault.symptom}${random.pick(SINCE)}`,
    cause: `${fault.cause}${random.pick(BECAUSE)}`,
    action: taken.length > 0 ? `更换${taken.map(({ name }) => name).join('、')}，试用正常` : fault.without,
    ...fees(parts, charged, mode, random),
    designHazard: yesOrNo(hazard),
    ...((hazard || judged.stage === 'unpacking') && { report: `BGW${dealer.digits}${yymm(order.month)}${running}` }),
    technician: random.pick(team),
    confirmed: yesOrNo(times.finishedAt !== undefined),
  };
  return { repair, parts };
}

function partsFor(fault: SampleFault, faults: readonly SampleFault[], count: number): readonly SamplePart[] {
  const names = [fault.part, ...faults.map(({ part }) => part).filter((name) => name !== fault.part)];
  return names.slice(0, count).map(partNamed);
}

function partLine(
  job: string,
  { part, name, oldPartDue }: SamplePart,
  charged: boolean,
  { calledAt }: Repair,
  { month }: SampleOrder,
  random: Random,
): PartUsed {
  const quantity = random.chance(0.85) ? 1 : 2;
  return {
    job,
    part,
    partName: name,
    quantity,
    oldPart: charged || !oldPartDue ? 'none' : random.chance(0.9) ? 'returned' : 'kept',
    charged: yesOrNo(charged),
    ...(charged && calledAt && { amount: lineAmount(priceOn(part, momentDay(calledAt), month), quantity) }),
  };
}

/** Parts are charged with the repair; a follow-up visit never has a service fee (C2). */
function fees(
  parts: readonly PartUsed[],
  charged: boolean,
  mode: Repair['mode'],
  random: Random,
): Pick<Repair, 'materialFee' | 'serviceFee'> {
  if (!charged) return {};
  const materialFee = sumMoney(parts.map(({ amount }) => amount ?? (0 as Money)));
  return {
    ...(materialFee > 0 && { materialFee }),
    ...(mode !== 'followUp' && mode !== 'phone' && { serviceFee: (random.whole(6, 15) * 1000) as Money }),
  };
}
