import { list } from '../../schema/sheet';
import { BALANCE_COLUMNS } from '../../records/opening-balance';
import { report } from '../report';

/** 期末结转: what each dealer still owes; next month's 期初. */
export const closingBalance = list('closingBalance', '期末结转', 'Closing balance', BALANCE_COLUMNS);

/** The sheet 期末结转. */
export const closingBalanceReport = report({
  sheet: closingBalance,
  group: 'parts',
  freezeAfter: 'slip',
  empty: { zh: '没有结转', en: 'Nothing is carried forward' },
  subtitle: () => ({
    zh: '未到期和逾期在途的借料，即下月期初',
    en: 'Lots not due, or overdue and in transit: next month’s opening balance',
  }),
  rows: ({ reconciliation }) =>
    reconciliation.closingBalance.map(({ dealer, part, slip, quantity, borrowedOn, dueOn, approval, remark }) => ({
      dealer,
      part,
      slip,
      quantity,
      borrowedOn,
      dueOn,
      ...(approval !== undefined && { approval }),
      ...(remark !== undefined && { remark }),
    })),
  totals: { dealer: 'label', quantity: 'sum' },
});
