import { dealerArchiveReport } from '../../reports/archives/dealer-archive';
import { unitArchiveReport } from '../../reports/archives/unit-archive';
import { failureRatesReport } from '../../reports/faults/failure-rates';
import { OTHERWISE } from '../otherwise';
import { summary } from '../summary';
import { type Condition, holds, is, same, tracesOf } from '../trace';

const OWN = { ledgerDealer: same('dealer') };
const repairs = tracesOf('repairs', OWN);
const trainings = tracesOf('trainings', OWN);
const events = tracesOf('unitEvents', { serial: same('serial') });
const ofModel = tracesOf('repairs', { faultModel: same('model') });

const months = (from: number, to: number): { readonly monthsInUse: Condition } => ({
  monthsInUse: holds((used) => typeof used === 'number' && used >= from && used < to),
});

/** 期末结转 may carry lots of dealers that the profiles do not list: the totals leave them out as well. */
const listed = holds((dealer, _, __, { line, lines }) => (line ? [line] : lines).some((one) => one.dealer === dealer));

/** Behind 经销商档案, 用户档案 and 产品故障率. */
export const ARCHIVES = [
  summary(
    dealerArchiveReport,
    {
      installations: tracesOf('installations', OWN).count(),
      repairs: repairs.count(),
      open: repairs.count({ timeliness: is('open') }),
      visits: tracesOf('visits', OWN).count(),
      trainings: trainings.count(),
      people: trainings.measured({ sum: 'people' }),
      parts: tracesOf('usedParts', OWN).measured({ sum: 'quantity' }),
      onLoan: tracesOf('carried', { dealer: listed }).measured({ sum: 'quantity' }),
      charged: tracesOf('charges', { dealer: same('dealer') }).measured({ sum: 'amount' }),
      allInstallations: tracesOf('installationsToDate', OWN).count(),
      allRepairs: tracesOf('repairsToDate', OWN).count(),
    },
    { own: OTHERWISE.weakest, all: OTHERWISE.weakest, gap: OTHERWISE.weakest },
  ),
  summary(unitArchiveReport, { repairs: events.count({ isRepair: is(true) }), events: events.count() }, { daysLeft: OTHERWISE.warranty }),
  summary(
    failureRatesReport,
    {
      repairs: ofModel.count(),
      repeats: ofModel.count({ isRepeat: is(true) }),
      repeatRate: ofModel.share({ isRepeat: is(true) }),
      base: tracesOf('installationsToDate', { baseModel: same('model'), hasSerial: is(true) }).measured({ distinct: 'serial' }),
      failed: ofModel.measured({ distinct: 'serial' }, { isOfBase: is(true) }),
      meanMonths: { ...ofModel.measured({ mean: 'monthsInUse' }, months(0, Infinity)), decimals: 1 },
      under3: ofModel.count(months(0, 3)),
      under12: ofModel.count(months(3, 12)),
      under24: ofModel.count(months(12, 24)),
      over24: ofModel.count(months(24, Infinity)),
      unknown: ofModel.count({ monthsInUse: is(undefined) }),
    },
    { failureRate: OTHERWISE.quotient },
  ),
];
