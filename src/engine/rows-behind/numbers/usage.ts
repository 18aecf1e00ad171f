import { backToStockReport } from '../../reports/parts/back-to-stock';
import { oldPartsToInspectReport } from '../../reports/parts/old-parts-to-inspect';
import { partUsageReport } from '../../reports/parts/part-usage';
import { supplierPartsReport } from '../../reports/parts/supplier-parts';
import { OTHERWISE } from '../otherwise';
import { summary } from '../summary';
import { holds, is, same, tracesOf, upTo } from '../trace';

const PIECES = { sum: 'quantity' };
const USED = { usedPart: holds((part) => part !== undefined) };
const ofPart = tracesOf('usedParts', { usedPart: same('part') });
const ofSupplier = tracesOf('usedParts', { ...USED, supplier: same('supplier') });
const columnsOf = (of: typeof ofPart) => ({
  count: of.measured(PIECES),
  share: of.measured({ sumOfAll: 'quantity' }),
  cumulative: { ...of.measured({ sumOfAll: 'quantity' }), lines: upTo() },
  repairs: of.measured({ distinct: 'jobKey' }),
  dealers: of.measured({ distinct: 'ledgerDealer' }),
});

const unused = tracesOf('allocations', { part: same('part'), type: is('unusedPart'), rule: is('named', 'fifo') });
const old = tracesOf('allocations', { part: same('part'), type: is('oldPart') });

/** Behind 配件用量, 供应商配件, 回库清单 and 旧件待检. */
export const USAGE = [
  summary(
    partUsageReport,
    {
      ...columnsOf(ofPart),
      free: ofPart.measured(PIECES, { isCharged: is(false) }),
      charged: ofPart.measured(PIECES, { isCharged: is(true) }),
    },
    { last: OTHERWISE.lastMonth, change: OTHERWISE.lastMonth },
  ),
  summary(supplierPartsReport, {
    ...columnsOf(ofSupplier),
    parts: ofSupplier.measured({ distinct: 'usedPart' }),
    repeats: ofSupplier.measured({ distinct: 'jobKey' }, { isRepeat: is(true) }),
  }),
  summary(
    backToStockReport,
    { quantity: unused.measured(PIECES), dealers: unused.measured({ distinct: 'dealer' }) },
    { amount: OTHERWISE.value },
  ),
  summary(oldPartsToInspectReport, {
    quantity: old.measured(PIECES),
    dealers: old.measured({ distinct: 'dealer' }),
    used: ofPart.measured(PIECES, {
      ledgerDealer: holds((dealer, row, { reconciliation }) =>
        reconciliation.allocations.some((one) => one.type === 'oldPart' && one.part === row.usedPart && one.dealer === dealer),
      ),
    }),
  }),
];
