import { addDays } from '../values/day';
import { firstDay, lastDay } from '../values/month';
import type { Installation } from '../records/installations';
import { SAMPLE_PRODUCTS } from './catalogue';
import { yymm } from './lots';
import { address, phoneNumber, personName } from './people';
import { type SampleDealer, type SampleOrder, dealerStream } from './sample-dealers';

const FAILS_AT = 9;
const FAULTS = ['damaged', 'partsMissing', 'malfunction'] as const;

/** The units that a dealer installed in the month: half as many as its repairs, one in twenty-five not accepted at once. */
export function monthInstallations(dealer: SampleDealer, order: SampleOrder): readonly Installation[] {
  if (dealer.reporting === 'zero') return [];
  const random = dealerStream(order, dealer.index, 'installations');
  const count = Math.round(order.rows / 2);
  const [start, days] = [firstDay(order.month), Number(lastDay(order.month).slice(8))];
  const team = Array.from({ length: 3 }, () => personName(random));
  return Array.from({ length: count }, (_, index): Installation => {
    const installedOn = addDays(start, Math.floor((index * days) / count));
    const boughtOn = addDays(installedOn, -random.whole(1, 20));
    const failed = index % 25 === FAILS_AT;
    const faulty = failed || random.chance(0.05);
    const running = String(index + 1).padStart(4, '0');
    return {
      installation: `AZ${dealer.number}-${yymm(order.month)}-${running}`,
      installedOn,
      customer: personName(random),
      phone: phoneNumber(random),
      address: address(random, dealer.city),
      model: random.pick(SAMPLE_PRODUCTS).model,
      serial: `SA${dealer.digits}${yymm(order.month)}${running}`,
      boughtOn,
      producedOn: addDays(boughtOn, -random.whole(30, 150)),
      installer: random.pick(team),
      result: failed ? 'failed' : 'passed',
      ...(!failed && random.chance(0.4) && { acceptedOn: installedOn }),
      userGuided: 'yes',
      unpackingFault: failed ? 'malfunction' : faulty ? random.pick(FAULTS) : 'none',
      ...(faulty && { report: `BGA${dealer.digits}${yymm(order.month)}${running}` }),
      ...(random.chance(0.5) && { photo: '有' }),
      qualityCard: `XY${dealer.digits}${running}`,
      confirmed: 'yes',
    };
  });
}
