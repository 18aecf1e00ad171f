import { borrowingCountReport } from '../../reports/parts/borrowing-count';
import { issueStatisticsReport } from '../../reports/parts/issue-statistics';
import { returnStatisticsReport } from '../../reports/parts/return-statistics';
import { revenueReport } from '../../reports/money/revenue';
import { OTHERWISE } from '../otherwise';
import { summary } from '../summary';
import { is, same, tracesOf } from '../trace';

const OWN = { dealer: same('dealer'), part: same('part') };
const lots = tracesOf('lots', OWN);
const allocations = tracesOf('allocations', OWN);
const issues = tracesOf('issues', OWN);
const charges = tracesOf('charges', { dealer: same('dealer') });
const PIECES = { sum: 'quantity' };
const MATCHED = { rule: is('named', 'fifo') };
const ofNature = (nature: string) => issues.measured(PIECES, { nature: is(nature) });
const ofCharges = (where: Parameters<typeof charges.measured>[1]) => charges.measured({ sum: 'amount' }, where);

/** Behind 借料盘点, 发料统计, 退料统计 and 收入统计. */
export const PARTS = [
  summary(
    borrowingCountReport,
    {
      opening: lots.measured(PIECES, { origin: is('opening') }),
      lent: lots.measured(PIECES, { origin: is('issue') }),
      borrowed: lots.measured(PIECES),
      counted: tracesOf('receipts', OWN).measured(PIECES),
      matched: allocations.measured(PIECES, MATCHED),
      released: lots.measured({ sum: 'released' }),
      notDue: lots.measured({ sum: 'notDue' }),
      overdue: lots.measured({ sum: 'overdue' }),
      inTransit: lots.measured({ sum: 'inTransit' }),
      surplus: allocations.measured(PIECES, { rule: is('surplus') }),
      amount: lots.measured({ sum: 'amount' }),
    },
    { cost: OTHERWISE.setting },
  ),
  summary(issueStatisticsReport, {
    issued: issues.measured(PIECES),
    charged: issues.measured({ sum: 'chargedQuantity' }),
    free: issues.measured({ sum: 'freeQuantity' }),
    loan: ofNature('loan'),
    gift: ofNature('gift'),
    officeSupplies: ofNature('officeSupplies'),
    brochures: ofNature('brochures'),
    chargedNature: ofNature('charged'),
    approved: ofNature('approved'),
    amount: tracesOf('charges', { ...OWN, kind: is('issue') }).measured({ sum: 'amount' }),
  }),
  summary(returnStatisticsReport, {
    due: lots.measured(PIECES, { isDue: is(true) }),
    returned: allocations.measured(PIECES, MATCHED),
    oldParts: allocations.measured(PIECES, { ...MATCHED, type: is('oldPart') }),
    unusedParts: allocations.measured(PIECES, { ...MATCHED, type: is('unusedPart') }),
    onTime: allocations.measured(PIECES, { ...MATCHED, isLate: is(false) }),
    late: allocations.measured(PIECES, { ...MATCHED, isLate: is(true) }),
    outstanding: lots.measured({ sum: 'outstanding' }),
    rate: lots.measured({ ratio: ['returned', 'quantity'] }, { isDue: is(true) }),
  }),
  summary(revenueReport, {
    lines: charges.count(),
    issues: ofCharges({ kind: is('issue') }),
    overdue: ofCharges({ kind: is('overdue') }),
    reversals: ofCharges({ kind: is('reversal') }),
    total: ofCharges({}),
    invoicedNow: ofCharges({ invoicing: is('now') }),
    invoicedLater: ofCharges({ invoicing: is('later') }),
    notInvoiced: ofCharges({ invoicing: is('none') }),
  }),
];
