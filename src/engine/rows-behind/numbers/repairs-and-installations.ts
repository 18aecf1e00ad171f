import { installationSummaryReport } from '../../reports/repairs/installation-summary';
import { repairSummaryReport } from '../../reports/repairs/repair-summary';
import { FLASH_HOURS } from '../../reports/timeliness/timeliness-charts';
import { timelinessReviewReport } from '../../reports/timeliness/timeliness-review';
import { summary } from '../summary';
import { holds, is, same, tracesOf } from '../trace';

const OWN = { ledgerDealer: same('dealer') };
const repairs = tracesOf('repairs', OWN);
const installations = tracesOf('installations', OWN);

const TIMELINESS = {
  repairs: repairs.count(),
  within24: repairs.count({ timeliness: is('within24') }),
  within48: repairs.count({ timeliness: is('within48') }),
  late: repairs.count({ timeliness: is('late') }),
  undecided: repairs.count({ timeliness: is('undecided') }),
  open: repairs.count({ timeliness: is('open') }),
  onTime: repairs.share({ timeliness: is('within24', 'within48') }, { timeliness: is('within24', 'within48', 'late') }),
};
const isFlash = { hours: holds((hours) => typeof hours === 'number' && hours <= FLASH_HOURS) };
const isTimed = { hours: holds((hours) => hours !== undefined) };

/** Behind 维修汇总, 安装汇总 and 时效考核. */
export const REPAIRS_AND_INSTALLATIONS = [
  summary(repairSummaryReport, {
    ...TIMELINESS,
    unpacking: repairs.count({ judgedStage: is('unpacking') }),
    inWarranty: repairs.count({ judgedStage: is('inWarranty') }),
    outOfWarranty: repairs.count({ judgedStage: is('outOfWarranty') }),
    charged: repairs.count({ judgedCharge: is('yes') }),
    repeats: repairs.count({ isRepeat: is(true) }),
    firstFix: repairs.share({ isRepeat: is(false) }, { timeliness: holds((result) => result !== 'open') }),
  }),
  summary(timelinessReviewReport, {
    ...TIMELINESS,
    flash: repairs.count(isFlash),
    flashRate: repairs.share(isFlash, isTimed),
    hours: repairs.measured({ mean: 'hours' }, isTimed),
    median: repairs.measured({ median: 'hours' }, isTimed),
  }),
  summary(installationSummaryReport, {
    installations: installations.count(),
    passed: installations.count({ result: is('passed') }),
    failed: installations.count({ result: is('failed') }),
    faults: installations.count({ hasFault: is(true) }),
    rate: installations.share({ hasFault: is(true) }),
  }),
];
