import { sumMoney, yuan } from '../../values/money';
import { invoiceList } from '../money/invoice-list';
import { revenue } from '../money/revenue';
import { sumOfColumn } from '../../sheets/table-formula';
import type { Controls } from './control';

/** The control of what goes to finance: 开票清单 against 收入统计. */
export const invoiceControls: Controls = ({ reconciliation }, language) => [
  {
    number: 'K30',
    equation: { zh: '开票清单的金额 = 收入统计的本次开票', en: 'Invoices to issue = revenue to be invoiced now' },
    left: {
      formula: sumOfColumn(invoiceList, 'amount', language),
      value: yuan(sumMoney(reconciliation.charges.filter(({ invoicing }) => invoicing === 'now').map(({ amount }) => amount))),
    },
    right: {
      formula: sumOfColumn(revenue, 'invoicedNow', language),
      value: yuan(sumMoney(reconciliation.revenue.map(({ invoicedNow }) => invoicedNow))),
    },
  },
];
