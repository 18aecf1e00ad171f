import { column, list, required } from '../../schema/sheet';
import { count, money } from '../../schema/types-number';
import { code } from '../../schema/types-text';
import { report } from '../report';

/** 收入统计: the month's after-sales revenue, by dealer. */
export const revenue = list('revenue', '收入统计', 'Revenue', {
  dealer: required('经销商编号', 'Dealer no.', code),
  lines: column('收费笔数', 'Lines', count),
  issues: column('发料收费', 'Charged issues', money),
  overdue: column('逾期未退', 'Overdue', money),
  reversals: column('红冲', 'Reversals', money),
  total: column('合计', 'Total', money),
  invoicedNow: column('本次开票', 'Invoice now', money),
  invoicedLater: column('待集中开票', 'Invoice later', money),
  notInvoiced: column('不开票', 'No invoice', money),
});

/** The sheet 收入统计. */
export const revenueReport = report({
  sheet: revenue,
  group: 'parts',
  freezeAfter: 'dealer',
  empty: { zh: '本月没有收入', en: 'No revenue this month' },
  subtitle: () => ({
    zh: '合计 = 发料收费 + 逾期未退 + 红冲（负数）= 三种开票之和；元',
    en: 'Total = issues + overdue + reversals (negative) = the three ways of invoicing; CNY',
  }),
  rows: ({ reconciliation }) => reconciliation.revenue,
  totals: {
    dealer: 'label',
    lines: 'sum',
    issues: 'sum',
    overdue: 'sum',
    reversals: 'sum',
    total: 'sum',
    invoicedNow: 'sum',
    invoicedLater: 'sum',
    notInvoiced: 'sum',
  },
});
