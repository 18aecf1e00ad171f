import { type Day, addDays, addMonths, daysBetween } from '../values/day';
import { momentDay } from '../values/moment';
import type { Month } from '../values/month';
import type { Installation } from '../records/installations';
import type { Repair } from '../records/repairs';
import { SAMPLE_PRODUCTS, type SampleProduct } from './catalogue';
import { oftenness } from './fault-shares';
import { yymm } from './lots';
import { address, phoneNumber, personName } from './people';
import type { Random } from './random';
import type { SampleDealer } from './sample-dealers';

/** Whose unit it is, which one, and since when. */
export type RepairUnit = Required<Pick<Repair, 'customer' | 'phone' | 'address' | 'model' | 'serial' | 'boughtOn'>> &
  Pick<Repair, 'installedOn'>;

/** Smart products need the most service. */
const OFTEN: readonly SampleProduct[] = SAMPLE_PRODUCTS.flatMap((product) => Array.from({ length: oftenness(product) }, () => product));

/** A unit bought long enough ago: seven in ten still in warranty at the call. */
export function olderUnit(called: Day, index: number, dealer: SampleDealer, month: Month, random: Random): RepairUnit {
  const product = random.pick(OFTEN);
  const covered = daysBetween(addMonths(called, -product.warrantyMonths), called);
  const boughtOn = addDays(called, -(random.chance(0.7) ? random.whole(15, covered - 5) : random.whole(covered + 5, covered + 900)));
  return {
    customer: personName(random),
    phone: phoneNumber(random),
    address: address(random, dealer.city),
    model: product.model,
    serial: `SN${dealer.digits}${yymm(month)}${String(index + 1).padStart(5, '0')}`,
    boughtOn,
    installedOn: addDays(boughtOn, random.whole(1, 10)),
  };
}

/** The unit of an installation, or of an earlier repair. */
export function sameUnit(record: Installation | Repair, city: string): RepairUnit | undefined {
  const { customer, phone, address: at, model, serial, boughtOn } = record;
  if (!customer || !phone || !model || !serial || !boughtOn) return undefined;
  return {
    customer,
    phone,
    address: at ?? `${city}市`,
    model,
    serial,
    boughtOn,
    ...('calledAt' in record && record.installedOn && { installedOn: record.installedOn }),
  };
}

/** Whether a unit was there when it was called for. */
export const standsBy = ({ installedOn }: Installation, day: Day): boolean => installedOn !== undefined && installedOn <= day;

/** Whether a repair was finished before a day. */
export const finishedBy = ({ finishedAt }: Repair, day: Day): boolean => finishedAt !== undefined && momentDay(finishedAt) < day;
