import { controlsReport } from '../../reports/controls/controls-report';
import { lowMarksReport } from '../../reports/customers/low-marks';
import { issueDeskReport } from '../../reports/issue-desk/issue-desk';
import { chargesReport } from '../../reports/money/charges';
import { invoiceListReport } from '../../reports/money/invoice-list';
import { allocationsReport } from '../../reports/parts/allocations';
import { closingBalanceReport } from '../../reports/parts/closing-balance';
import { differencesReport } from '../../reports/parts/differences';
import { lotsReport } from '../../reports/parts/lots';
import { remindersReport } from '../../reports/parts/reminders';
import { openRepairsReport } from '../../reports/repairs/open-repairs';
import { standardRemindersReport } from '../../reports/standards/standard-reminders';
import { lateRepairsReport } from '../../reports/timeliness/late-repairs';
import { OTHERWISE } from '../otherwise';
import { summary } from '../summary';
import { is, same, tracesOf } from '../trace';

const { ownRow, days, hours, place, setting, formula } = OTHERWISE;
const money = { quantity: ownRow, unitPrice: setting, amount: ownRow };
const returned = tracesOf('allocations', {
  dealer: same('dealer'),
  part: same('part'),
  slip: same('slip'),
  rule: is('named', 'fifo'),
}).measured({ sum: 'quantity' });

/** Lists whose lines are records: of 借料明细 what came back is counted, the other numbers are their lines' own. */
export const RECORDS = [
  summary(
    lotsReport,
    { returned },
    { quantity: ownRow, released: ownRow, outstanding: ownRow, inTransit: ownRow, daysOverdue: days, amount: ownRow },
  ),
  summary(allocationsReport, {}, { quantity: ownRow }),
  summary(chargesReport, {}, money),
  summary(invoiceListReport, {}, money),
  summary(closingBalanceReport, {}, { quantity: ownRow }),
  summary(remindersReport, {}, { daysLeft: days, quantity: ownRow }),
  summary(openRepairsReport, {}, { hoursOpen: hours, row: place }),
  summary(lateRepairsReport, {}, { hours, over: hours, row: place }),
  summary(standardRemindersReport, {}, { daysLeft: days }),
  summary(lowMarksReport, {}, { overall: ownRow }),
  summary(differencesReport, {}, { dealerQuantity: ownRow, headOfficeQuantity: ownRow, difference: ownRow }),
  summary(issueDeskReport, {}, { quantity: ownRow, open: ownRow, days }),
  summary(controlsReport, {}, { left: formula, right: formula, difference: formula }),
];
